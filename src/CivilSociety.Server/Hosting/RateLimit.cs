using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using CivilSociety.Api.Errors;
using CivilSociety.Api.Http;
using Microsoft.AspNetCore.RateLimiting;

namespace CivilSociety.Server.Hosting;

/// <summary>Limits requests per client and concurrent requests overall, except to endpoints with <c>DisableRateLimiting</c>.</summary>
/// <remarks>
/// Two limiters one after the other: a chained limiter counts a request twice when it has to wait. A client over its own limit gets 429.
/// A full queue gives 503, so that a load balancer tries another instance.
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
            server.UseRateLimiter(Concurrent(options.ConcurrentRequests, options.QueuedRequests));
        }
    }

    /// <summary>The partition key of an address: IPv6 clients are grouped by /64.</summary>
    public static IPAddress PartitionOf(IPAddress? address)
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
            PartitionOf(context.Connection.RemoteIpAddress),
            _ => new() { PermitLimit = requests, Window = Window })),
        OnRejected = (rejected, _) => RefuseAsync(
            rejected.HttpContext,
            StatusCodes.Status429TooManyRequests,
            rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var retryAfter) ? retryAfter : Window,
            ErrorCodes.TooManyRequests,
            $"Too many requests. Expected {requests} or fewer in a minute."),
    };

    private static RateLimiterOptions Concurrent(int requests, int queued) => new()
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

/// <summary>How many GraphQL requests are served: configuration section <c>RateLimit</c>.</summary>
public sealed class RateLimitOptions
{
    public const string Section = "RateLimit";

    /// <summary>Requests of one client in a minute, inclusive; 0: no limit.</summary>
    [Range(0, int.MaxValue)]
    public int RequestsPerMinute { get; init; }

    /// <summary>Requests that run at once, inclusive; 0: no limit.</summary>
    [Range(0, int.MaxValue)]
    public int ConcurrentRequests { get; init; } = 64;

    /// <summary>Requests that wait for a running one to end, inclusive; more are refused.</summary>
    [Range(0, int.MaxValue)]
    public int QueuedRequests { get; init; } = 1024;
}
