using CivilSociety.Api.Errors;
using CivilSociety.Api.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace CivilSociety.Api.Http;

/// <summary>GraphQL over HTTP: GET (and HEAD, whose body the server leaves out) and POST, both media types.</summary>
internal sealed class GraphQLEndpoint(RequestExecutor executor, RequestPermits permits, IOptions<CivilSocietyOptions> options)
{
    private const int PartBytes = 64 * 1024;

    private readonly int _maxBodyBytes = options.Value.Limits.BodyBytes;
    private readonly string _cacheControl = options.Value.Caching.MaxAgeSeconds is > 0 and var seconds ? $"public, max-age={seconds}" : "public, no-cache";

    public async Task ExecuteAsync(HttpContext context)
    {
        context.Response.Headers.Vary = HeaderNames.Accept;
        try
        {
            var type = ResponseType.Negotiate(context.Request);
            var answer = await AnswerAsync(context, isAcceptable: type is not null);
            var tag = context.Request.IsGetOrHead() ? ResponseType.TagOf(answer.Tag, type ?? ResponseType.Json) : null;
            WriteCacheHeaders(context, tag);
            if (IsKnownToClient(context.Request, tag))
            {
                context.Response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }

            await SendAsync(context, type ?? ResponseType.Json, answer);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client is gone.
        }
    }

    private async Task<Answer> AnswerAsync(HttpContext context, bool isAcceptable)
    {
        try
        {
            return isAcceptable
                ? await executor.ExecuteAsync(await RequestReader.ReadAsync(context.Request, _maxBodyBytes), context.Connection.RemoteIpAddress, context.RequestServices, context.RequestAborted)
                : throw new ClientError(
                    ErrorCodes.NotAcceptable,
                    $"None of the accepted media types can be given. Expected '{ResponseType.GraphQL}' or '{ResponseType.Json}'.",
                    AnswerStatus.NotAcceptable);
        }
        catch (ClientError error)
        {
            return executor.Fail(error);
        }
    }

    private async Task SendAsync(HttpContext context, string type, Answer answer)
    {
        try
        {
            using var permit = await permits.ToSendAsync(context.Connection.RemoteIpAddress, answer.Body.Length, context.RequestAborted);
            await WriteAsync(context, type, answer);
        }
        catch (ClientError busy)
        {
            var refused = executor.Fail(busy);
            WriteCacheHeaders(context, refused.Tag);
            await WriteAsync(context, type, refused);
        }
    }

    private static async Task WriteAsync(HttpContext context, string type, Answer answer)
    {
        context.Response.StatusCode = answer.Status switch
        {
            AnswerStatus.Executed => StatusCodes.Status200OK,
            AnswerStatus.OperationNotSupported when context.Request.IsGetOrHead() => StatusCodes.Status405MethodNotAllowed,

            // A client error, but with plain JSON clients expect to be told inside a 200.
            AnswerStatus.DocumentError or AnswerStatus.OperationNotSupported when type == ResponseType.Json => StatusCodes.Status200OK,
            AnswerStatus.BodyTooLarge => StatusCodes.Status413PayloadTooLarge,
            AnswerStatus.UnsupportedMediaType => StatusCodes.Status415UnsupportedMediaType,
            AnswerStatus.NotAcceptable => StatusCodes.Status406NotAcceptable,
            AnswerStatus.ServerError => StatusCodes.Status500InternalServerError,
            AnswerStatus.Unavailable => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status400BadRequest,
        };
        if (context.Response.StatusCode == StatusCodes.Status405MethodNotAllowed)
        {
            context.Response.Headers.Allow = HttpMethods.Post;
        }

        if (answer.Status == AnswerStatus.Unavailable)
        {
            context.Response.Headers.RetryAfter = "1";
        }

        context.Response.ContentType = $"{type}; charset=utf-8";
        context.Response.ContentLength = answer.Body.Length;

        // Part by part: what the client has not read yet is held once, here.
        for (var rest = answer.Body; rest.Length > 0; rest = rest[Math.Min(rest.Length, PartBytes)..])
        {
            await context.Response.BodyWriter.WriteAsync(rest[..Math.Min(rest.Length, PartBytes)], context.RequestAborted);
        }
    }

    private static bool IsKnownToClient(HttpRequest request, string? tag) =>
        request.IsGetOrHead()
        && tag is not null
        && request.GetTypedHeaders().IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(EntityTagHeaderValue.Parse(tag), useStrongComparison: false));

    // Clients and proxies can keep answers to GET; nobody looks up those to POST again.
    private void WriteCacheHeaders(HttpContext context, string? tag)
    {
        if (context.Request.IsGetOrHead())
        {
            context.Response.Headers.CacheControl = tag is null ? "no-store" : _cacheControl;
            context.Response.Headers.ETag = tag;
        }
    }
}
