using CivilSociety.Domain.Quantities;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.CaseStudies;

/// <summary>The project that a case study looks at.</summary>
public sealed class Project : CitingItem
{
    /// <summary>The case study.</summary>
    public required CaseStudy CaseStudy { get => Related(field); init; }

    /// <summary>The name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What the project does; null where the report does not say.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>The year in which it started; null where the report does not say.</summary>
    public int? StartYear { get; init; }

    /// <summary>How exact the report is about the year in which it started; null where there is no such year.</summary>
    public YearPrecision? StartYearPrecision { get => StartYear is null ? null : field ?? YearPrecision.Exact; init; }

    /// <summary>The year in which it ended; null where it goes on or the report does not say.</summary>
    public int? EndYear { get; init; }

    /// <summary>How exact the report is about the year in which it ended; null where there is no such year.</summary>
    public YearPrecision? EndYearPrecision { get => EndYear is null ? null : field ?? YearPrecision.Exact; init; }
}
