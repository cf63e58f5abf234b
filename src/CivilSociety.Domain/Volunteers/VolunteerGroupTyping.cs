using CivilSociety.Domain.Reports;

namespace CivilSociety.Domain.Volunteers;

/// <summary>A type that the report gives to a group of volunteers; a group can have several.</summary>
public sealed class VolunteerGroupTyping : CatalogItem
{
    /// <summary>The group.</summary>
    public required VolunteerGroup Group { get => Related(field); init; }

    /// <summary>The type.</summary>
    public required VolunteerType Type { get => Related(field); init; }

    /// <summary>Whose initiative the volunteering is; null where the report does not say.</summary>
    public Initiative? Initiative { get; init; }

    /// <summary>The report section that it comes from.</summary>
    public required ReportSection Section { get => Related(field); init; }
}
