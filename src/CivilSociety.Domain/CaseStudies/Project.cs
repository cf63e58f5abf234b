using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.CaseStudies;

/// <summary>The project that a case study looks at.</summary>
public sealed class Project : CatalogItem
{
    /// <summary>The case study.</summary>
    public required CaseStudy CaseStudy { get => Related(field); init; }

    /// <summary>The name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What the project does; null where the report does not say.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>The year in which it started; null where the report does not say.</summary>
    public int? StartYear { get; init; }

    /// <summary>The year in which it ended; null where it goes on or the report does not say.</summary>
    public int? EndYear { get; init; }

    /// <summary>The report section that it comes from.</summary>
    public required ReportSection Section { get => Related(field); init; }
}
