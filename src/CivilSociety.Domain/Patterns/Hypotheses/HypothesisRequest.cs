using CivilSociety.Domain.Patterns.CodedTables;

namespace CivilSociety.Domain.Patterns.Hypotheses;

/// <summary>A hypothesis: where the premise holds, the conclusion is expected.</summary>
/// <param name="Premise">Keys of attributes that together are the premise; none for all that is selected.</param>
/// <param name="Conclusion">Keys of attributes that together are the conclusion: one or more.</param>
/// <param name="Expected">How often the conclusion is expected.</param>
public sealed record HypothesisRequest(IReadOnlyList<string> Premise, IReadOnlyList<string> Conclusion, Expectation Expected)
{
    /// <summary>How many times at least, inclusive, where <see cref="Expected"/> is <see cref="Expectation.AtLeast"/>; not looked at otherwise.</summary>
    public int Minimum { get; init => field = Check.AtLeast(1, value); } = 1;

    /// <summary>What is counted.</summary>
    public PatternUnit Unit { get; init; } = PatternUnit.CaseStudies;

    /// <summary>What is looked at; null for everything.</summary>
    public Selection? Where { get; init; }
}
