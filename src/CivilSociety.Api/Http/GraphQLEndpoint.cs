using CivilSociety.Api.Errors;
using CivilSociety.Api.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace CivilSociety.Api.Http;

/// <summary>GraphQL over HTTP: GET and POST, both media types.</summary>
internal sealed class GraphQLEndpoint(RequestExecutor executor, IOptions<CivilSocietyOptions> options)
{
    private readonly int _maxBodyBytes = options.Value.Limits.BodyBytes;
    private readonly string _cacheControl = options.Value.Caching.MaxAgeSeconds is > 0 and var seconds ? $"public, max-age={seconds}" : "public, no-cache";

    public async Task ExecuteAsync(HttpContext context)
    {
        context.Response.Headers.Vary = HeaderNames.Accept;
        if (ResponseType.Negotiate(context.Request) is not { } type)
        {
            var error = new CatalogError(ErrorCodes.NotAcceptable, $"None of the accepted media types can be given. Expected '{ResponseType.GraphQL}' or '{ResponseType.Json}'.");
            await WriteAsync(context, StatusCodes.Status406NotAcceptable, ResponseType.Json, await executor.FailAsync(error, context.RequestAborted));
            return;
        }

        try
        {
            var request = await RequestReader.ReadAsync(context.Request, _maxBodyBytes);
            var answer = await executor.ExecuteAsync(request, context.RequestServices, context.RequestAborted);
            WriteCacheHeaders(context, answer);
            if (IsKnownToClient(context.Request, answer))
            {
                context.Response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }

            await WriteAsync(context, StatusOf(context, answer.Status, type), type, answer);
        }
        catch (HttpRequestFault fault)
        {
            await WriteAsync(context, fault.Status, type, await executor.FailAsync(new CatalogError(fault.Code, fault.Message), context.RequestAborted));
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has gone: nobody reads an answer.
        }
    }

    // A document's fault is a client's error, but with plain JSON clients expect to be told inside a 200.
    private static int StatusOf(HttpContext context, AnswerStatus status, string type)
    {
        if (status == AnswerStatus.NotSupported && HttpMethods.IsGet(context.Request.Method))
        {
            context.Response.Headers.Allow = HttpMethods.Post;
            return StatusCodes.Status405MethodNotAllowed;
        }

        return status switch
        {
            AnswerStatus.Executed => StatusCodes.Status200OK,
            AnswerStatus.DocumentFault or AnswerStatus.NotSupported when type == ResponseType.Json => StatusCodes.Status200OK,
            AnswerStatus.ServerFault => StatusCodes.Status500InternalServerError,
            _ => StatusCodes.Status400BadRequest,
        };
    }

    private static async Task WriteAsync(HttpContext context, int status, string type, Answer answer)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = $"{type}; charset=utf-8";
        context.Response.ContentLength = answer.Body.Length;
        await context.Response.BodyWriter.WriteAsync(answer.Body, context.RequestAborted);
    }

    private static bool IsKnownToClient(HttpRequest request, Answer answer) =>
        HttpMethods.IsGet(request.Method)
        && answer.Tag is { } tag
        && request.GetTypedHeaders().IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(EntityTagHeaderValue.Parse(tag), useStrongComparison: false));

    // Answers to GET may be kept by clients and caches between; those to POST are not looked up again by anyone.
    private void WriteCacheHeaders(HttpContext context, Answer answer)
    {
        if (HttpMethods.IsGet(context.Request.Method))
        {
            context.Response.Headers.CacheControl = answer.Tag is null ? "no-store" : _cacheControl;
            context.Response.Headers.ETag = answer.Tag;
        }
    }
}
