using CivilSociety.Domain.Patterns.CodedTables;

namespace CivilSociety.Domain.Patterns.Similarities;

/// <summary>A question for case studies like one.</summary>
/// <param name="CaseStudy">The code of the case study.</param>
public sealed record SimilarityRequest(string CaseStudy)
{
    /// <summary>The dimensions in which case studies are compared.</summary>
    public IReadOnlyList<Dimension> Dimensions { get; init; } =
        [Dimension.Layer, Dimension.VolunteerType, Dimension.CollaborationForm, Dimension.PracticeFeature];

    /// <summary>How likeness is measured.</summary>
    public SimilarityCoefficient Coefficient { get; init; } = SimilarityCoefficient.Jaccard;

    /// <summary>Which other case studies are compared; null for all.</summary>
    public Selection? Where { get; init; }
}
