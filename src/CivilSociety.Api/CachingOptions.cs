using System.ComponentModel.DataAnnotations;

namespace CivilSociety.Api;

/// <summary>What is kept in memory, so that it need not be made again.</summary>
public sealed class CachingOptions
{
    /// <summary>How many valid documents are kept parsed; 0 for none, which also turns automatic persisted queries off.</summary>
    [Range(0, 1_000_000)]
    public int Documents { get; set; } = 256;

    /// <summary>How many bytes of answers are kept; 0 for none.</summary>
    [Range(0, long.MaxValue)]
    public long ResultBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>For how many seconds an answer to GET may be used without asking again; 0: it may be kept, and is asked for again by its entity tag.</summary>
    [Range(0, 31_536_000)]
    public int MaxAgeSeconds { get; set; }
}
