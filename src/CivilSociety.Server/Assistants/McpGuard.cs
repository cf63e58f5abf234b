using System.Net;
using System.Text.Json;
using CivilSociety.Api;
using CivilSociety.Api.Errors;
using CivilSociety.Server.Hosting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace CivilSociety.Server.Assistants;

/// <summary>Refuses requests to <c>/mcp</c> that no assistant would send: of pages that speak to a server on this machine by another name (DNS rebinding), of pages that may not read, of too many bytes, and in JSON that can be read in two ways.</summary>
internal sealed class McpGuard(IOptions<CorsOptions> cors, IOptions<CivilSocietyOptions> options, IConfiguration configuration)
{
    // As for GraphQL: what reads the last of two equal keys, and what reads the first, would not agree.
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private readonly int _maxBodyBytes = options.Value.Limits.BodyBytes;

    // Who names hosts, or a proxy, has the names checked there.
    private readonly bool _isBehindNames =
        configuration["AllowedHosts"] is { Length: > 0 } and not "*" || configuration.GetValue<bool>("ForwardedHeaders_Enabled");

    public async Task ServeAsync(HttpContext context, RequestDelegate next)
    {
        if (!IsExpected(context))
        {
            await McpFailure.WriteAsync(
                context,
                StatusCodes.Status403Forbidden,
                ErrorCodes.ForbiddenOrigin,
                "The request is of a page, or by a name, that is not served here. Expected the server's own name, as 'AllowedHosts' can give it, and no 'Origin' of another.");
        }
        else if (await ReadBodyAsync(context))
        {
            context.RequestServices.GetRequiredService<Caller>().Address = context.Connection.RemoteIpAddress;
            await next(context);
        }
    }

    // False where the request is refused.
    private async Task<bool> ReadBodyAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = _maxBodyBytes;
        }

        try
        {
            var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body, context.RequestAborted);
            body.Position = 0;
            if (HttpMethods.IsPost(context.Request.Method))
            {
                using var json = await JsonDocument.ParseAsync(body, Strict, context.RequestAborted);
                body.Position = 0;
            }

            context.Request.Body = body;
            return true;
        }
        catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            await McpFailure.WriteAsync(context, tooLarge.StatusCode, ErrorCodes.BodyTooLarge, $"The request body is too large. Expected {_maxBodyBytes} bytes or fewer.");
        }
        catch (IOException)
        {
            await McpFailure.WriteAsync(context, StatusCodes.Status400BadRequest, ErrorCodes.BadRequest, "The request body ends too early, or its chunks are wrong.");
        }
        catch (JsonException)
        {
            await McpFailure.WriteAsync(context, StatusCodes.Status400BadRequest, ErrorCodes.InvalidJson, "The request body cannot be read. Expected valid JSON of at most 64 levels, each key once.", McpFailure.ParseError);
        }

        return false;
    }

    private bool IsExpected(HttpContext context)
    {
        var origin = context.Request.Headers.Origin.ToString();
        if (!_isBehindNames && context.Connection.LocalIpAddress is { } local && IPAddress.IsLoopback(local))
        {
            return IsThisMachine(context.Request.Host.Host) && (origin.Length == 0 || (Uri.TryCreate(origin, UriKind.Absolute, out var page) && IsThisMachine(page.Host)));
        }

        return origin.Length == 0 || cors.Value.AllowAnyOrigin || origin == $"{context.Request.Scheme}://{context.Request.Host}";
    }

    private static bool IsThisMachine(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
