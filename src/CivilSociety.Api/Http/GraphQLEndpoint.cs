using CivilSociety.Api.Errors;
using CivilSociety.Api.Schema;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CivilSociety.Api.Http;

/// <summary>GraphQL over HTTP: GET and POST, both media types.</summary>
internal sealed partial class GraphQLEndpoint(
    IDocumentExecuter executer,
    CatalogSchema schema,
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
            var request = await RequestReader.ReadAsync(context.Request, serializer);
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

        var toldInsideOk = type == ResponseType.Json && result.Errors?.All(error => error is DocumentError) == true;
        return result.Executed || toldInsideOk ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
    }

    private static ExecutionResult Failure(ExecutionError error) => new() { Errors = [error] };

    private async Task<ExecutionResult> ExecuteAsync(HttpContext context, GraphQLHttpRequest request)
    {
        if (string.IsNullOrWhiteSpace(request.Query))
        {
            return Failure(new CatalogError(ErrorCodes.MissingDocument, "The request has no document. Expected one as 'query'."));
        }

        return await executer.ExecuteAsync(new ExecutionOptions
        {
            Schema = schema,
            Query = request.Query,
            OperationName = request.OperationName,
            Variables = request.Variables,
            Extensions = request.Extensions,
            RequestServices = context.RequestServices,
            CancellationToken = context.RequestAborted,
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
