using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Reports;

namespace CivilSociety.Domain.Interventions;

/// <summary>A case study in a layer, as one section of the report states it; chapter 1 and the chapter of the case study can differ.</summary>
public sealed class LayerPlacement : ICatalogItem
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

    /// <summary>The layer.</summary>
    public required InterventionLayer Layer
    {
        get;
        init
        {
            field = value;
            value.Add(this);
        }
    }

    /// <summary>How much it works in the layer; null where the section does not rank.</summary>
    public Emphasis? Emphasis { get; init; }

    /// <summary>Whether it works there or wishes to.</summary>
    public required PlacementStatus Status { get; init; }

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
