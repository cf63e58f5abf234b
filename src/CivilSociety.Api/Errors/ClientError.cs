using CivilSociety.Api.Execution;
using GraphQL;

namespace CivilSociety.Api.Errors;

/// <summary>A client error with its error code.</summary>
internal sealed class ClientError : ExecutionError
{
    public ClientError(string code, string message, AnswerStatus status = AnswerStatus.DocumentError)
        : base(message) => (Code, Status) = (code, status);

    /// <summary>The status of an answer without data.</summary>
    public AnswerStatus Status { get; }
}
