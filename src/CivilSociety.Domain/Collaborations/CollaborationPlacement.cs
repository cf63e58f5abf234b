using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Domain.Collaborations;

/// <summary>A form of collaboration that one section of the report ascribes to a case study or to one of its groups.</summary>
public sealed class CollaborationPlacement : CatalogItem
{
    /// <summary>The case study.</summary>
    public required CaseStudy CaseStudy { get => Related(field); init; }

    /// <summary>The form.</summary>
    public required CollaborationForm Form { get => Related(field); init; }

    /// <summary>Whether the report uses the word or describes the form.</summary>
    public required Basis Basis { get; init; }

    /// <summary>The group that the form is of; null for the practice as a whole.</summary>
    public VolunteerGroup? Group { get => Related(field); init; }

    /// <summary>When the form holds, where it changes over time; null otherwise.</summary>
    public LocalizedText? Period { get; init; }

    /// <summary>The report section that it comes from.</summary>
    public required ReportSection Section { get => Related(field); init; }
}
