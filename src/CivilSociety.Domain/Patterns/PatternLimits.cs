using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Domain.Patterns;

/// <summary>How large a pattern may be.</summary>
public sealed record PatternLimits
{
    /// <summary>The limits that hold unless others are given.</summary>
    public static PatternLimits Default { get; } = new();

    /// <summary>At most this many cells, pairs or combinations in a result.</summary>
    public int MaxResults { get; init => field = Guard.AtLeast(1, value); } = 50_000;

    /// <summary>At most this many attributes that are listed or paired with each other.</summary>
    public int MaxAttributes { get; init => field = Guard.AtLeast(1, value); } = 1_000;

    /// <summary>At most this many concepts; each is compared with all others.</summary>
    public int MaxConcepts { get; init => field = Guard.AtLeast(1, value); } = 5_000;

    /// <summary>At most this many steps of a search for rules, all shuffled tables together; one step tests one attribute against one premise, 64 rows at a time.</summary>
    public int MaxSteps { get; init => field = Guard.AtLeast(1, value); } = int.MaxValue;

    /// <exception cref="PatternLimitException">There are more.</exception>
    internal void CheckAttributes(IReadOnlyCollection<PatternAttribute> attributes)
    {
        if (attributes.Count > MaxAttributes)
        {
            // Each case study is an attribute of its dimension: whoever asks for all may not know which has so many.
            var (dimension, most) = attributes.CountBy(attribute => attribute.Dimension).MaxBy(each => each.Value);
            throw new PatternLimitException(
                $"The dimensions have {attributes.Count} attributes, {most} of them in '{Labels.NameOf(dimension)}'; at most {MaxAttributes} are allowed: ask for fewer dimensions, or for others.");
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

/// <summary>The requested pattern is larger than the limits allow.</summary>
/// <param name="message">What is too large, the limit, and how to narrow it.</param>
public sealed class PatternLimitException(string message) : ArgumentException(message);
