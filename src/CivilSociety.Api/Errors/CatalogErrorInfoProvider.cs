using System.Diagnostics;
using CivilSociety.Api.Execution;
using CivilSociety.Api.Guards;
using CivilSociety.Api.Schema;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using GraphQL.Validation.Errors.Custom;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api.Errors;

/// <summary>Gives each error one code, and hides what clients should not see: exceptions, and the schema where introspection is off.</summary>
internal sealed class CatalogErrorInfoProvider(IOptions<CivilSocietyOptions> options, CatalogSchema schema) : IErrorInfoProvider
{
    // What a client sent stands in messages: the beginning and the end of it tell enough.
    private const int MessageStart = 350;
    private const int MessageEnd = 150;

    private readonly bool _tellsSchema = options.Value.Introspection;

    public ErrorInfo GetInfo(ExecutionError executionError)
    {
        var extensions = new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = CodeOf(executionError) };
        foreach (var (key, value) in executionError.Extensions ?? [])
        {
            extensions[key] = value;
        }

        if (executionError is not UnhandledError)
        {
            return new() { Message = Shorten(MessageOf(executionError)), Extensions = extensions! };
        }

        extensions["traceId"] = Activity.Current?.TraceId.ToString();
        return new() { Message = "Something went wrong on the server.", Extensions = extensions! };
    }

    /// <summary>The one code of an error.</summary>
    public static string CodeOf(ExecutionError error) => error switch
    {
        ClientError or OperationNotSupportedError => error.Code!,
        NoIntrospectionError => ErrorCodes.IntrospectionNotAllowed,
        SyntaxError => ErrorCodes.Syntax,
        InvalidOperationNameError or NoOperationNameError or NoOperationError => ErrorCodes.OperationNotFound,
        ValidationError { Number: "5.6.1" } or InvalidValueError or InvalidVariableError => ErrorCodes.InvalidValue,
        TimeoutError => ErrorCodes.Timeout,
        UnhandledError { InnerException: OperationCanceledException } => ErrorCodes.Cancelled,
        UnhandledError => ErrorCodes.Unexpected,
        { Code: { } code } => $"CS_{code}",
        _ => ErrorCodes.Unexpected,
    };

    /// <summary>The status of an answer without data that has this error.</summary>
    public static AnswerStatus StatusOf(ExecutionError error) => error switch
    {
        ClientError client => client.Status,
        OperationNotSupportedError => AnswerStatus.OperationNotSupported,
        TimeoutError => AnswerStatus.Unavailable,
        UnhandledError => AnswerStatus.ServerError,
        DocumentError => AnswerStatus.DocumentError,
        _ => AnswerStatus.RequestError,
    };

    // The engine's messages name types and fields, and suggest others.
    private string MessageOf(ExecutionError error) =>
        _tellsSchema || error is not ValidationError or OperationNotSupportedError or NoIntrospectionError
            ? $"{error.Message}{(error is InvalidVariableError wrong ? ExpectedInput.For(wrong, schema) : null)}"
            : "The document, or a value in it, does not fit the schema.";

    private static string Shorten(string message) =>
        message.Length <= MessageStart + MessageEnd ? message : $"{message.AsSpan(0, MessageStart)}... {message.AsSpan(message.Length - MessageEnd)}";
}
