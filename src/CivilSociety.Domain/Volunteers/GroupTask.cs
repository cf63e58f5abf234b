using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Volunteers;

/// <summary>A task or responsibility of a volunteer group or a professional role.</summary>
public sealed class GroupTask : CatalogItem
{
    /// <summary>The volunteer group; null for a task of a professional role.</summary>
    public VolunteerGroup? VolunteerGroup { get => Related(field); init; }

    /// <summary>The professional role; null for a task of a volunteer group.</summary>
    public ProfessionalRole? ProfessionalRole { get => Related(field); init; }

    /// <summary>What is done.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>The report section that it comes from.</summary>
    public required ReportSection Section { get => Related(field); init; }
}
