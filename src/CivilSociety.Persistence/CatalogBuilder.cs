using Ardalis.Specification;
using CivilSociety.Domain;
using CivilSociety.Persistence.Search;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CivilSociety.Persistence;

/// <summary>Builds the file of a catalog: under a name of its own, and in its place once it is whole.</summary>
internal static class CatalogBuilder
{
    private const string Unfinished = ".building";

    public static async Task BuildAsync(CatalogFile file, ICatalog catalog, IReadOnlyList<SourceFile> sources, IProgress<(string Kind, int Count)>? progress, CancellationToken cancellationToken)
    {
        var folder = Path.GetDirectoryName(file.Path)!;
        Directory.CreateDirectory(folder);
        RemoveUnfinished(folder);
        var built = new CatalogFile($"{file.Path}.{Path.GetRandomFileName()}{Unfinished}");
        try
        {
            // Held while it is built, so that nobody takes it for one that was left behind; on the disk before it gets its name.
            await using (var held = new FileStream(built.Path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.ReadWrite))
            {
                await FillAsync(built, catalog, sources, progress, cancellationToken);
                held.Flush(flushToDisk: true);
                built.Check();
                built.Close();
            }

            cancellationToken.ThrowIfCancellationRequested();
            File.Move(built.Path, file.Path, overwrite: true);
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is SQLitePCL.raw.SQLITE_FULL or SQLitePCL.raw.SQLITE_IOERR)
        {
            throw new IOException($"The catalog database '{file.Path}' cannot be written: {fault.Message}", fault);
        }
        finally
        {
            File.Delete(built.Path);
        }
    }

    // Left behind by a process that was killed; one that is being built is held.
    private static void RemoveUnfinished(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder, $"*{Unfinished}"))
        {
            UnusedFile.TryRemove(path);
        }
    }

    private static async Task FillAsync(CatalogFile file, ICatalog catalog, IReadOnlyList<SourceFile> sources, IProgress<(string Kind, int Count)>? progress, CancellationToken cancellationToken)
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = file.Path, Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ConnectionString;
        await using var context = new CatalogDbContext(CatalogDbContext.OptionsFor(connection));

        // Nobody else has the file, and a part of it is thrown away: no journal, and one flush at the end.
        await context.Database.OpenConnectionAsync(cancellationToken);
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE", cancellationToken);
        await context.Database.EnsureCreatedAsync(cancellationToken);
        await context.Database.ExecuteSqlRawAsync(SearchIndex.Create, cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var count = await AddItemsAsync(context, catalog, progress, cancellationToken);
        await context.Database.ExecuteSqlRawAsync(SearchIndex.Fill, cancellationToken);
        CatalogFile.Describe((SqliteConnection)context.Database.GetDbConnection(), await catalog.GetInfoAsync(cancellationToken), count, sources);
        await transaction.CommitAsync(cancellationToken);
    }

    private static async Task<int> AddItemsAsync(CatalogDbContext context, ICatalog catalog, IProgress<(string Kind, int Count)>? progress, CancellationToken cancellationToken)
    {
        // What is added is said item by item: detection would add whatever an item leads to.
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        var total = 0;
        foreach (var kind in PrincipalsFirst(context.Model))
        {
            var items = await ItemsOf(kind.ClrType, catalog, cancellationToken);
            for (var index = 0; index < items.Count; index++)
            {
                var entry = context.Entry(items[index]);
                entry.Property(CatalogModel.Key).CurrentValue = index + 1;
                entry.State = EntityState.Added;
            }

            await context.SaveChangesAsync(cancellationToken);
            progress?.Report((kind.ClrType.Name, items.Count));
            total += items.Count;
        }

        return total;
    }

    private static Task<IReadOnlyList<object>> ItemsOf(Type kind, ICatalog catalog, CancellationToken cancellationToken) =>
        ((Func<ICatalog, CancellationToken, Task<IReadOnlyList<object>>>)ListAsync<Domain.CaseStudies.CaseStudy>).Method
            .GetGenericMethodDefinition()
            .MakeGenericMethod(kind)
            .CreateDelegate<Func<ICatalog, CancellationToken, Task<IReadOnlyList<object>>>>()(catalog, cancellationToken);

    private static async Task<IReadOnlyList<object>> ListAsync<T>(ICatalog catalog, CancellationToken cancellationToken)
        where T : CatalogItem => await catalog.ListAsync(new Specification<T>(), cancellationToken: cancellationToken);

    private static List<IEntityType> PrincipalsFirst(IModel model)
    {
        var ordered = new List<IEntityType>();
        foreach (var type in model.GetEntityTypes().Where(type => type.ClrType.IsAssignableTo(typeof(CatalogItem))))
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
}
