using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Reports;

/// <summary>A place where the report says two different things; both are kept.</summary>
public sealed class Discrepancy : CatalogItem
{
    /// <summary>The case study; null for the report as a whole.</summary>
    public CaseStudy? CaseStudy { get => Related(field); init; }

    /// <summary>How the sides differ.</summary>
    public required DiscrepancyKind Kind { get; init; }

    /// <summary>What it is about.</summary>
    public required LocalizedText Topic { get; init; }

    /// <summary>How the coding deals with it; null when there is nothing to say.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>What the report says: two sides or more.</summary>
    public IReadOnlyList<DiscrepancyValue> Values { get => RelatedList(field); internal set; }
}
