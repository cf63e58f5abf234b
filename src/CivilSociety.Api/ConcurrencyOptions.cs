using System.ComponentModel.DataAnnotations;

namespace CivilSociety.Api;

/// <summary>What requests take at once: of the processors, and of memory.</summary>
public sealed class ConcurrencyOptions
{
    /// <summary>Requests that are executed at once, inclusive; 0: no limit. A request that takes much of its limits counts as several; reading a body, giving a kept answer and sending do not count.</summary>
    [Range(0, 10_000)]
    public int Requests { get; set; } = 64;

    /// <summary>Of those, requests of one client (an IPv4 address or an IPv6 /64 network), inclusive; 0: no limit.</summary>
    [Range(0, 10_000)]
    public int RequestsPerClient { get; set; } = 16;

    /// <summary>Requests that wait for their turn, inclusive: overall, and of one client; more are refused.</summary>
    [Range(0, 10_000)]
    public int Queued { get; set; } = 256;

    /// <summary>Bytes of answers over 64 KB that are being sent, inclusive; more are refused; 0: no limit.</summary>
    [Range(0, int.MaxValue)]
    public int AnswerBytes { get; set; } = 256 * 1024 * 1024;

    /// <summary>Of those, bytes that are being sent to one client, inclusive; 0: no limit.</summary>
    [Range(0, int.MaxValue)]
    public int AnswerBytesPerClient { get; set; } = 32 * 1024 * 1024;
}
