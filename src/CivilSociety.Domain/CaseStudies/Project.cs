using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.CaseStudies;

/// <summary>The project that a case study looks at.</summary>
public sealed class Project : ICatalogItem
{
    /// <inheritdoc/>
    public required string Code { get; init => field = Check.Code(value); }

    /// <inheritdoc/>
    public required int Position { get; init => field = Check.AtLeast(0, value); }

    /// <summary>The case study.</summary>
    public required CaseStudy CaseStudy
    {
        get;
        init
        {
            field = value;
            value.Add(this);
        }
    }

    /// <summary>The name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What the project does; null where the report does not say.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>The year in which it started; null where the report does not say.</summary>
    public int? StartYear { get; init; }

    /// <summary>The year in which it ended; null where it goes on or the report does not say.</summary>
    public int? EndYear { get; init; }

    /// <summary>The section that says so.</summary>
    public required ReportSection Section
    {
        get;
        init
        {
            field = value;
            value.Add(this);
        }
    }
}
