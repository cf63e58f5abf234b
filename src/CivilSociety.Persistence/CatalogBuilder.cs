using System.Reflection;
using Ardalis.Specification;
using CivilSociety.Domain;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Persistence.Search;
using Microsoft.Data.Sqlite;

namespace CivilSociety.Persistence;

/// <summary>Builds the file of a catalog: under a name of its own, and in its place once it is whole.</summary>
internal static class CatalogBuilder
{
    private const string Unfinished = ".building";

    private static readonly MethodInfo List = typeof(CatalogBuilder).GetMethod(nameof(ListAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static async Task BuildAsync(CatalogFile file, IEnumerable<CatalogPart> parts, IEnumerable<SourceFile> sources, IProgress<(string Kind, int Count)>? progress, CancellationToken cancellationToken)
    {
        try
        {
            var folder = Path.GetDirectoryName(file.Path)!;
            Directory.CreateDirectory(folder);
            RemoveUnfinished(folder);
            await BuildBesideAsync(file, parts, sources, progress, cancellationToken);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_FULL or SQLitePCL.raw.SQLITE_IOERR })
        {
            throw new IOException($"The catalog database '{file.Path}' cannot be written: {fault.Message}", fault);
        }
    }

    private static async Task BuildBesideAsync(CatalogFile file, IEnumerable<CatalogPart> parts, IEnumerable<SourceFile> sources, IProgress<(string Kind, int Count)>? progress, CancellationToken cancellationToken)
    {
        var built = new CatalogFile($"{file.Path}.{Path.GetRandomFileName()}{Unfinished}");
        try
        {
            // Held while it is built, so that nobody takes it for one that was left behind; on the disk before it gets its name.
            await using (var held = new FileStream(built.Path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.ReadWrite))
            {
                Fill(built, parts, sources, progress, cancellationToken);
                held.Flush(flushToDisk: true);
                built.Check(isJustWritten: true);
                built.Close();
            }

            cancellationToken.ThrowIfCancellationRequested();
            File.Move(built.Path, file.Path, overwrite: true);
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

    private static void Fill(CatalogFile file, IEnumerable<CatalogPart> parts, IEnumerable<SourceFile> sources, IProgress<(string Kind, int Count)>? progress, CancellationToken cancellationToken)
    {
        using var database = new UnsharedDatabase(file.Path);

        // Nobody else has the file, and a part of it is thrown away: no journal, and one flush at the end. The rows refer to what is there. Larger pages take a twentieth less, and so does a cache of 64 MB.
        database.Execute("PRAGMA page_size = 8192; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -65536; BEGIN");
        database.Execute(CatalogTables.CreateTables);
        var columns = CatalogColumn.Read(database);
        database.Execute(CodedCaseStudyTable.Create);
        database.Execute(SearchIndex.Create);
        var (info, counts) = Write(columns, database.InsertInto, parts, progress, cancellationToken);
        CatalogFile.Describe(database, info, counts, sources);
        cancellationToken.ThrowIfCancellationRequested();
        database.Execute(CatalogTables.CreateIndexes);

        // Without these counts SQLite takes any index for the best, and looks through all codings of a factor for each statement. A thousand rows of each tell enough.
        database.Execute(string.Concat(columns.Select(column => column.Table).Distinct(StringComparer.Ordinal).Select(table => $"ANALYZE \"{table}\";").Prepend("PRAGMA analysis_limit = 1000;")));
        database.Execute(SearchIndex.Finish);
        database.Execute("COMMIT");
    }

    /// <summary>Writes all rows of a catalog: those of its items, those that are searched, and what patterns see of them.</summary>
    /// <returns>What the catalog is, and how many items of each kind it has.</returns>
    public static (CatalogInfo Info, IReadOnlyDictionary<Type, int> Counts) Write(
        IReadOnlyList<CatalogColumn> columns,
        Func<string, IReadOnlyList<string>, RowInsert> insertInto,
        IEnumerable<CatalogPart> parts,
        IProgress<(string Kind, int Count)>? progress,
        CancellationToken cancellationToken)
    {
        using var rows = new CatalogRows(columns, insertInto, cancellationToken);
        using var search = new SearchRows(insertInto, cancellationToken);
        using var coded = insertInto(CodedCaseStudyTable.Name, [CodedCaseStudyTable.Content]);
        using var coder = new CaseStudyCoder();
        CatalogInfo? info = null;
        foreach (var part in parts)
        {
            info = part.Info;
            rows.Write(part);
            search.Write(part.Of);
            foreach (var content in coder.Code(part))
            {
                coded[0] = content;
                coded.Execute();
            }
        }

        search.WriteNumbers();
        foreach (var (kind, count) in rows.Counts.OrderBy(each => each.Key.Name, StringComparer.Ordinal))
        {
            progress?.Report((kind.Name, count));
        }

        return (info ?? throw new ArgumentException("Expected one part or more.", nameof(parts)), rows.Counts);
    }

    /// <summary>A catalog in one part.</summary>
    public static async Task<CatalogPart> PartOf(ICatalog catalog, CancellationToken cancellationToken)
    {
        var items = new Dictionary<Type, IReadOnlyList<CatalogItem>>();
        foreach (var kind in CatalogModel.Kinds)
        {
            items.Add(kind, await ItemsOf(kind, catalog, cancellationToken));
        }

        return new(await catalog.GetInfoAsync(cancellationToken), items, _ => false);
    }

    /// <summary>All items of a kind, with the relations that are named.</summary>
    public static Task<IReadOnlyList<CatalogItem>> ItemsOf(Type kind, ICatalog catalog, CancellationToken cancellationToken, params string[] relations) =>
        (Task<IReadOnlyList<CatalogItem>>)List.MakeGenericMethod(kind).Invoke(null, [catalog, relations, cancellationToken])!;

    private static async Task<IReadOnlyList<CatalogItem>> ListAsync<T>(ICatalog catalog, string[] relations, CancellationToken cancellationToken)
        where T : CatalogItem
    {
        var specification = new Specification<T>();
        foreach (var relation in relations)
        {
            specification.Query.Include(relation);
        }

        return await catalog.ListAsync(specification, cancellationToken: cancellationToken);
    }
}
