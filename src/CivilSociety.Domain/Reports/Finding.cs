using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Interventions;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Reports;

/// <summary>A conclusion of the report across case studies.</summary>
public sealed class Finding : CatalogItem
{
    /// <summary>The conclusion, in our own words.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>The case studies that it names.</summary>
    public IReadOnlyList<CaseStudy> CaseStudies { get => RelatedList(field); init => field = [.. value]; }

    /// <summary>The layers that it is about.</summary>
    public IReadOnlyList<InterventionLayer> Layers { get => RelatedList(field); init => field = [.. value]; }

    /// <summary>The factors that it is about.</summary>
    public IReadOnlyList<Factor> Factors { get => RelatedList(field); init => field = [.. value]; }

    /// <summary>The report section that it comes from.</summary>
    public required ReportSection Section { get => Related(field); init; }

    /// <summary>How it is tested against the coded data; empty where the data cannot tell.</summary>
    public IReadOnlyList<FindingTest> Tests { get => RelatedList(field); internal set; }

    /// <summary>What of it the coded data cannot tell, and why; null when the tests say it all.</summary>
    public LocalizedText? Untestable { get; init; }
}
