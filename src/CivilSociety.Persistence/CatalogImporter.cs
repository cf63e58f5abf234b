using Ardalis.Specification;
using CivilSociety.Domain;
using CivilSociety.Persistence.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CivilSociety.Persistence;

/// <summary>Makes the database equal to another catalog: one transaction, upsert by code, nothing to do when the version is the same.</summary>
public sealed class CatalogImporter
{
    private readonly IDbContextFactory<CatalogDbContext> _contexts;

    internal CatalogImporter(IDbContextFactory<CatalogDbContext> contexts) => _contexts = contexts;

    /// <summary>Brings the tables up to date, then imports the catalog if its version differs from the stored one or the tables have changed since.</summary>
    /// <param name="version">The version of the catalog's content.</param>
    /// <param name="open">Opens the catalog; called only when there is something to import.</param>
    /// <param name="progress">Receives how many items of each kind have been written.</param>
    /// <param name="cancellationToken">Ends the import; the old catalog stays whole.</param>
    /// <returns>True when something was imported.</returns>
    public async Task<bool> ImportAsync(
        string version,
        Func<ICatalog> open,
        IProgress<(string Kind, int Count)>? progress = null,
        CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        ICatalog? catalog = null;
        if ((await context.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            // Opened first: a seed with faults leaves the tables as they are, too.
            catalog = open();
            await context.Database.MigrateAsync(cancellationToken);
        }

        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var migration = (await context.Database.GetAppliedMigrationsAsync(cancellationToken)).Last();
        var isStored = await context
            .Set<CatalogInfo>()
            .AnyAsync(info => info.Version == version && EF.Property<string>(info, CatalogModel.Migration) == migration, cancellationToken);
        if (isStored)
        {
            return false;
        }

        // What is tracked is said item by item: detection would add whatever an item leads to.
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        catalog ??= open();
        await ClearLinksAsync(context, cancellationToken);
        var kinds = PrincipalsFirst(context.Model).Select(ImportKind.Of).ToList();
        foreach (var kind in kinds)
        {
            var count = await kind.UpsertAsync(context, catalog, cancellationToken);
            progress?.Report((kind.Name, count));
        }

        await RemoveTheRestAsync(context, kinds, cancellationToken);
        await SearchIndex.FillAsync(context, cancellationToken);
        await context.Set<CatalogInfo>().ExecuteDeleteAsync(cancellationToken);
        context.Add(await catalog.GetInfoAsync(cancellationToken)).Property(CatalogModel.Migration).CurrentValue = migration;
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    // Link tables hold nothing of their own: they are written anew.
    private static async Task ClearLinksAsync(CatalogDbContext context, CancellationToken cancellationToken)
    {
        foreach (var link in context.Model.GetEntityTypes().Where(type => type.HasSharedClrType && type.IsPropertyBag))
        {
            await context.Set<Dictionary<string, object>>(link.Name).ExecuteDeleteAsync(cancellationToken);
        }
    }

    // Rows tracked beside the catalog's objects would become part of them: those are let go first.
    private static async Task RemoveTheRestAsync(CatalogDbContext context, IReadOnlyList<ImportKind> kinds, CancellationToken cancellationToken)
    {
        context.ChangeTracker.Clear();
        foreach (var kind in kinds)
        {
            await kind.MarkRemovedAsync(context, cancellationToken);
        }

        await context.SaveChangesAsync(cancellationToken);
    }

    private static IEnumerable<IEntityType> PrincipalsFirst(IModel model)
    {
        var ordered = new List<IEntityType>();
        foreach (var type in model.GetEntityTypes().Where(type => typeof(CatalogItem).IsAssignableFrom(type.ClrType)))
        {
            Visit(type);
        }

        return ordered;

        void Visit(IEntityType type)
        {
            if (ordered.Contains(type))
            {
                return;
            }

            foreach (var principal in type.GetForeignKeys().Select(key => key.PrincipalEntityType).Where(principal => principal != type))
            {
                Visit(principal);
            }

            ordered.Add(type);
        }
    }

    /// <summary>The import of one kind of item.</summary>
    private abstract class ImportKind(string name)
    {
        public string Name { get; } = name;

        public static ImportKind Of(IEntityType type) =>
            (ImportKind)Activator.CreateInstance(typeof(ImportKind<>).MakeGenericType(type.ClrType))!;

        public abstract Task<int> UpsertAsync(CatalogDbContext context, ICatalog catalog, CancellationToken cancellationToken);

        public abstract Task MarkRemovedAsync(CatalogDbContext context, CancellationToken cancellationToken);
    }

    private sealed class ImportKind<T>() : ImportKind(typeof(T).Name)
        where T : CatalogItem
    {
        private List<int> _removed = [];

        public override async Task<int> UpsertAsync(CatalogDbContext context, ICatalog catalog, CancellationToken cancellationToken)
        {
            var stored = await context
                .Set<T>()
                .Select(item => new KeyValuePair<string, int>(item.Code, EF.Property<int>(item, CatalogModel.Key)))
                .ToDictionaryAsync(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal, cancellationToken);
            var items = await catalog.ListAsync(new Specification<T>(), cancellationToken: cancellationToken);
            foreach (var item in items)
            {
                Track(context.Entry(item), stored);
            }

            await context.SaveChangesAsync(cancellationToken);
            var codes = items.Select(item => item.Code).ToHashSet(StringComparer.Ordinal);
            _removed = [.. stored.Where(pair => !codes.Contains(pair.Key)).Select(pair => pair.Value)];
            return items.Count;
        }

        public override async Task MarkRemovedAsync(CatalogDbContext context, CancellationToken cancellationToken)
        {
            foreach (var removed in _removed.Chunk(500))
            {
                context.RemoveRange(await context.Set<T>().Where(item => removed.Contains(EF.Property<int>(item, CatalogModel.Key))).ToListAsync(cancellationToken));
            }
        }

        private static void Track(EntityEntry<T> entry, Dictionary<string, int> stored)
        {
            if (stored.TryGetValue(entry.Entity.Code, out var key))
            {
                entry.Property(CatalogModel.Key).CurrentValue = key;
                entry.State = EntityState.Modified;
            }
            else
            {
                entry.State = EntityState.Added;
            }
        }
    }
}
