using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Collaborations;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Interventions;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Texts;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Domain.Reports;

/// <summary>A section of the report: where everything in the catalog was read. Its code is the number, or a name for the unnumbered parts.</summary>
public sealed class ReportSection : ICatalogItem
{
    private List<CaseStudy>? _caseStudies;
    private List<LayerPlacement>? _layerPlacements;
    private List<CollaborationPlacement>? _collaborationPlacements;
    private List<VolunteerGroup>? _volunteerGroups;
    private List<VolunteerGroupTyping>? _volunteerGroupTypings;
    private List<ProfessionalRole>? _professionalRoles;
    private List<Practice>? _practices;
    private List<GroupTask>? _groupTasks;
    private List<Statement>? _statements;
    private List<NamedCase>? _namedCases;
    private List<Factor>? _factors;
    private List<InterventionLayer>? _layers;
    private List<VolunteerType>? _volunteerTypes;
    private List<CollaborationForm>? _collaborationForms;
    private List<Organization>? _organizations;
    private List<Partnership>? _partnerships;
    private List<Figure>? _figures;
    private List<Fact>? _facts;
    private List<DiscrepancyValue>? _discrepancyValues;
    private List<Source>? _sources;
    private List<Finding>? _findings;
    private List<Publication>? _publications;
    private List<Definition>? _definitions;
    private List<Project>? _projects;
    private List<Location>? _locations;
    private List<TargetGroup>? _targetGroups;

    /// <inheritdoc/>
    public required string Code { get; init => field = Check.Code(value); }

    /// <inheritdoc/>
    public required int Position { get; init => field = Check.AtLeast(0, value); }

    /// <summary>The number, such as 2.5.1; null for the unnumbered closing parts and the appendices.</summary>
    public string? Number { get; init; }

    /// <summary>The chapter that the section is in; null for the appendices.</summary>
    public int? Chapter { get; init; }

    /// <summary>The title: as printed in Dutch, translated in English.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The case study whose chapter the section is in; empty outside those chapters.</summary>
    public IReadOnlyList<CaseStudy> CaseStudies => _caseStudies ?? [];

    /// <summary>The layer placements that the section states.</summary>
    public IReadOnlyList<LayerPlacement> LayerPlacements => _layerPlacements ?? [];

    /// <summary>The forms of collaboration that the section ascribes.</summary>
    public IReadOnlyList<CollaborationPlacement> CollaborationPlacements => _collaborationPlacements ?? [];

    /// <summary>The volunteer groups that the section describes.</summary>
    public IReadOnlyList<VolunteerGroup> VolunteerGroups => _volunteerGroups ?? [];

    /// <summary>The types that the section gives to volunteer groups.</summary>
    public IReadOnlyList<VolunteerGroupTyping> VolunteerGroupTypings => _volunteerGroupTypings ?? [];

    /// <summary>The professional roles that the section describes.</summary>
    public IReadOnlyList<ProfessionalRole> ProfessionalRoles => _professionalRoles ?? [];

    /// <summary>The practices that the section describes.</summary>
    public IReadOnlyList<Practice> Practices => _practices ?? [];

    /// <summary>The tasks that the section describes.</summary>
    public IReadOnlyList<GroupTask> GroupTasks => _groupTasks ?? [];

    /// <summary>The statements that the section makes.</summary>
    public IReadOnlyList<Statement> Statements => _statements ?? [];

    /// <summary>The case studies that the section, of chapter 1, names for a factor.</summary>
    public IReadOnlyList<NamedCase> NamedCases => _namedCases ?? [];

    /// <summary>The factors that the section, of chapter 1, describes.</summary>
    public IReadOnlyList<Factor> Factors => _factors ?? [];

    /// <summary>The layers that the section describes.</summary>
    public IReadOnlyList<InterventionLayer> Layers => _layers ?? [];

    /// <summary>The types of volunteers that the section describes.</summary>
    public IReadOnlyList<VolunteerType> VolunteerTypes => _volunteerTypes ?? [];

    /// <summary>The forms of collaboration that the section describes.</summary>
    public IReadOnlyList<CollaborationForm> CollaborationForms => _collaborationForms ?? [];

