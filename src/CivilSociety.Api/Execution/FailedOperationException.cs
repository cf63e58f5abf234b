using GraphQL;

namespace CivilSociety.Api.Execution;

/// <summary>An operation failed as a whole, because its result is of use only without errors.</summary>
/// <param name="errors">The errors; at least one.</param>
internal sealed class FailedOperationException(ExecutionErrors errors) : Exception(errors[0].Message)
{
    public ExecutionErrors Errors { get; } = errors;
}
