namespace CivilSociety.Domain.Patterns;

/// <summary>How large a pattern may be.</summary>
public sealed record PatternLimits
{
    /// <summary>The limits that hold unless others are given.</summary>
    public static PatternLimits Default { get; } = new();

    /// <summary>At most this many cells, pairs or combinations in a result.</summary>
    public int MaxResults { get; init => field = Check.AtLeast(1, value); } = 50_000;

    /// <summary>At most this many attributes that are paired with each other.</summary>
    public int MaxAttributes { get; init => field = Check.AtLeast(1, value); } = 1_000;

    /// <exception cref="PatternLimitException">There are more.</exception>
    internal void CheckAttributes(int count)
    {
        if (count > MaxAttributes)
        {
            throw new PatternLimitException($"The dimensions have {count} attributes; at most {MaxAttributes} are allowed: ask for fewer dimensions.");
        }
    }

    /// <exception cref="PatternLimitException">There are more.</exception>
    internal void CheckResults(long count, string things, string narrow)
    {
        if (count > MaxResults)
        {
            throw new PatternLimitException($"The pattern would have {count} {things}; at most {MaxResults} are allowed: {narrow}.");
        }
    }
}
