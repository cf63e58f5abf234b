using System.Diagnostics;
using CivilSociety.Api.Http;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using GraphQL.Validation.Errors.Custom;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api.Errors;

/// <summary>Gives each error one code, and keeps to itself what is not the client's business.</summary>
internal sealed class CatalogErrorInfoProvider(IOptions<CivilSocietyOptions> options) : IErrorInfoProvider
{
    private readonly bool _speaksOfSchema = options.Value.Introspection;

    public ErrorInfo GetInfo(ExecutionError executionError)
    {
        var extensions = new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = CodeOf(executionError) };
        foreach (var (key, value) in executionError.Extensions ?? [])
        {
            extensions[key] = value;
        }

        if (executionError is not UnhandledError)
        {
            return new() { Message = MessageOf(executionError), Extensions = extensions! };
        }

        extensions["traceId"] = Activity.Current?.TraceId.ToString();
        return new() { Message = "Something went wrong on the server.", Extensions = extensions! };
    }

    // The engine's messages name types and fields, and what was perhaps meant.
    private string MessageOf(ExecutionError error) =>
        _speaksOfSchema || error is not ValidationError or OperationNotSupportedError or NoIntrospectionError
            ? error.Message
            : "The document, or a value in it, does not fit the schema.";

    /// <summary>The one code of an error.</summary>
    public static string CodeOf(ExecutionError error) => error switch
    {
        CatalogError or OperationNotSupportedError => error.Code!,
        NoIntrospectionError => ErrorCodes.IntrospectionNotAllowed,
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
