using System.Security.Cryptography;

namespace CivilSociety.Api.Execution;

/// <summary>A serialized response.</summary>
/// <param name="Status">How far the request came.</param>
/// <param name="Body">The JSON, in UTF-8.</param>
/// <param name="ErrorCodes">The codes of its errors, including those left out of the response.</param>
/// <param name="IsLasting">Whether it holds for other requests than this one.</param>
internal sealed record Answer(AnswerStatus Status, ReadOnlyMemory<byte> Body, IReadOnlyList<string> ErrorCodes, bool IsLasting)
{
    /// <summary>The entity tag; null where the answer holds for this request alone.</summary>
    /// <remarks>Made when it is asked for, which an answer to POST never is; weak, because compression changes the bytes and not what they say.</remarks>
    public string? Tag => field ??= IsLasting ? $"W/\"{Convert.ToHexStringLower(SHA256.HashData(Body.Span).AsSpan(0, 16))}\"" : null;
}

/// <summary>How far a request came, the gravest last; HTTP statuses follow from it.</summary>
internal enum AnswerStatus
{
    /// <summary>It was executed.</summary>
    Executed,

    /// <summary>Its document is wrong, or has a wrong operation name or value.</summary>
    DocumentError,

    /// <summary>It is not a GraphQL request.</summary>
    RequestError,

    /// <summary>Its body is larger than allowed.</summary>
    BodyTooLarge,

    /// <summary>Its body is of another media type than JSON.</summary>
    UnsupportedMediaType,

    /// <summary>It accepts no media type that the server can send.</summary>
    NotAcceptable,

    /// <summary>Its operation is not a query.</summary>
    OperationNotSupported,

    /// <summary>The client sends more requests than allowed.</summary>
    TooManyRequests,

    /// <summary>The server failed.</summary>
    ServerError,

    /// <summary>The catalog cannot be read at present, the server is busy, or time ran out.</summary>
    Unavailable,
}
