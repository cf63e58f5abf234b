using System.Runtime.InteropServices;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Collaborations;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Interventions;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Domain;

/// <summary>The other direction of every relation: what an item refers to lists the item.</summary>
internal static class Links
{
    /// <summary>Fills it in all items of a catalog, from the references between them; done once, when the catalog is loaded.</summary>
    /// <remarks>Lists come in the order of the positions.</remarks>
    public static void Fill(CatalogItemLists items)
    {
        foreach (var project in items.Of<Project>())
        {
            project.CaseStudy.Project = project;
        }

        // Given by one of the two, known to both.
        var opposites = items.Of<Factor>().SelectMany(factor => factor.GivenOpposites, (factor, other) => (factor, other)).ToList();
        foreach (var factor in items.Of<Factor>())
        {
            factor.Opposites = [.. items.Of<Factor>().Where(other => opposites.Contains((factor, other)) || opposites.Contains((other, factor)))];
        }

        FillEach<ReportSection, CaseStudy>(item => item.Sections, (owner, list) => owner.CaseStudies = list);
        Fill<ReportSection, LayerPlacement>(item => item.Section, (owner, list) => owner.LayerPlacements = list);
        Fill<ReportSection, CollaborationPlacement>(item => item.Section, (owner, list) => owner.CollaborationPlacements = list);
        Fill<ReportSection, VolunteerGroup>(item => item.Section, (owner, list) => owner.VolunteerGroups = list);
        Fill<ReportSection, VolunteerGroupTyping>(item => item.Section, (owner, list) => owner.VolunteerGroupTypings = list);
        Fill<ReportSection, ProfessionalRole>(item => item.Section, (owner, list) => owner.ProfessionalRoles = list);
        Fill<ReportSection, Practice>(item => item.Section, (owner, list) => owner.Practices = list);
        Fill<ReportSection, Characteristic>(item => item.Section, (owner, list) => owner.Characteristics = list);
        Fill<ReportSection, GroupTask>(item => item.Section, (owner, list) => owner.GroupTasks = list);
        Fill<ReportSection, Statement>(item => item.Section, (owner, list) => owner.Statements = list);
        Fill<ReportSection, NamedCase>(item => item.Section, (owner, list) => owner.NamedCases = list);
        Fill<ReportSection, Factor>(item => item.Section, (owner, list) => owner.Factors = list);
        Fill<ReportSection, InterventionLayer>(item => item.Section, (owner, list) => owner.Layers = list);
        Fill<ReportSection, VolunteerType>(item => item.Section, (owner, list) => owner.VolunteerTypes = list);
        Fill<ReportSection, CollaborationForm>(item => item.Section, (owner, list) => owner.CollaborationForms = list);
        Fill<ReportSection, Organization>(item => item.Section, (owner, list) => owner.Organizations = list);
        Fill<ReportSection, Partnership>(item => item.Section, (owner, list) => owner.Partnerships = list);
        Fill<ReportSection, Figure>(item => item.Section, (owner, list) => owner.Figures = list);
        Fill<ReportSection, Fact>(item => item.Section, (owner, list) => owner.Facts = list);
        Fill<ReportSection, DiscrepancyValue>(item => item.Section, (owner, list) => owner.DiscrepancyValues = list);
        Fill<ReportSection, Source>(item => item.Section, (owner, list) => owner.Sources = list);
        Fill<ReportSection, Finding>(item => item.Section, (owner, list) => owner.Findings = list);
        Fill<ReportSection, Publication>(item => item.Section, (owner, list) => owner.Publications = list);
        Fill<ReportSection, Definition>(item => item.Section, (owner, list) => owner.Definitions = list);
        Fill<ReportSection, Project>(item => item.Section, (owner, list) => owner.Projects = list);
        Fill<ReportSection, Location>(item => item.Section, (owner, list) => owner.Locations = list);
        Fill<ReportSection, TargetGroup>(item => item.Section, (owner, list) => owner.TargetGroups = list);

        Fill<CaseStudy, Location>(item => item.CaseStudy, (owner, list) => owner.Locations = list);
        Fill<CaseStudy, TargetGroup>(item => item.CaseStudy, (owner, list) => owner.TargetGroups = list);
        Fill<CaseStudy, LayerPlacement>(item => item.CaseStudy, (owner, list) => owner.LayerPlacements = list);
        Fill<CaseStudy, ProfessionalRole>(item => item.CaseStudy, (owner, list) => owner.ProfessionalRoles = list);
        Fill<CaseStudy, VolunteerGroup>(item => item.CaseStudy, (owner, list) => owner.VolunteerGroups = list);
        Fill<CaseStudy, CollaborationPlacement>(item => item.CaseStudy, (owner, list) => owner.CollaborationForms = list);
        Fill<CaseStudy, Characteristic>(item => item.CaseStudy, (owner, list) => owner.Characteristics = list);
        Fill<CaseStudy, Practice>(item => item.CaseStudy, (owner, list) => owner.Practices = list);
        Fill<CaseStudy, Statement>(item => item.CaseStudy, (owner, list) => owner.Statements = list);
        Fill<CaseStudy, NamedCase>(item => item.CaseStudy, (owner, list) => owner.NamedCases = list);
        Fill<CaseStudy, Partnership>(item => item.CaseStudy, (owner, list) => owner.Partnerships = list);
        Fill<CaseStudy, Figure>(item => item.CaseStudy, (owner, list) => owner.Figures = list);
        Fill<CaseStudy, Fact>(item => item.CaseStudy, (owner, list) => owner.Facts = list);
        Fill<CaseStudy, Discrepancy>(item => item.CaseStudy, (owner, list) => owner.Discrepancies = list);
        Fill<CaseStudy, Source>(item => item.CaseStudy, (owner, list) => owner.Sources = list);
        FillEach<CaseStudy, Finding>(item => item.CaseStudies, (owner, list) => owner.Findings = list);
        FillEach<CaseStudy, FindingTest>(item => item.CaseStudies, (owner, list) => owner.FindingTests = list);
        FillEach<CaseStudy, Fact>(item => item.NamedCaseStudies, (owner, list) => owner.ReportFacts = list);

        Fill<Location, Location>(item => item.Parent, (owner, list) => owner.Parts = list);
        Fill<Location, VolunteerGroup>(item => item.Location, (owner, list) => owner.VolunteerGroups = list);
        Fill<Location, ProfessionalRole>(item => item.Location, (owner, list) => owner.ProfessionalRoles = list);
        Fill<Location, Fact>(item => item.Location, (owner, list) => owner.Facts = list);
        Fill<Location, Figure>(item => item.Location, (owner, list) => owner.Figures = list);

        Fill<InterventionLayer, LayerPlacement>(item => item.Layer, (owner, list) => owner.Placements = list);
        FillEach<InterventionLayer, Finding>(item => item.Layers, (owner, list) => owner.Findings = list);

        Fill<VolunteerGroup, VolunteerGroup>(item => item.Parent, (owner, list) => owner.Parts = list);
        Fill<VolunteerGroup, VolunteerGroup>(item => item.ReportsToGroup, (owner, list) => owner.LeadsGroups = list);
        Fill<VolunteerGroup, VolunteerGroupTyping>(item => item.Group, (owner, list) => owner.Types = list);
        Fill<VolunteerGroup, Characteristic>(item => item.VolunteerGroup, (owner, list) => owner.Characteristics = list);
        Fill<VolunteerGroup, GroupTask>(item => item.VolunteerGroup, (owner, list) => owner.Tasks = list);
        FillEach<VolunteerGroup, Figure>(item => item.VolunteerGroups, (owner, list) => owner.Figures = list);
        FillEach<VolunteerGroup, Practice>(item => item.VolunteerGroups, (owner, list) => owner.Practices = list);
        Fill<VolunteerGroup, CollaborationPlacement>(item => item.Group, (owner, list) => owner.CollaborationForms = list);

        Fill<ProfessionalRole, ProfessionalRole>(item => item.Parent, (owner, list) => owner.Parts = list);
        Fill<ProfessionalRole, ProfessionalRole>(item => item.ReportsToRole, (owner, list) => owner.LeadsRoles = list);
        Fill<ProfessionalRole, VolunteerGroup>(item => item.ReportsToRole, (owner, list) => owner.LeadsGroups = list);
        Fill<ProfessionalRole, Characteristic>(item => item.ProfessionalRole, (owner, list) => owner.Characteristics = list);
        Fill<ProfessionalRole, GroupTask>(item => item.ProfessionalRole, (owner, list) => owner.Tasks = list);
        FillEach<ProfessionalRole, Figure>(item => item.ProfessionalRoles, (owner, list) => owner.Figures = list);
        FillEach<ProfessionalRole, Practice>(item => item.ProfessionalRoles, (owner, list) => owner.Practices = list);

        Fill<VolunteerType, VolunteerGroupTyping>(item => item.Type, (owner, list) => owner.Groups = list);

        FillEach<Practice, Figure>(item => item.Practices, (owner, list) => owner.Figures = list);

        Fill<Figure, Figure>(item => item.PartOf, (owner, list) => owner.Parts = list);
        Fill<Practice, Practice>(item => item.Parent, (owner, list) => owner.Parts = list);

        Fill<CollaborationForm, CollaborationPlacement>(item => item.Form, (owner, list) => owner.Placements = list);

        Fill<Factor, NamedCase>(item => item.Factor, (owner, list) => owner.NamedCases = list);
        Fill<Factor, Coding>(item => item.Factor, (owner, list) => owner.Codings = list);
        FillEach<Factor, Finding>(item => item.Factors, (owner, list) => owner.Findings = list);

        Fill<Statement, Coding>(item => item.Statement, (owner, list) => owner.Codings = list);

        Fill<Organization, Organization>(item => item.Parent, (owner, list) => owner.Parts = list);
        Fill<Organization, CaseStudy>(item => item.Organization, (owner, list) => owner.CaseStudies = list);
        Fill<Organization, Partnership>(item => item.Organization, (owner, list) => owner.Partnerships = list);
        foreach (var caseStudy in items.Of<CaseStudy>())
        {
            caseStudy.Partners = [.. caseStudy.Partnerships.Where(each => each.Exists).Select(each => each.Organization).Distinct().OrderBy(each => each.Position)];
        }

        FillEach<Organization, CaseStudy>(item => item.Partners, (owner, list) => owner.PartnerOf = list);
        Fill<Organization, VolunteerGroup>(item => item.Organization, (owner, list) => owner.VolunteerGroups = list);
        Fill<Organization, ProfessionalRole>(item => item.Organization, (owner, list) => owner.ProfessionalRoles = list);
        Fill<Organization, Practice>(item => item.Organization, (owner, list) => owner.Practices = list);
        Fill<Organization, Fact>(item => item.Organization, (owner, list) => owner.Facts = list);
        Fill<Organization, Figure>(item => item.Organization, (owner, list) => owner.Figures = list);

        Fill<Discrepancy, DiscrepancyValue>(item => item.Discrepancy, (owner, list) => owner.Values = list);

        Fill<Finding, FindingTest>(item => item.Finding, (owner, list) => owner.Tests = list);

        void Fill<TOwner, TItem>(Func<TItem, TOwner?> ownerOf, Action<TOwner, IReadOnlyList<TItem>> fill)
            where TOwner : CatalogItem
            where TItem : CatalogItem => FillEach<TOwner, TItem>(item => ownerOf(item) is { } owner ? [owner] : [], fill);

        void FillEach<TOwner, TItem>(Func<TItem, IReadOnlyList<TOwner>> ownersOf, Action<TOwner, IReadOnlyList<TItem>> fill)
            where TOwner : CatalogItem
            where TItem : CatalogItem
        {
            // Of the common class: each of the hundred relations would have its own dictionary and list types made at start.
            var lists = new Dictionary<CatalogItem, List<CatalogItem>>();
            foreach (var item in items.Of<TItem>())
            {
                foreach (var owner in ownersOf(item))
                {
                    (CollectionsMarshal.GetValueRefOrAddDefault(lists, owner, out _) ??= []).Add(item);
                }
            }

            foreach (var owner in items.Of<TOwner>())
            {
                fill(owner, lists.TryGetValue(owner, out var list) ? [.. Array.ConvertAll(list.ToArray(), item => (TItem)item)] : []);
            }
        }
    }
}
