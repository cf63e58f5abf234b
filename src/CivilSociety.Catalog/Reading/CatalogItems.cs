using CivilSociety.Domain;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Collaborations;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Interventions;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Catalog.Reading;

/// <summary>Everything that a seed defines: the one list of the kinds that there are.</summary>
/// <param name="kinds">Receives the registry of each kind.</param>
internal sealed class CatalogItems(List<CodeRegistry> kinds)
{
    public string Citation { get; set; } = "";

    /// <summary>The sections that the case study cites that is being read; null outside of one.</summary>
    public CitedSections? Cited { get; set; }

    public CodeRegistry<ReportSection> Sections { get; } = new(kinds, "section");

    public CodeRegistry<InterventionLayer> Layers { get; } = new(kinds, "layer");

    public CodeRegistry<VolunteerType> VolunteerTypes { get; } = new(kinds, "volunteer type");

    public CodeRegistry<CollaborationForm> CollaborationForms { get; } = new(kinds, "collaboration form");

    public CodeRegistry<Label> Labels { get; } = new(kinds, "label");

    public CodeRegistry<Organization> Organizations { get; } = new(kinds, "organization");

    public CodeRegistry<Factor> Factors { get; } = new(kinds, "factor");

    public CodeRegistry<NamedCase> NamedCases { get; } = new(kinds, "named case");

    public CodeRegistry<CaseStudy> CaseStudies { get; } = new(kinds, "case study");

    public CodeRegistry<Project> Projects { get; } = new(kinds, "project");

    public CodeRegistry<Location> Locations { get; } = new(kinds, "location");

    public CodeRegistry<TargetGroup> TargetGroups { get; } = new(kinds, "target group");

    public CodeRegistry<LayerPlacement> LayerPlacements { get; } = new(kinds, "layer placement");

    public CodeRegistry<ProfessionalRole> ProfessionalRoles { get; } = new(kinds, "professional role");

    public CodeRegistry<VolunteerGroup> VolunteerGroups { get; } = new(kinds, "volunteer group");

    public CodeRegistry<VolunteerGroupTyping> VolunteerGroupTypings { get; } = new(kinds, "type of a volunteer group");

    public CodeRegistry<CollaborationPlacement> CollaborationPlacements { get; } = new(kinds, "collaboration form of a case study");

    public CodeRegistry<Characteristic> Characteristics { get; } = new(kinds, "characteristic");

    public CodeRegistry<GroupTask> GroupTasks { get; } = new(kinds, "task");

    public CodeRegistry<Practice> Practices { get; } = new(kinds, "practice");

    public CodeRegistry<Statement> Statements { get; } = new(kinds, "statement");

    public CodeRegistry<Coding> Codings { get; } = new(kinds, "coding");

    public CodeRegistry<Partnership> Partnerships { get; } = new(kinds, "partnership");

    public CodeRegistry<Figure> Figures { get; } = new(kinds, "figure");

    public CodeRegistry<Fact> Facts { get; } = new(kinds, "fact");

    public CodeRegistry<Discrepancy> Discrepancies { get; } = new(kinds, "discrepancy");

    public CodeRegistry<DiscrepancyValue> DiscrepancyValues { get; } = new(kinds, "side of a discrepancy");

    public CodeRegistry<Source> Sources { get; } = new(kinds, "source");

    public CodeRegistry<Finding> Findings { get; } = new(kinds, "finding");

    public CodeRegistry<FindingTest> FindingTests { get; } = new(kinds, "test of a finding");

    public CodeRegistry<Publication> Publications { get; } = new(kinds, "publication");

    public CodeRegistry<Definition> Definitions { get; } = new(kinds, "definition");

    public CodeRegistry<GlossaryTerm> GlossaryTerms { get; } = new(kinds, "term of the glossary");

    /// <summary>The items that were read, with both directions of every relation.</summary>
    public CatalogItemLists Link()
    {
        var lists = new CatalogItemLists();
        kinds.ForEach(kind => kind.AddTo(lists));
        Links.Fill(lists);
        return lists;
    }

    /// <summary>The items that are new, with both directions of the relations between them.</summary>
    public CatalogItemLists LinkNew()
    {
        var lists = new CatalogItemLists();
        kinds.ForEach(kind => kind.AddNewTo(lists));
        Links.Fill(lists);
        return lists;
    }

    /// <summary>Tells that the file is read whose items are new: other files cannot refer to them; null for a file to whose items they can.</summary>
    public void EndFile(string? file, bool forget) => kinds.ForEach(kind => kind.EndFile(file, forget));

    /// <summary>Makes a case study let go of what belongs to it; it stays itself, since the report refers to it.</summary>
    public void Forget(CaseStudy caseStudy)
    {
        var lists = new CatalogItemLists();
        lists.Add([caseStudy]);
        kinds.FindAll(kind => kind != CaseStudies).ForEach(kind => kind.AddNewTo(lists));
        Links.Fill(lists);
    }
}
