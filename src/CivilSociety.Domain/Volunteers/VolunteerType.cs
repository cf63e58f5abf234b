using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Volunteers;

/// <summary>A type of volunteer (report, sections 1.5 and 2.5.1).</summary>
public sealed class VolunteerType : CatalogItem
{
    /// <summary>The name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What distinguishes the type.</summary>
    public required LocalizedText Description { get; init; }

    /// <summary>The report section that it comes from.</summary>
    public required ReportSection Section { get => Related(field); init; }

    /// <summary>The groups of volunteers of this type.</summary>
    public IReadOnlyList<VolunteerGroupTyping> Groups { get => RelatedList(field); internal set; }
}
