using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using CivilSociety.Api.Errors;
using CivilSociety.Api.Http;
using CivilSociety.Server.Assistants;
using Microsoft.AspNetCore.RateLimiting;

namespace CivilSociety.Server.Hosting;

/// <summary>Limits the requests of each client, except to endpoints with <c>DisableRateLimiting</c>: more get 429. The pages of a table count too.</summary>
internal static class RateLimit
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static void UseRateLimit(this IApplicationBuilder server, RateLimitOptions options)
    {
        if (options.RequestsPerMinute > 0)
        {
            var limiter = PerAddress(options.RequestsPerMinute);
            server.UseRateLimiter(OptionsOf(limiter, options.RequestsPerMinute));
            server.Use((context, next) =>
            {
                context.Features.Set<IRequestRate>(new ClientRate(limiter, context, options.RequestsPerMinute));
                return next(context);
            });
        }
    }

    private static PartitionedRateLimiter<HttpContext> PerAddress(int requests) => PartitionedRateLimiter.Create<HttpContext, IPAddress>(context =>
        RateLimitPartition.GetFixedWindowLimiter(ClientNetwork.Of(context.Connection.RemoteIpAddress), _ => new() { PermitLimit = requests, Window = Window }));

    private static RateLimiterOptions OptionsOf(PartitionedRateLimiter<HttpContext> limiter, int requests) => new()
    {
        GlobalLimiter = limiter,
        OnRejected = (rejected, _) =>
        {
            var retryAfter = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var known) ? known : Window;
            rejected.HttpContext.Response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(retryAfter.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            Func<HttpContext, int, string, string, Task> write = rejected.HttpContext.Request.Path.StartsWithSegments(McpEndpoint.Path) ? McpFailure.WriteAsync : GraphQLFailure.WriteAsync;
            return new(write(
                rejected.HttpContext,
                StatusCodes.Status429TooManyRequests,
                ErrorCodes.TooManyRequests,
                $"Too many requests. Expected {requests} or fewer in a minute."));
        },
    };

    // A limiter refuses by an exception what it can never permit.
    private sealed class ClientRate(PartitionedRateLimiter<HttpContext> limiter, HttpContext context, int most) : IRequestRate
    {
        public bool TryTake(int requests) => requests <= most && limiter.AttemptAcquire(context, requests).IsAcquired;
    }
}

/// <summary>How many GraphQL requests are served: configuration section <c>RateLimit</c>.</summary>
public sealed class RateLimitOptions
{
    public const string Section = "RateLimit";

    /// <summary>Requests of one client in a minute, inclusive; 0: no limit.</summary>
    [Range(0, int.MaxValue)]
    public int RequestsPerMinute { get; init; }
}
