using System.Net;
using CivilSociety.Api;
using CivilSociety.Api.Errors;
using CivilSociety.Server.Hosting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace CivilSociety.Server.Assistants;

/// <summary>Refuses requests to <c>/mcp</c> that no assistant would send: of pages that speak to a server on this machine by another name (DNS rebinding), of pages that may not read, and of too many bytes.</summary>
internal sealed class McpGuard(IOptions<CorsOptions> cors, IOptions<CivilSocietyOptions> options, IConfiguration configuration)
{
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
            return;
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = _maxBodyBytes;
        }

        context.RequestServices.GetRequiredService<Caller>().Address = context.Connection.RemoteIpAddress;
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode == StatusCodes.Status413PayloadTooLarge && !context.Response.HasStarted)
        {
            await McpFailure.WriteAsync(context, tooLarge.StatusCode, ErrorCodes.BodyTooLarge, $"The request body is too large. Expected {_maxBodyBytes} bytes or fewer.");
        }
        catch (IOException) when (!context.Response.HasStarted)
        {
            await McpFailure.WriteAsync(context, StatusCodes.Status400BadRequest, ErrorCodes.BadRequest, "The request body ends too early, or its chunks are wrong.");
        }
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
