using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Collaborations;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Interventions;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Quantities;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Domain.Patterns.Coding;

/// <summary>Codes a catalog: which item makes which cell.</summary>
internal sealed class CodedCatalogLoader(CatalogReader reader)
{
    private const int CrossCaseChapter = 1;

    private CodedTableBuilder _builder = null!;

    public async Task<CodedCatalog> LoadAsync(ICatalog catalog, CancellationToken cancellationToken)
    {
        var info = await catalog.GetInfoAsync(cancellationToken).ConfigureAwait(false);
        var caseStudies = await reader.ListAsync<CaseStudy>().ConfigureAwait(false);
        var factors = await reader.ListAsync<Factor>().ConfigureAwait(false);
        var attributes = await AttributeList.ReadAsync(reader, caseStudies, factors).ConfigureAwait(false);
        _builder = new(info.Version, [.. caseStudies.Select(caseStudy => caseStudy.Code)], attributes);
        await AddLayersAsync().ConfigureAwait(false);
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
            factors.ToDictionary(factor => factor.Code, factor => factor.Effect, StringComparer.Ordinal),
            statements,
            await new ConclusionReader(reader).ReadAsync().ConfigureAwait(false));
    }

    private async Task AddLayersAsync()
    {
        var placements = await reader.CitedAsync<LayerPlacement>(placement => placement.CaseStudy, placement => placement.Section).ConfigureAwait(false);
        var layers = await reader.RelatedAsync([.. placements.Select(each => each.Item)], (LayerPlacement placement) => placement.Layer).ConfigureAwait(false);
        foreach (var placement in placements.Where(each => each.Item.Status == PlacementStatus.Actual))
        {
            var (layer, evidence) = (layers[placement.Item.Code].Code, placement.AsEvidence(EvidenceKind.LayerPlacement));
            if (placement.Section.Chapter != CrossCaseChapter)
            {
                _builder.Add(PatternAttribute.KeyOf(Dimension.ChapterLayer, layer), evidence);
                continue;
            }

            _builder.Add(PatternAttribute.KeyOf(Dimension.Layer, layer), evidence);
            if (placement.Item.Emphasis == Emphasis.Primary)
            {
                _builder.Add(PatternAttribute.KeyOf(Dimension.PrimaryLayer, layer), evidence);
            }
        }
    }

    private async Task AddVolunteerTypesAsync()
    {
        var typings = await reader.CitedAsync<VolunteerGroupTyping>(typing => typing.Group.CaseStudy, typing => typing.Section).ConfigureAwait(false);
        var types = await reader.RelatedAsync([.. typings.Select(each => each.Item)], (VolunteerGroupTyping typing) => typing.Type).ConfigureAwait(false);
        foreach (var typing in typings)
        {
            var evidence = typing.AsEvidence(EvidenceKind.VolunteerGroupTyping);
            _builder.Add(PatternAttribute.KeyOf(Dimension.VolunteerType, types[typing.Item.Code].Code), evidence);
            if (typing.Item.Initiative is null)
            {
                _builder.AddSilence(Dimension.Initiative, typing.CaseStudy);
            }

            foreach (var initiative in AttributeList.Initiatives.Where(each => typing.Item.Initiative == each || typing.Item.Initiative == Initiative.Both))
            {
                _builder.Add(PatternAttribute.KeyOf(Dimension.Initiative, initiative), evidence);
            }
        }
    }

    private async Task AddFormsAsync()
    {
        var placements = await reader.CitedAsync<CollaborationPlacement>(placement => placement.CaseStudy, placement => placement.Section).ConfigureAwait(false);
        var forms = await reader.RelatedAsync([.. placements.Select(each => each.Item)], (CollaborationPlacement placement) => placement.Form).ConfigureAwait(false);
        foreach (var placement in placements)
        {
            _builder.Add(
                PatternAttribute.KeyOf(Dimension.CollaborationForm, forms[placement.Item.Code].Code),
                placement.AsEvidence(EvidenceKind.CollaborationPlacement));
        }
    }

    private async Task AddPracticesAsync()
    {
        foreach (var practice in await reader.CitedAsync<Practice>(practice => practice.CaseStudy, practice => practice.Section).ConfigureAwait(false))
        {
            if (practice.Item.Feature is { } feature)
            {
                _builder.Add(
                    PatternAttribute.KeyOf(Dimension.PracticeFeature, feature),
                    practice.AsEvidence(EvidenceKind.Practice, isAgainst: practice.Item.Presence == Presence.Absent));
            }
        }
    }

    private async Task AddPeopleAsync<T>(Dimension dimension, EvidenceKind kind)
        where T : PeopleGroup<T>
    {
        foreach (var people in await reader.CitedAsync<T>(each => each.CaseStudy, each => each.Section).ConfigureAwait(false))
        {
            if (people.Item.Engagement is { } engagement)
            {
                _builder.Add(PatternAttribute.KeyOf(dimension, engagement), people.AsEvidence(kind));
            }
            else
            {
                _builder.AddSilence(dimension, people.CaseStudy);
            }
        }
    }

    private async Task AddPartnershipsAsync()
    {
        var partnerships = await reader.CitedAsync<Partnership>(partnership => partnership.CaseStudy, partnership => partnership.Section).ConfigureAwait(false);
        var partners = await reader.RelatedAsync([.. partnerships.Select(each => each.Item)], (Partnership partnership) => partnership.Organization).ConfigureAwait(false);
        foreach (var partnership in partnerships.Where(each => each.Item.Status is not (PartnershipStatus.Desired or PartnershipStatus.Failed or PartnershipStatus.Ended)))
        {
            var evidence = partnership.AsEvidence(EvidenceKind.Partnership);
            if (partners[partnership.Item.Code].Kind is { } kind)
            {
                _builder.Add(PatternAttribute.KeyOf(Dimension.PartnerKind, kind), evidence);
            }

            foreach (var role in partnership.Item.Roles)
            {
                _builder.Add(PatternAttribute.KeyOf(Dimension.PartnerRole, role), evidence);
            }
        }
    }

    private async Task AddTargetGroupsAsync()
    {
        foreach (var group in await reader.CitedAsync<TargetGroup>(group => group.CaseStudy, group => group.Section).ConfigureAwait(false))
        {
            if (group.Item.Ages is not { Unit: Unit.AgeYear or Unit.AgeMonth } ages)
            {
                _builder.AddSilence(Dimension.TargetAge, group.CaseStudy);
                continue;
            }

            foreach (var band in AgeBand.All.Where(band => band.Overlaps(ages)))
            {
                _builder.Add(PatternAttribute.KeyOf(Dimension.TargetAge, band.Code), group.AsEvidence(EvidenceKind.TargetGroup));
            }
        }
    }

    private async Task AddNamedCasesAsync()
    {
        var named = await reader.CitedAsync<NamedCase>(each => each.CaseStudy, each => each.Section).ConfigureAwait(false);
        var factors = await reader.RelatedAsync([.. named.Select(each => each.Item)], (NamedCase each) => each.Factor).ConfigureAwait(false);
        foreach (var each in named)
        {
            _builder.Add(PatternAttribute.KeyOf(Dimension.NamedFactor, factors[each.Item.Code].Code), each.AsEvidence(EvidenceKind.NamedCase));
        }
    }
}
