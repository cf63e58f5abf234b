using CivilSociety.Api.Errors;
using CivilSociety.Api.Guards;
using CivilSociety.Api.Schema;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using GraphQLParser.AST;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api.Http;

/// <summary>GraphQL over HTTP: GET and POST, both media types.</summary>
internal sealed partial class GraphQLEndpoint(
    IDocumentExecuter executer,
    CatalogSchema schema,
    DocumentGuard guard,
    IOptions<CivilSocietyOptions> options,
    IGraphQLTextSerializer serializer,
    ILogger<GraphQLEndpoint> logger)
{
    public async Task ExecuteAsync(HttpContext context)
    {
        if (ResponseType.Negotiate(context.Request) is not { } type)
        {
            await WriteAsync(context, StatusCodes.Status406NotAcceptable, ResponseType.Json, Failure(new CatalogError(
                ErrorCodes.NotAcceptable,
                $"None of the accepted media types can be given. Expected '{ResponseType.GraphQL}' or '{ResponseType.Json}'.")));
            return;
        }

        try
        {
            var request = await RequestReader.ReadAsync(context.Request, serializer, options.Value.Limits.BodyBytes);
            var result = await ExecuteAsync(context, request);
            await WriteAsync(context, StatusOf(context, result, type), type, result);
        }
        catch (HttpRequestFault fault)
        {
            await WriteAsync(context, fault.Status, type, Failure(new CatalogError(fault.Code, fault.Message)));
        }
    }

    // A response without data is a client's error, but with plain JSON clients expect to be told inside a 200.
    private static int StatusOf(HttpContext context, ExecutionResult result, string type)
    {
        if (HttpMethods.IsGet(context.Request.Method) && result.Errors?.Any(error => error is OperationNotSupportedError) == true)
        {
            context.Response.Headers.Allow = HttpMethods.Post;
            return StatusCodes.Status405MethodNotAllowed;
        }

        if (!result.Executed && result.Errors?.Any(error => error is UnhandledError or TimeoutError) == true)
        {
            return StatusCodes.Status500InternalServerError;
        }

        var toldInsideOk = type == ResponseType.Json && result.Errors?.All(error => error is DocumentError or CatalogError { Code: not ErrorCodes.MissingDocument }) == true;
        return result.Executed || toldInsideOk ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
    }

    private static ExecutionResult Failure(ExecutionError error) => new() { Errors = [error] };

    private async Task<ExecutionResult> ExecuteAsync(HttpContext context, GraphQLHttpRequest request)
    {
        if (string.IsNullOrWhiteSpace(request.Query))
        {
            return Failure(new CatalogError(ErrorCodes.MissingDocument, "The request has no document. Expected one as 'query'."));
        }

        GraphQLDocument? document;
        try
        {
            document = guard.Read(request.Query);
            if (document is not null)
            {
                guard.CheckAnswer(document, request.OperationName, request.Variables);
            }
        }
        catch (CatalogError error)
        {
            return Failure(error);
        }

        var result = await executer.ExecuteAsync(new ExecutionOptions
        {
            Schema = schema,
            Query = request.Query,
            Document = document,
            OperationName = request.OperationName,
            Variables = request.Variables,
            Extensions = request.Extensions,
            RequestServices = context.RequestServices,
            CancellationToken = context.RequestAborted,
            Timeout = TimeSpan.FromSeconds(options.Value.Limits.Seconds),
            ValidationRules = DocumentValidator.CoreRules.Append(QueriesOnlyRule.Instance),
            UnhandledExceptionDelegate = fault =>
            {
                if (fault.OriginalException is not OperationCanceledException)
                {
                    LogUnhandled(fault.OriginalException, fault.FieldContext?.FieldDefinition.Name ?? "(document)");
                }

                return Task.CompletedTask;
            },
        });
        return Shorten(result);
    }

    private ExecutionResult Shorten(ExecutionResult result)
    {
        if (result.Errors?.Count > options.Value.Limits.Errors)
        {
            result.Errors = [.. result.Errors.Take(options.Value.Limits.Errors)];
        }

        return result;
    }

    private async Task WriteAsync(HttpContext context, int status, string type, ExecutionResult result)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = $"{type}; charset=utf-8";
        context.Response.Headers.Vary = "Accept";
        await serializer.WriteAsync(context.Response.Body, result, context.RequestAborted);
    }

    [LoggerMessage(LogLevel.Error, "Resolving '{Field}' failed")]
    private partial void LogUnhandled(Exception exception, string field);
}
