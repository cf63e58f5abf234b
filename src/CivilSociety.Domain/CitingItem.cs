using CivilSociety.Domain.Reports;

namespace CivilSociety.Domain;

/// <summary>An item that cites the section of the report that says so.</summary>
public abstract class CitingItem : CatalogItem
{
    private protected CitingItem()
    {
    }

    /// <summary>The section that says so.</summary>
    public required ReportSection Section { get => Related(field); init; }
}
