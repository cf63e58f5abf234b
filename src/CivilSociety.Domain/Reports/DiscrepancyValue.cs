using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Reports;

/// <summary>One side of a discrepancy.</summary>
public sealed class DiscrepancyValue : CatalogItem
{
    /// <summary>The discrepancy.</summary>
    public required Discrepancy Discrepancy { get => Related(field); init; }

    /// <summary>What the section says.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>The report section that it comes from.</summary>
    public required ReportSection Section { get => Related(field); init; }
}
