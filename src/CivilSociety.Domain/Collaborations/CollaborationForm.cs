using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Collaborations;

/// <summary>A form of collaboration between professionals and volunteers (report, section 1.5).</summary>
public sealed class CollaborationForm : CatalogItem
{
    /// <summary>The name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What distinguishes the form.</summary>
    public required LocalizedText Description { get; init; }

    /// <summary>The report section that it comes from.</summary>
    public required ReportSection Section { get => Related(field); init; }

    /// <summary>The case studies with this form.</summary>
    public IReadOnlyList<CollaborationPlacement> Placements { get => RelatedList(field); internal set; }
}
