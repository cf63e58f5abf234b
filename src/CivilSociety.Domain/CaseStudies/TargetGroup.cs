using CivilSociety.Domain.Quantities;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.CaseStudies;

/// <summary>A group of people that a case study is for.</summary>
public sealed class TargetGroup : CitingItem
{
    /// <summary>The case study.</summary>
    public required CaseStudy CaseStudy { get => Related(field); init; }

    /// <summary>The name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The ages, in years or months; null where the report does not say.</summary>
    public Quantity? Ages { get; init; }

    /// <summary>What else distinguishes the group; null where the report does not say.</summary>
    public LocalizedText? Traits { get; init; }
}
