using CivilSociety.Domain.Collaborations;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Interventions;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Domain.CaseStudies;

/// <summary>One of the practices that the report studies, each in a chapter of its own.</summary>
public sealed class CaseStudy : ICatalogItem
{
    private List<Location>? _locations;
    private List<TargetGroup>? _targetGroups;
    private List<LayerPlacement>? _layerPlacements;
    private List<ProfessionalRole>? _professionalRoles;
    private List<VolunteerGroup>? _volunteerGroups;
    private List<CollaborationPlacement>? _collaborationForms;
    private List<Practice>? _practices;
    private List<Statement>? _statements;
    private List<NamedCase>? _namedCases;
    private List<Partnership>? _partnerships;
    private List<Figure>? _figures;
    private List<Fact>? _facts;
    private List<Discrepancy>? _discrepancies;
    private List<Source>? _sources;
    private List<Finding>? _findings;
    private List<FindingTest>? _findingTests;
    private List<Fact>? _reportFacts;

    /// <inheritdoc/>
    public required string Code { get; init => field = Check.Code(value); }

    /// <inheritdoc/>
    public required int Position { get; init => field = Check.AtLeast(0, value); }

    /// <summary>The number, from 1, in the order of the chapters.</summary>
    public required int Number { get; init => field = Check.AtLeast(1, value); }

    /// <summary>The chapter of the report.</summary>
    public required int ChapterNumber { get; init => field = Check.AtLeast(1, value); }

    /// <summary>The name of the practice.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The title of the chapter: as printed in Dutch, translated in English.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What the practice does, in a sentence or two.</summary>
    public required LocalizedText Summary { get; init; }

    /// <summary>The organization that carries the practice.</summary>
    public required Organization Organization
    {
        get;
        init
        {
            field = value;
            value.Add(this);
        }
    }

    /// <summary>The project that the case study looks at.</summary>
    public Project Project { get; private set; } = null!;

    /// <summary>The sections of the chapter.</summary>
    public required IReadOnlyList<ReportSection> Sections { get; init => field = BackLink.Each(value, item => item.Add(this)); }

    /// <summary>Where the practice takes place.</summary>
    public IReadOnlyList<Location> Locations => _locations ?? [];

    /// <summary>For whom the practice is.</summary>
    public IReadOnlyList<TargetGroup> TargetGroups => _targetGroups ?? [];

    /// <summary>The layers that it works in, with the section that says so.</summary>
    public IReadOnlyList<LayerPlacement> LayerPlacements => _layerPlacements ?? [];

    /// <summary>The roles on the paid side.</summary>
    public IReadOnlyList<ProfessionalRole> ProfessionalRoles => _professionalRoles ?? [];

    /// <summary>The groups of volunteers.</summary>
    public IReadOnlyList<VolunteerGroup> VolunteerGroups => _volunteerGroups ?? [];

    /// <summary>The forms of collaboration, with the section that ascribes them.</summary>
    public IReadOnlyList<CollaborationPlacement> CollaborationForms => _collaborationForms ?? [];

    /// <summary>How volunteers are recruited, selected, trained, bound, paid and guided.</summary>
    public IReadOnlyList<Practice> Practices => _practices ?? [];

    /// <summary>What the report says about the practice.</summary>
    public IReadOnlyList<Statement> Statements => _statements ?? [];

    /// <summary>The factors for which chapter 1 names the case study.</summary>
    public IReadOnlyList<NamedCase> NamedCases => _namedCases ?? [];

    /// <summary>Collaboration with other organizations.</summary>
    public IReadOnlyList<Partnership> Partnerships => _partnerships ?? [];

    /// <summary>The numbers that the report states.</summary>
    public IReadOnlyList<Figure> Figures => _figures ?? [];

    /// <summary>What the report states of organization and project.</summary>
    public IReadOnlyList<Fact> Facts => _facts ?? [];

    /// <summary>Where the report says two different things.</summary>
    public IReadOnlyList<Discrepancy> Discrepancies => _discrepancies ?? [];

    /// <summary>The interviews, documents, websites and footnotes behind the chapter.</summary>
    public IReadOnlyList<Source> Sources => _sources ?? [];

    /// <summary>The cross-case conclusions that name the case study.</summary>
    public IReadOnlyList<Finding> Findings => _findings ?? [];

    /// <summary>The tests of cross-case conclusions that look at the case study in particular.</summary>
    public IReadOnlyList<FindingTest> FindingTests => _findingTests ?? [];

    /// <summary>The facts on the report as a whole that name the case study.</summary>
    public IReadOnlyList<Fact> ReportFacts => _reportFacts ?? [];

    /// <summary>The slug: kebab-case and stable.</summary>
    public CaseStudySlug Slug => CaseStudySlug.Parse(Code);

    internal void Add(Project project) => Project = project;

    internal void Add(Location location) => (_locations ??= []).Add(location);

    internal void Add(TargetGroup targetGroup) => (_targetGroups ??= []).Add(targetGroup);

    internal void Add(LayerPlacement layerPlacement) => (_layerPlacements ??= []).Add(layerPlacement);

    internal void Add(ProfessionalRole professionalRole) => (_professionalRoles ??= []).Add(professionalRole);

    internal void Add(VolunteerGroup volunteerGroup) => (_volunteerGroups ??= []).Add(volunteerGroup);

    internal void Add(CollaborationPlacement collaborationPlacement) => (_collaborationForms ??= []).Add(collaborationPlacement);

    internal void Add(Practice practice) => (_practices ??= []).Add(practice);

    internal void Add(Statement statement) => (_statements ??= []).Add(statement);

    internal void Add(NamedCase namedCase) => (_namedCases ??= []).Add(namedCase);

    internal void Add(Partnership partnership) => (_partnerships ??= []).Add(partnership);

    internal void Add(Figure figure) => (_figures ??= []).Add(figure);

    internal void Add(Fact fact) => (_facts ??= []).Add(fact);

    internal void Add(Discrepancy discrepancy) => (_discrepancies ??= []).Add(discrepancy);

    internal void Add(Source source) => (_sources ??= []).Add(source);

    internal void Add(Finding finding) => (_findings ??= []).Add(finding);

    internal void Add(FindingTest findingTest) => (_findingTests ??= []).Add(findingTest);

    internal void AddNamed(Fact fact) => (_reportFacts ??= []).Add(fact);
}
