using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Collaborations;
using CivilSociety.Domain.Interventions;
using CivilSociety.Domain.Quantities;
using CivilSociety.Domain.Volunteers;
using CivilSociety.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CivilSociety.Benchmarks.Baselines;

/// <summary>Reads what the two queries need by the cheapest means of EF Core: flat queries, the columns needed alone, put together by hand.</summary>
internal sealed class BareReader(IDbContextFactory<CatalogDbContext> contexts)
{
    private const string Key = "Id";

    public async Task<BareCaseStudy?> FindAsync(string code, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await CaseStudies(context.Set<CaseStudy>().Where(item => item.Code == code)).SingleOrDefaultAsync(cancellationToken);
    }

    public async Task<BarePage> ListAsync(int first, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var count = await context.Set<CaseStudy>().CountAsync(cancellationToken);
        var items = await CaseStudies(context.Set<CaseStudy>().OrderBy(item => item.Number).Take(first)).ToListAsync(cancellationToken);
        int[] keys = [.. items.Select(item => item.Key)];

        // As one parameter: statements of as many parameters as keys are made anew each time.
        var locations = (await context.Set<Location>()
            .Where(item => EF.Parameter(keys).Contains(EF.Property<int>(item.CaseStudy, Key)))
            .OrderBy(item => item.Position)
            .Select(item => new BareLocation(EF.Property<int>(item.CaseStudy, Key), item.Municipality))
            .ToListAsync(cancellationToken)).ToLookup(item => item.CaseStudy);
        var placements = (await context.Set<LayerPlacement>()
            .Where(item => EF.Parameter(keys).Contains(EF.Property<int>(item.CaseStudy, Key)))
            .OrderBy(item => item.Position)
            .Select(item => new BarePlacement(
                EF.Property<int>(item.CaseStudy, Key), item.Emphasis, item.Section.Number, item.Layer.Code, item.Layer.Level, item.Layer.Name.Nl, item.Layer.Name.En))
            .ToListAsync(cancellationToken)).ToLookup(item => item.CaseStudy);
        var groups = (await context.Set<VolunteerGroup>()
            .Where(item => EF.Parameter(keys).Contains(EF.Property<int>(item.CaseStudy, Key)))
            .OrderBy(item => item.Position)
            .Select(item => new BareGroup(
                EF.Property<int>(item.CaseStudy, Key), EF.Property<int>(item, Key), item.Name.Nl, item.Name.En, item.Count!.Min, item.Count.Max, (Precision?)item.Count.Precision))
            .ToListAsync(cancellationToken)).ToLookup(item => item.CaseStudy);
        var typings = (await context.Set<VolunteerGroupTyping>()
            .Where(item => EF.Parameter(keys).Contains(EF.Property<int>(item.Group.CaseStudy, Key)))
            .OrderBy(item => item.Position)
            .Select(item => new BareTyping(EF.Property<int>(item.Group, Key), item.Type.Code, item.Initiative))
            .ToListAsync(cancellationToken)).ToLookup(item => item.Group);
        var forms = (await context.Set<CollaborationPlacement>()
            .Where(item => EF.Parameter(keys).Contains(EF.Property<int>(item.CaseStudy, Key)))
            .OrderBy(item => item.Position)
            .Select(item => new BareForm(EF.Property<int>(item.CaseStudy, Key), item.Form.Code, item.Basis, item.Section.Number))
            .ToListAsync(cancellationToken)).ToLookup(item => item.CaseStudy);
        var practices = (await context.Set<Practice>()
            .Where(item => item.Feature != null && EF.Parameter(keys).Contains(EF.Property<int>(item.CaseStudy, Key)))
            .Select(item => new BarePractice(EF.Property<int>(item.CaseStudy, Key), item.Feature!.Value, item.Presence))
            .ToListAsync(cancellationToken)).ToLookup(item => item.CaseStudy);

        foreach (var item in items)
        {
            item.Locations = [.. locations[item.Key]];
            item.LayerPlacements = [.. placements[item.Key]];
            item.VolunteerGroups = [.. groups[item.Key]];
            item.CollaborationForms = [.. forms[item.Key]];
            item.PracticeFeatures = Features(practices[item.Key]);
            foreach (var group in item.VolunteerGroups)
            {
                group.Types = [.. typings[group.Key]];
            }
        }

        return new(count, items);
    }

    private static IQueryable<BareCaseStudy> CaseStudies(IQueryable<CaseStudy> items) => items.Select(item =>
        new BareCaseStudy(EF.Property<int>(item, Key), item.Code, item.Number, item.ChapterNumber, item.Name.Nl, item.Name.En, item.Organization.Name.En));

    private static List<BareFeature> Features(IEnumerable<BarePractice> practices)
    {
        var presences = practices.ToLookup(practice => practice.Feature, practice => practice.Presence);
        return [.. Enum.GetValues<PracticeFeatureCode>().Select(feature => new BareFeature(
            feature,
            (presences[feature].Contains(Presence.Present), presences[feature].Contains(Presence.Absent)) switch
            {
                (true, true) => Presence.Mixed,
                (true, false) => Presence.Present,
                (false, true) => Presence.Absent,
                (false, false) => Presence.NotStated,
            }))];
    }
}