    /// <summary>The organizations that the section introduces.</summary>
    public IReadOnlyList<Organization> Organizations => _organizations ?? [];

    /// <summary>The partnerships that the section describes.</summary>
    public IReadOnlyList<Partnership> Partnerships => _partnerships ?? [];

    /// <summary>The figures that the section states.</summary>
    public IReadOnlyList<Figure> Figures => _figures ?? [];

    /// <summary>The facts that the section states.</summary>
    public IReadOnlyList<Fact> Facts => _facts ?? [];

    /// <summary>The sides of contradictions that the section states.</summary>
    public IReadOnlyList<DiscrepancyValue> DiscrepancyValues => _discrepancyValues ?? [];

    /// <summary>The sources that the section lists.</summary>
    public IReadOnlyList<Source> Sources => _sources ?? [];

    /// <summary>The cross-case conclusions that the section draws.</summary>
    public IReadOnlyList<Finding> Findings => _findings ?? [];

    /// <summary>The publications that the section lists.</summary>
    public IReadOnlyList<Publication> Publications => _publications ?? [];

    /// <summary>The definitions that the section gives.</summary>
    public IReadOnlyList<Definition> Definitions => _definitions ?? [];

    /// <summary>The projects that the section describes.</summary>
    public IReadOnlyList<Project> Projects => _projects ?? [];

    /// <summary>The locations that the section describes.</summary>
    public IReadOnlyList<Location> Locations => _locations ?? [];

    /// <summary>The target groups that the section describes.</summary>
    public IReadOnlyList<TargetGroup> TargetGroups => _targetGroups ?? [];

    internal void Add(CaseStudy caseStudy) => (_caseStudies ??= []).Add(caseStudy);

    internal void Add(LayerPlacement layerPlacement) => (_layerPlacements ??= []).Add(layerPlacement);

    internal void Add(CollaborationPlacement collaborationPlacement) => (_collaborationPlacements ??= []).Add(collaborationPlacement);

    internal void Add(VolunteerGroup volunteerGroup) => (_volunteerGroups ??= []).Add(volunteerGroup);

    internal void Add(VolunteerGroupTyping volunteerGroupTyping) => (_volunteerGroupTypings ??= []).Add(volunteerGroupTyping);

    internal void Add(ProfessionalRole professionalRole) => (_professionalRoles ??= []).Add(professionalRole);

    internal void Add(Practice practice) => (_practices ??= []).Add(practice);

    internal void Add(GroupTask groupTask) => (_groupTasks ??= []).Add(groupTask);

    internal void Add(Statement statement) => (_statements ??= []).Add(statement);

    internal void Add(NamedCase namedCase) => (_namedCases ??= []).Add(namedCase);

    internal void Add(Factor factor) => (_factors ??= []).Add(factor);

    internal void Add(InterventionLayer interventionLayer) => (_layers ??= []).Add(interventionLayer);

    internal void Add(VolunteerType volunteerType) => (_volunteerTypes ??= []).Add(volunteerType);

    internal void Add(CollaborationForm collaborationForm) => (_collaborationForms ??= []).Add(collaborationForm);

    internal void Add(Organization organization) => (_organizations ??= []).Add(organization);

    internal void Add(Partnership partnership) => (_partnerships ??= []).Add(partnership);

    internal void Add(Figure figure) => (_figures ??= []).Add(figure);

    internal void Add(Fact fact) => (_facts ??= []).Add(fact);

    internal void Add(DiscrepancyValue discrepancyValue) => (_discrepancyValues ??= []).Add(discrepancyValue);

    internal void Add(Source source) => (_sources ??= []).Add(source);

    internal void Add(Finding finding) => (_findings ??= []).Add(finding);

    internal void Add(Publication publication) => (_publications ??= []).Add(publication);

    internal void Add(Definition definition) => (_definitions ??= []).Add(definition);

    internal void Add(Project project) => (_projects ??= []).Add(project);

    internal void Add(Location location) => (_locations ??= []).Add(location);

    internal void Add(TargetGroup targetGroup) => (_targetGroups ??= []).Add(targetGroup);
}
