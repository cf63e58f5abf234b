using System.ComponentModel.DataAnnotations;

namespace CivilSociety.Server.Hosting;

/// <summary>How many GraphQL requests are taken: configuration section <c>RateLimit</c>.</summary>
public sealed class RateLimitOptions
{
    public const string Section = "RateLimit";

    /// <summary>Requests of one address in a minute, inclusive; 0: any number.</summary>
    [Range(0, int.MaxValue)]
    public int RequestsPerMinute { get; init; }

    /// <summary>Requests that run at once, inclusive; 0: any number.</summary>
    [Range(0, int.MaxValue)]
    public int ConcurrentRequests { get; init; } = 64;

    /// <summary>Requests that wait for one of those to end, inclusive; what comes on top is refused.</summary>
    [Range(0, int.MaxValue)]
    public int QueuedRequests { get; init; } = 1024;
}
