using CivilSociety.Domain.Patterns.CodedTables;

namespace CivilSociety.Domain.Patterns.Cooccurrences;

/// <summary>A question for the attributes that occur together.</summary>
/// <param name="Dimensions">The dimensions whose attributes are paired, also with others of the same dimension.</param>
public sealed record CooccurrenceRequest(IReadOnlyList<Dimension> Dimensions)
{
    /// <summary>What is counted.</summary>
    public PatternUnit Unit { get; init; } = PatternUnit.CaseStudies;

    /// <summary>What is looked at; null for everything.</summary>
    public Selection? Where { get; init; }

    /// <summary>Only pairs that occur together at least this many times, inclusive.</summary>
    public int MinCount { get; init => field = Check.AtLeast(0, value); } = 1;
}
