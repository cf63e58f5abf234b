using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Reports;

namespace CivilSociety.Domain.Interventions;

/// <summary>A case study in a layer, as one section of the report states it; chapter 1 and the chapter of the case study can differ.</summary>
public sealed class LayerPlacement : CatalogItem
{
    /// <summary>The case study.</summary>
    public required CaseStudy CaseStudy { get => Related(field); init; }

    /// <summary>The layer.</summary>
    public required InterventionLayer Layer { get => Related(field); init; }

    /// <summary>How much it works in the layer; null where the section does not rank.</summary>
    public Emphasis? Emphasis { get; init; }

    /// <summary>Whether it works there or wishes to.</summary>
    public required PlacementStatus Status { get; init; }

    /// <summary>The report section that it comes from.</summary>
    public required ReportSection Section { get => Related(field); init; }
}
