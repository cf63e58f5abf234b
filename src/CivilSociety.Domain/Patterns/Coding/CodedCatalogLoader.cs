using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Collaborations;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Interventions;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Specifications;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Domain.Patterns.Coding;

/// <summary>Codes a catalog: which item makes which cell.</summary>
internal sealed class CodedCatalogLoader(CatalogReader reader)
{
    private CodedTableBuilder _builder = null!;

    public async Task<CodedCatalog> LoadAsync(ICatalog catalog, CancellationToken cancellationToken)
    {
        var info = await catalog.GetInfoAsync(cancellationToken).ConfigureAwait(false);
        var caseStudies = await reader.ListAsync<CaseStudy>().ConfigureAwait(false);
        var factors = await reader.ListAsync<Factor>().ConfigureAwait(false);
        var attributes = await AttributeList.ReadAsync(reader, caseStudies, factors).ConfigureAwait(false);
        _builder = new(info.Version, [.. caseStudies.Select(caseStudy => caseStudy.Code)], attributes);
        await AddLayersAsync(PlacementSource.CrossCaseChapter).ConfigureAwait(false);
        await AddLayersAsync(PlacementSource.OwnChapter).ConfigureAwait(false);
        await AddVolunteerTypesAsync().ConfigureAwait(false);
        await AddFormsAsync().ConfigureAwait(false);
        await AddPracticesAsync().ConfigureAwait(false);
        await AddPeopleAsync<ProfessionalRole>(Dimension.ProfessionalEngagement, EvidenceKind.ProfessionalRole).ConfigureAwait(false);
        await AddPeopleAsync<VolunteerGroup>(Dimension.VolunteerEngagement, EvidenceKind.VolunteerGroup).ConfigureAwait(false);
        await AddPartnershipsAsync().ConfigureAwait(false);
        await AddTargetGroupsAsync().ConfigureAwait(false);
        await AddNamedCasesAsync().ConfigureAwait(false);
        var statements = await new StatementCoder(reader, _builder, factors).AddAsync().ConfigureAwait(false);
        return new(
            info.Version,
            _builder.Build(),
            caseStudies.ToDictionary(caseStudy => caseStudy.Code, caseStudy => caseStudy.Name, StringComparer.Ordinal),
            factors,
            statements,
            await new ConclusionReader(reader).ReadAsync().ConfigureAwait(false));
    }

    private async Task AddLayersAsync(PlacementSource source)
    {
        foreach (var placement in await reader.ListAsync(new LayerPlacementsIn(null, source), each => each.CaseStudy, each => each.Section, each => each.Layer).ConfigureAwait(false))
        {
            var (layer, evidence) = (placement.Layer.Code, EvidenceOf(placement, EvidenceKind.LayerPlacement, placement.CaseStudy, placement.Section));
            if (source == PlacementSource.OwnChapter)
            {
                _builder.Add(PatternAttribute.KeyOf(Dimension.ChapterLayer, layer), evidence);
                continue;
            }

            _builder.Add(PatternAttribute.KeyOf(Dimension.Layer, layer), evidence);
            if (placement.Emphasis == Emphasis.Primary)
            {
                _builder.Add(PatternAttribute.KeyOf(Dimension.PrimaryLayer, layer), evidence);
            }
        }
    }

    private async Task AddVolunteerTypesAsync()
    {
        var typings = await reader.ListAsync<VolunteerGroupTyping>(each => each.Group.CaseStudy, each => each.Section, each => each.Type).ConfigureAwait(false);
        foreach (var typing in typings)
        {
            _builder.Add(PatternAttribute.KeyOf(Dimension.VolunteerType, typing.Type.Code), EvidenceOfType(typing));
            if (typing.Initiative is null)
            {
                _builder.AddSilence(Dimension.Initiative, typing.Group.CaseStudy.Code);
            }
        }

        foreach (var initiative in AttributeList.Initiatives)
        {
            foreach (var typing in CatalogEvaluator.Filter(typings, new VolunteerGroupTypingsOf(null, initiative)))
            {
                _builder.Add(PatternAttribute.KeyOf(Dimension.Initiative, initiative), EvidenceOfType(typing));
            }
        }

        static Evidence EvidenceOfType(VolunteerGroupTyping typing) => EvidenceOf(typing, EvidenceKind.VolunteerGroupTyping, typing.Group.CaseStudy, typing.Section);
    }

