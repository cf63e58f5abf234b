using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using CivilSociety.Api.Errors;
using CivilSociety.Api.Http;
using Microsoft.AspNetCore.RateLimiting;

namespace CivilSociety.Server.Hosting;

/// <summary>Refuses what one client, or all together, ask too much; endpoints with <c>DisableRateLimiting</c> are left alone.</summary>
/// <remarks>
/// Two limiters one after the other, as a limiter that combines both counts a request twice when it has to wait. A client over its own limit
/// gets 429. A full queue is nobody's fault but the server's, and another instance may have room: 503, which load balancers know what to do with.
/// </remarks>
internal static class RateLimit
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);

    public static void UseRateLimit(this IApplicationBuilder server, RateLimitOptions options)
    {
        if (options.RequestsPerMinute > 0)
        {
            server.UseRateLimiter(PerAddress(options.RequestsPerMinute));
        }

        if (options.ConcurrentRequests > 0)
        {
            server.UseRateLimiter(Together(options.ConcurrentRequests, options.QueuedRequests));
        }
    }

    /// <summary>Who an address stands for; of IPv6, a client has a whole network of 64 bits to choose from.</summary>
    public static IPAddress ClientOf(IPAddress? address)
    {
        if (address is null || address.AddressFamily == AddressFamily.InterNetwork)
        {
            return address ?? IPAddress.None;
        }

        return address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : Network(address);
    }

    private static RateLimiterOptions PerAddress(int requests) => new()
    {
        GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, IPAddress>(context => RateLimitPartition.GetFixedWindowLimiter(
            ClientOf(context.Connection.RemoteIpAddress),
            _ => new() { PermitLimit = requests, Window = Window })),
        OnRejected = (rejected, _) => RefuseAsync(
            rejected.HttpContext,
            StatusCodes.Status429TooManyRequests,
            rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var retryAfter) ? retryAfter : Window,
            ErrorCodes.TooManyRequests,
            $"Too many requests. Expected {requests} or fewer in a minute."),
    };

    private static RateLimiterOptions Together(int requests, int queued) => new()
    {
        GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, bool>(_ => RateLimitPartition.GetConcurrencyLimiter(
            true,
            _ => new() { PermitLimit = requests, QueueLimit = queued })),
        OnRejected = (rejected, _) => RefuseAsync(
            rejected.HttpContext,
            StatusCodes.Status503ServiceUnavailable,
            Soon,
            ErrorCodes.Busy,
            "The server is busy. Expected another try in a second."),
    };

    private static ValueTask RefuseAsync(HttpContext context, int status, TimeSpan retryAfter, string code, string message)
    {
        context.Response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(retryAfter.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return new(GraphQLFailure.WriteAsync(context, status, code, message));
    }

    private static IPAddress Network(IPAddress address)
    {
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new(bytes);
    }
}
