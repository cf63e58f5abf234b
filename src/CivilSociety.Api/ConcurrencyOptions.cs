using System.ComponentModel.DataAnnotations;

namespace CivilSociety.Api;

/// <summary>How many requests are executed at once. Reading a body, sending an answer and giving a kept answer are not counted.</summary>
public sealed class ConcurrencyOptions
{
    /// <summary>Requests that are executed at once, inclusive; 0: no limit.</summary>
    [Range(0, 10_000)]
    public int Requests { get; set; } = 64;

    /// <summary>Of those, requests of one client (an IPv4 address or an IPv6 /64 network), inclusive; 0: no limit.</summary>
    [Range(0, 10_000)]
    public int RequestsPerClient { get; set; } = 16;

    /// <summary>Requests that wait for their turn, inclusive: overall, and of one client; more are refused.</summary>
    [Range(0, 10_000)]
    public int Queued { get; set; } = 256;
}