    private async Task AddFormsAsync()
    {
        foreach (var placement in await reader.ListAsync<CollaborationPlacement>(each => each.CaseStudy, each => each.Section, each => each.Form).ConfigureAwait(false))
        {
            _builder.Add(
                PatternAttribute.KeyOf(Dimension.CollaborationForm, placement.Form.Code),
                EvidenceOf(placement, EvidenceKind.CollaborationPlacement, placement.CaseStudy, placement.Section));
        }
    }

    private async Task AddPracticesAsync()
    {
        foreach (var practice in await reader.ListAsync<Practice>(each => each.CaseStudy, each => each.Section).ConfigureAwait(false))
        {
            if (practice.Feature is { } feature)
            {
                _builder.Add(
                    PatternAttribute.KeyOf(Dimension.PracticeFeature, feature),
                    EvidenceOf(practice, EvidenceKind.Practice, practice.CaseStudy, practice.Section) with { IsAgainst = practice.Presence == Presence.Absent });
            }
        }
    }

    private async Task AddPeopleAsync<T>(Dimension dimension, EvidenceKind kind)
        where T : PeopleGroup<T>
    {
        foreach (var people in await reader.ListAsync<T>(each => each.CaseStudy, each => each.Section).ConfigureAwait(false))
        {
            if (people.Engagement is { } engagement)
            {
                _builder.Add(PatternAttribute.KeyOf(dimension, engagement), EvidenceOf(people, kind, people.CaseStudy, people.Section));
            }
            else
            {
                _builder.AddSilence(dimension, people.CaseStudy.Code);
            }
        }
    }

    private async Task AddPartnershipsAsync()
    {
        foreach (var partnership in await reader.ListAsync(new PartnershipsWithRole(role: null), each => each.CaseStudy, each => each.Section, each => each.Organization).ConfigureAwait(false))
        {
            var evidence = EvidenceOf(partnership, EvidenceKind.Partnership, partnership.CaseStudy, partnership.Section);
            if (partnership.Organization.Kind is { } kind)
            {
                _builder.Add(PatternAttribute.KeyOf(Dimension.PartnerKind, kind), evidence);
            }

            foreach (var role in partnership.Roles)
            {
                _builder.Add(PatternAttribute.KeyOf(Dimension.PartnerRole, role), evidence);
            }
        }
    }

    private async Task AddTargetGroupsAsync()
    {
        var groups = await reader.ListAsync<TargetGroup>(each => each.CaseStudy, each => each.Section).ConfigureAwait(false);
        var silent = groups.ToHashSet();
        foreach (var band in AgeBand.All)
        {
            foreach (var group in CatalogEvaluator.Filter(groups, new TargetGroupsForAges(band.From, band.Until)))
            {
                _builder.Add(PatternAttribute.KeyOf(Dimension.TargetAge, band.Code), EvidenceOf(group, EvidenceKind.TargetGroup, group.CaseStudy, group.Section));
                silent.Remove(group);
            }
        }

        foreach (var group in silent)
        {
            _builder.AddSilence(Dimension.TargetAge, group.CaseStudy.Code);
        }
    }

    private async Task AddNamedCasesAsync()
    {
        foreach (var named in await reader.ListAsync<NamedCase>(each => each.CaseStudy, each => each.Section, each => each.Factor).ConfigureAwait(false))
        {
            _builder.Add(PatternAttribute.KeyOf(Dimension.NamedFactor, named.Factor.Code), EvidenceOf(named, EvidenceKind.NamedCase, named.CaseStudy, named.Section));
        }
    }

    private static Evidence EvidenceOf(CatalogItem item, EvidenceKind kind, CaseStudy caseStudy, ReportSection section) => new(kind, item.Code, caseStudy.Code, section.Code);
}
