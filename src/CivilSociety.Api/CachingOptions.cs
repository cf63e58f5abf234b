using System.ComponentModel.DataAnnotations;

namespace CivilSociety.Api;

/// <summary>Sizes of the in-memory caches, and for how long clients can keep answers.</summary>
public sealed class CachingOptions
{
    /// <summary>Bytes of valid documents kept parsed, estimated from their texts; 0 for none, which also turns automatic persisted queries off.</summary>
    [Range(0, long.MaxValue)]
    public long DocumentBytes { get; set; } = 16 * 1024 * 1024;

    /// <summary>Bytes of answers kept; 0 for none.</summary>
    [Range(0, long.MaxValue)]
    public long ResultBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>Seconds for which clients can use an answer to GET without asking again; 0: they ask each time, with its entity tag.</summary>
    [Range(0, 31_536_000)]
    public int MaxAgeSeconds { get; set; }
}
