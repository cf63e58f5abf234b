using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.CaseStudies;

/// <summary>Something that the report states and that no other kind of item holds: of an organization or project, or of the research itself.</summary>
public sealed class Fact : CatalogItem
{
    /// <summary>The case study; null for a fact on the report as a whole.</summary>
    public CaseStudy? CaseStudy { get => Related(field); init; }

    /// <summary>What it is about.</summary>
    public required FactTopic Topic { get; init; }

    /// <summary>What is stated, in our own words.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>The year; null where the report does not say.</summary>
    public int? Year { get; init; }

    /// <summary>The organization that it is about; null for none in particular.</summary>
    public Organization? Organization { get => Related(field); init; }

    /// <summary>The location that it is about; null for none in particular.</summary>
    public Location? Location { get => Related(field); init; }

    /// <summary>The case studies that a fact on the report as a whole names.</summary>
    public IReadOnlyList<CaseStudy> NamedCaseStudies { get => RelatedList(field); init => field = [.. value]; }

    /// <summary>The report section that it comes from.</summary>
    public required ReportSection Section { get => Related(field); init; }
}
