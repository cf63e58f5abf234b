using CivilSociety.Api.Errors;
using CivilSociety.Api.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace CivilSociety.Api.Http;

/// <summary>GraphQL over HTTP: GET (and HEAD, whose body the server leaves out) and POST, both media types; and the formats of tables.</summary>
internal sealed class GraphQLEndpoint(
    RequestExecutor executor,
    RequestPermits permits,
    AnswerFormats formats,
    TableEndpoint tables,
    CacheHeaders caching,
    IOptions<CivilSocietyOptions> options)
{
    private readonly int _maxBodyBytes = options.Value.Limits.BodyBytes;

    public async Task ExecuteAsync(HttpContext context)
    {
        context.Response.Headers.Vary = HeaderNames.Accept;
        try
        {
            if (formats.Choose(context.Request) is { } format)
            {
                await tables.ExecuteAsync(context, format);
            }
            else
            {
                await ExecuteJsonAsync(context);
            }
        }
        catch (ClientError unknownFormat)
        {
            await tables.FailAsync(context, unknownFormat);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client is gone.
        }
    }

    private async Task ExecuteJsonAsync(HttpContext context)
    {
        var type = ResponseType.Negotiate(context.Request);
        var answer = await AnswerAsync(context, isAcceptable: type is not null);
        var tag = context.Request.IsGetOrHead() ? ResponseType.TagOf(answer.Tag, type ?? ResponseType.Json) : null;
        caching.Write(context, tag);
        if (CacheHeaders.IsKnownToClient(context.Request, tag))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        await SendAsync(context, type ?? ResponseType.Json, answer);
    }

    private async Task<Answer> AnswerAsync(HttpContext context, bool isAcceptable)
    {
        try
        {
            return isAcceptable
                ? await executor.ExecuteAsync(await RequestReader.ReadAsync(context.Request, _maxBodyBytes), context.Connection.RemoteIpAddress, context.RequestServices, context.RequestAborted)
                : throw new ClientError(
                    ErrorCodes.NotAcceptable,
                    $"None of the accepted media types can be given. Expected {formats.MediaTypes}.",
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
            await AnswerWriter.WriteAsync(context, type, answer);
        }
        catch (ClientError busy)
        {
            var refused = executor.Fail(busy);
            caching.Write(context, refused.Tag);
            await AnswerWriter.WriteAsync(context, type, refused);
        }
    }
}
