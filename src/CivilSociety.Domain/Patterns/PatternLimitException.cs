namespace CivilSociety.Domain.Patterns;

/// <summary>A pattern has more results than were asked for at most; the message says how to narrow it.</summary>
public sealed class PatternLimitException(string results, int limit, string advice)
    : InvalidOperationException($"There are more than {limit} {results}. Expected {advice}.")
{
    /// <summary>The most results that were asked for.</summary>
    public int Limit { get; } = limit;
}
