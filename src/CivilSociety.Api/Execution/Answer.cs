namespace CivilSociety.Api.Execution;

/// <summary>A serialized response.</summary>
/// <param name="Status">How far the request came.</param>
/// <param name="Body">The JSON, in UTF-8.</param>
/// <param name="ErrorCodes">The codes of its errors, including those left out of the response.</param>
/// <param name="Tag">The entity tag; null where the answer holds for this request alone.</param>
internal sealed record Answer(AnswerStatus Status, ReadOnlyMemory<byte> Body, IReadOnlyList<string> ErrorCodes, string? Tag);

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

    /// <summary>The server failed, or ran out of time.</summary>
    ServerError,

    /// <summary>The catalog cannot be read at present.</summary>
    Unavailable,
}
