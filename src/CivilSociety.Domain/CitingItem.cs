using CivilSociety.Domain.Reports;

namespace CivilSociety.Domain;

/// <summary>An item with the report section that it comes from.</summary>
public abstract class CitingItem : CatalogItem
{
    private protected CitingItem()
    {
    }

    /// <summary>The report section that it comes from.</summary>
    public required ReportSection Section { get => Related(field); init; }
}
