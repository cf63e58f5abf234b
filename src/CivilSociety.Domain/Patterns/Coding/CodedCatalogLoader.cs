using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Collaborations;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Interventions;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Domain.Patterns.Coding;

/// <summary>Reads a catalog as patterns see it, and codes it where it does not keep what was coded.</summary>
internal sealed class CodedCatalogLoader(ICatalog catalog, CancellationToken cancellationToken)
{
    private readonly CatalogReader _reader = new(catalog, cancellationToken);

    public async Task<CodedCatalog> LoadAsync()
    {
        var info = await catalog.GetInfoAsync(cancellationToken).ConfigureAwait(false);
        var caseStudies = await _reader.ListAsync<CaseStudy>().ConfigureAwait(false);
        var factors = await _reader.ListAsync<Factor>().ConfigureAwait(false);
        var attributes = await AttributeList.ReadAsync(_reader, caseStudies, factors).ConfigureAwait(false);
        var coded = catalog is ICodedCatalog keeping
            ? await keeping.ListCodedAsync(cancellationToken).ConfigureAwait(false)
            : new CaseStudyCoder().Code(await ReadItemsAsync(info).ConfigureAwait(false));
        return new(
            info.Version,
            new CodedTables(info.Version, [.. caseStudies.Select(caseStudy => caseStudy.Code)], attributes, coded),
            caseStudies.ToDictionary(caseStudy => caseStudy.Code, caseStudy => caseStudy.Name, StringComparer.Ordinal),
            factors,
            await new ConclusionReader(_reader).ReadAsync().ConfigureAwait(false));
    }

    // Of each kind that is coded, with the relations that coding follows.
    private async Task<CatalogPart> ReadItemsAsync(CatalogInfo info) => new(
        info,
        new Dictionary<Type, IReadOnlyList<CatalogItem>>
        {
            [typeof(LayerPlacement)] = await _reader.ListAsync<LayerPlacement>(each => each.CaseStudy, each => each.Section, each => each.Layer).ConfigureAwait(false),
            [typeof(VolunteerGroupTyping)] = await _reader.ListAsync<VolunteerGroupTyping>(each => each.Group.CaseStudy, each => each.Section, each => each.Type).ConfigureAwait(false),
            [typeof(CollaborationPlacement)] = await _reader.ListAsync<CollaborationPlacement>(each => each.CaseStudy, each => each.Section, each => each.Form).ConfigureAwait(false),
            [typeof(Practice)] = await _reader.ListAsync<Practice>(each => each.CaseStudy, each => each.Section).ConfigureAwait(false),
            [typeof(ProfessionalRole)] = await _reader.ListAsync<ProfessionalRole>(each => each.CaseStudy, each => each.Section).ConfigureAwait(false),
            [typeof(VolunteerGroup)] = await _reader.ListAsync<VolunteerGroup>(each => each.CaseStudy, each => each.Section).ConfigureAwait(false),
            [typeof(Partnership)] = await _reader.ListAsync<Partnership>(each => each.CaseStudy, each => each.Section, each => each.Organization).ConfigureAwait(false),
            [typeof(TargetGroup)] = await _reader.ListAsync<TargetGroup>(each => each.CaseStudy, each => each.Section).ConfigureAwait(false),
            [typeof(NamedCase)] = await _reader.ListAsync<NamedCase>(each => each.CaseStudy, each => each.Section, each => each.Factor).ConfigureAwait(false),
            [typeof(Statement)] = await _reader.ListAsync<Statement>(each => each.CaseStudy, each => each.Section).ConfigureAwait(false),
            [typeof(Factors.Coding)] = await _reader.ListAsync<Factors.Coding>(each => each.Statement, each => each.Factor).ConfigureAwait(false),
        },
        _ => false);
}
