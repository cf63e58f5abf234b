using CivilSociety.Domain;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Collaborations;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Interventions;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Catalog.Reading;

/// <summary>Everything that a seed defines, kind by kind.</summary>
internal sealed class CatalogItems
{
    public string Citation { get; set; } = "";

    public CodeRegistry<ReportSection> Sections { get; } = new("section");

    public CodeRegistry<InterventionLayer> Layers { get; } = new("layer");

    public CodeRegistry<VolunteerType> VolunteerTypes { get; } = new("volunteer type");

    public CodeRegistry<CollaborationForm> CollaborationForms { get; } = new("collaboration form");

    public CodeRegistry<Organization> Organizations { get; } = new("organization");

    public CodeRegistry<Factor> Factors { get; } = new("factor");

    public CodeRegistry<NamedCase> NamedCases { get; } = new("named case");

    public CodeRegistry<CaseStudy> CaseStudies { get; } = new("case study");

    public CodeRegistry<Project> Projects { get; } = new("project");

    public CodeRegistry<Location> Locations { get; } = new("location");

    public CodeRegistry<TargetGroup> TargetGroups { get; } = new("target group");

    public CodeRegistry<LayerPlacement> LayerPlacements { get; } = new("layer placement");

    public CodeRegistry<ProfessionalRole> ProfessionalRoles { get; } = new("professional role");

    public CodeRegistry<VolunteerGroup> VolunteerGroups { get; } = new("volunteer group");

    public CodeRegistry<VolunteerGroupTyping> VolunteerGroupTypings { get; } = new("type of a volunteer group");

    public CodeRegistry<CollaborationPlacement> CollaborationPlacements { get; } = new("collaboration form of a case study");

    public CodeRegistry<GroupTask> GroupTasks { get; } = new("task");

    public CodeRegistry<Practice> Practices { get; } = new("practice");

    public CodeRegistry<Statement> Statements { get; } = new("statement");

    public CodeRegistry<Coding> Codings { get; } = new("coding");

    public CodeRegistry<Partnership> Partnerships { get; } = new("partnership");

    public CodeRegistry<Figure> Figures { get; } = new("figure");

    public CodeRegistry<Fact> Facts { get; } = new("fact");

    public CodeRegistry<Discrepancy> Discrepancies { get; } = new("discrepancy");

    public CodeRegistry<DiscrepancyValue> DiscrepancyValues { get; } = new("side of a discrepancy");

    public CodeRegistry<Source> Sources { get; } = new("source");

    public CodeRegistry<Finding> Findings { get; } = new("finding");

    public CodeRegistry<FindingTest> FindingTests { get; } = new("test of a finding");

    public CodeRegistry<Publication> Publications { get; } = new("publication");

    public CodeRegistry<Definition> Definitions { get; } = new("definition");

    /// <summary>The items by their type, as a catalog lists them.</summary>
    public IReadOnlyDictionary<Type, IReadOnlyList<ICatalogItem>> ByType() => new Dictionary<Type, IReadOnlyList<ICatalogItem>>
    {
        [typeof(ReportSection)] = Sections.Items,
        [typeof(InterventionLayer)] = Layers.Items,
        [typeof(VolunteerType)] = VolunteerTypes.Items,
        [typeof(CollaborationForm)] = CollaborationForms.Items,
        [typeof(Organization)] = Organizations.Items,
        [typeof(Factor)] = Factors.Items,
        [typeof(NamedCase)] = NamedCases.Items,
        [typeof(CaseStudy)] = CaseStudies.Items,
        [typeof(Project)] = Projects.Items,
        [typeof(Location)] = Locations.Items,
        [typeof(TargetGroup)] = TargetGroups.Items,
        [typeof(LayerPlacement)] = LayerPlacements.Items,
        [typeof(ProfessionalRole)] = ProfessionalRoles.Items,
        [typeof(VolunteerGroup)] = VolunteerGroups.Items,
        [typeof(VolunteerGroupTyping)] = VolunteerGroupTypings.Items,
        [typeof(CollaborationPlacement)] = CollaborationPlacements.Items,
        [typeof(Practice)] = Practices.Items,
        [typeof(Statement)] = Statements.Items,
        [typeof(Coding)] = Codings.Items,
        [typeof(GroupTask)] = GroupTasks.Items,
        [typeof(Partnership)] = Partnerships.Items,
        [typeof(Figure)] = Figures.Items,
        [typeof(Fact)] = Facts.Items,
        [typeof(Discrepancy)] = Discrepancies.Items,
        [typeof(DiscrepancyValue)] = DiscrepancyValues.Items,
        [typeof(Source)] = Sources.Items,
        [typeof(Finding)] = Findings.Items,
        [typeof(FindingTest)] = FindingTests.Items,
        [typeof(Publication)] = Publications.Items,
        [typeof(Definition)] = Definitions.Items,
    };
}
