using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.CaseStudies;

/// <summary>A place where a case study takes place.</summary>
public sealed class Location : ICatalogItem
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
    public required string Name { get; init => field = Check.Text(value); }

    /// <summary>The municipality; null where the report does not say.</summary>
    public string? Municipality { get; init; }

    /// <summary>The district or neighborhood; null where the report does not say.</summary>
    public string? District { get; init; }

    /// <summary>What the report says of the place; null where it says nothing more.</summary>
    public LocalizedText? Description { get; init; }

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
