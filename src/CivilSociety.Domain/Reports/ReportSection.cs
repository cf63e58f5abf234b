using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Collaborations;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Interventions;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Texts;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Domain.Reports;

/// <summary>A section of the report: where everything in the catalog was read. Its code is the number, or a name for the unnumbered parts.</summary>
public sealed class ReportSection : CatalogItem
{
    /// <summary>The kind of section.</summary>
    public required SectionKind Kind { get; init; }

    /// <summary>The number, such as 2.5.1, or 2 for a chapter; null for the unnumbered closing parts, the appendices and the back cover.</summary>
    public string? Number { get; init; }

    /// <summary>The chapter that the section is, or is in; null for the appendices and the back cover.</summary>
    public int? Chapter { get; init; }

    /// <summary>The title: as printed in Dutch, translated in English.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The case study whose chapter the section is in; empty outside those chapters.</summary>
    public IReadOnlyList<CaseStudy> CaseStudies { get => RelatedList(field); internal set; }

    /// <summary>The layer placements that the section states.</summary>
    public IReadOnlyList<LayerPlacement> LayerPlacements { get => RelatedList(field); internal set; }

    /// <summary>The forms of collaboration that the section ascribes.</summary>
    public IReadOnlyList<CollaborationPlacement> CollaborationPlacements { get => RelatedList(field); internal set; }

    /// <summary>The volunteer groups that the section describes.</summary>
    public IReadOnlyList<VolunteerGroup> VolunteerGroups { get => RelatedList(field); internal set; }

    /// <summary>The types that the section gives to volunteer groups.</summary>
    public IReadOnlyList<VolunteerGroupTyping> VolunteerGroupTypings { get => RelatedList(field); internal set; }

    /// <summary>The professional roles that the section describes.</summary>
    public IReadOnlyList<ProfessionalRole> ProfessionalRoles { get => RelatedList(field); internal set; }

    /// <summary>The practices that the section describes.</summary>
    public IReadOnlyList<Practice> Practices { get => RelatedList(field); internal set; }

    /// <summary>What the section says about who people are.</summary>
    public IReadOnlyList<Characteristic> Characteristics { get => RelatedList(field); internal set; }

    /// <summary>The tasks that the section describes.</summary>
    public IReadOnlyList<GroupTask> GroupTasks { get => RelatedList(field); internal set; }

    /// <summary>The statements that the section makes.</summary>
    public IReadOnlyList<Statement> Statements { get => RelatedList(field); internal set; }

    /// <summary>The case studies that the section, of chapter 1, names for a factor.</summary>
    public IReadOnlyList<NamedCase> NamedCases { get => RelatedList(field); internal set; }

    /// <summary>The factors that the section, of chapter 1, describes.</summary>
    public IReadOnlyList<Factor> Factors { get => RelatedList(field); internal set; }

    /// <summary>The layers that the section describes.</summary>
    public IReadOnlyList<InterventionLayer> Layers { get => RelatedList(field); internal set; }

    /// <summary>The types of volunteers that the section describes.</summary>
    public IReadOnlyList<VolunteerType> VolunteerTypes { get => RelatedList(field); internal set; }

    /// <summary>The forms of collaboration that the section describes.</summary>
    public IReadOnlyList<CollaborationForm> CollaborationForms { get => RelatedList(field); internal set; }

    /// <summary>The organizations that the section introduces.</summary>
    public IReadOnlyList<Organization> Organizations { get => RelatedList(field); internal set; }

    /// <summary>The partnerships that the section describes.</summary>
    public IReadOnlyList<Partnership> Partnerships { get => RelatedList(field); internal set; }

    /// <summary>The figures that the section states.</summary>
    public IReadOnlyList<Figure> Figures { get => RelatedList(field); internal set; }

    /// <summary>The facts that the section states.</summary>
    public IReadOnlyList<Fact> Facts { get => RelatedList(field); internal set; }

    /// <summary>The sides of contradictions that the section states.</summary>
    public IReadOnlyList<DiscrepancyValue> DiscrepancyValues { get => RelatedList(field); internal set; }

    /// <summary>The sources that the section lists.</summary>
    public IReadOnlyList<Source> Sources { get => RelatedList(field); internal set; }

    /// <summary>The cross-case conclusions that the section draws.</summary>
    public IReadOnlyList<Finding> Findings { get => RelatedList(field); internal set; }

    /// <summary>The publications that the section lists.</summary>
    public IReadOnlyList<Publication> Publications { get => RelatedList(field); internal set; }

    /// <summary>The definitions that the section gives.</summary>
    public IReadOnlyList<Definition> Definitions { get => RelatedList(field); internal set; }

    /// <summary>The projects that the section describes.</summary>
    public IReadOnlyList<Project> Projects { get => RelatedList(field); internal set; }

    /// <summary>The locations that the section describes.</summary>
    public IReadOnlyList<Location> Locations { get => RelatedList(field); internal set; }

    /// <summary>The target groups that the section describes.</summary>
    public IReadOnlyList<TargetGroup> TargetGroups { get => RelatedList(field); internal set; }
}
