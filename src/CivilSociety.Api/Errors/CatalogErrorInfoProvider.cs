using System.Diagnostics;
using CivilSociety.Api.Http;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;

namespace CivilSociety.Api.Errors;

/// <summary>Gives each error one code, and keeps to itself what is not the client's business.</summary>
internal sealed class CatalogErrorInfoProvider : IErrorInfoProvider
{
    public ErrorInfo GetInfo(ExecutionError executionError)
    {
        var extensions = new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = CodeOf(executionError) };
        foreach (var (key, value) in executionError.Extensions ?? [])
        {
            extensions[key] = value;
        }

        if (executionError is not UnhandledError)
        {
            return new() { Message = executionError.Message, Extensions = extensions! };
        }

        extensions["traceId"] = Activity.Current?.TraceId.ToString();
        return new() { Message = "Something went wrong on the server.", Extensions = extensions! };
    }

    private static string CodeOf(ExecutionError error) => error switch
    {
        CatalogError or OperationNotSupportedError => error.Code!,
        SyntaxError => ErrorCodes.Syntax,
        InvalidOperationError or NoOperationError => ErrorCodes.OperationNotFound,
        ValidationError { Number: "5.6.1" } or InvalidValueError or InvalidVariableError => ErrorCodes.InvalidValue,
        TimeoutError => ErrorCodes.Timeout,
        UnhandledError { InnerException: OperationCanceledException } => ErrorCodes.Cancelled,
        UnhandledError => ErrorCodes.Unexpected,
        { Code: { } code } => $"CS_{code}",
        _ => ErrorCodes.Unexpected,
    };
}
