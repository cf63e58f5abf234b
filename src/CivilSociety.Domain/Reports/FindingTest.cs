using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Domain.Reports;

/// <summary>A test of a finding against the coded data: where the premise holds, the conclusion is expected.</summary>
public sealed class FindingTest : CatalogItem
{
    /// <summary>The finding.</summary>
    public required Finding Finding { get => Related(field); init; }

    /// <summary>The case studies that it looks at; empty for all.</summary>
    public IReadOnlyList<CaseStudy> CaseStudies { get => RelatedList(field); init => field = [.. value]; }

    /// <summary>Keys of attributes that together are the premise; empty for all that is selected.</summary>
    public IReadOnlyList<string> Premise { get; init => field = [.. value]; } = [];

    /// <summary>Keys of attributes that together are the conclusion: one or more.</summary>
    public required IReadOnlyList<string> Conclusion
    {
        get;
        init => field = value.Count > 0 ? [.. value] : throw new ArgumentException("Expected one attribute or more as the conclusion.", nameof(Conclusion));
    }

    /// <summary>How often the conclusion is expected.</summary>
    public required Expectation Expected { get; init; }

    /// <summary>How many times at least, inclusive; null unless that is what is expected.</summary>
    public int? Minimum { get; init => field = value is { } minimum ? Guard.AtLeast(1, minimum) : null; }

    /// <summary>What is counted.</summary>
    public required PatternUnit Unit { get; init; }
}
