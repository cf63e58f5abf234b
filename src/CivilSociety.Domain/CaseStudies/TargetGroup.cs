using CivilSociety.Domain.Quantities;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.CaseStudies;

/// <summary>A group of people that a case study is for.</summary>
public sealed class TargetGroup : ICatalogItem
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

    /// <summary>The ages, in years or months, both ends inclusive; null where the report does not say.</summary>
    public Quantity? Ages { get; init; }

    /// <summary>What else distinguishes the group; null where the report does not say.</summary>
    public LocalizedText? Traits { get; init; }

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
