using System.Reflection;
using Ardalis.Specification;
using CivilSociety.Domain;
using CivilSociety.Persistence.Search;
using Microsoft.Data.Sqlite;

namespace CivilSociety.Persistence;

/// <summary>Builds the file of a catalog: under a name of its own, and in its place once it is whole.</summary>
internal static class CatalogBuilder
{
    private const string Unfinished = ".building";

    private static readonly MethodInfo List = typeof(CatalogBuilder).GetMethod(nameof(ListAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static async Task BuildAsync(CatalogFile file, ICatalog catalog, IReadOnlyList<SourceFile> sources, IProgress<(string Kind, int Count)>? progress, CancellationToken cancellationToken)
    {
        try
        {
            var folder = Path.GetDirectoryName(file.Path)!;
            Directory.CreateDirectory(folder);
            RemoveUnfinished(folder);
            await BuildBesideAsync(file, catalog, sources, progress, cancellationToken);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_FULL or SQLitePCL.raw.SQLITE_IOERR })
        {
            throw new IOException($"The catalog database '{file.Path}' cannot be written: {fault.Message}", fault);
        }
    }

    private static async Task BuildBesideAsync(CatalogFile file, ICatalog catalog, IReadOnlyList<SourceFile> sources, IProgress<(string Kind, int Count)>? progress, CancellationToken cancellationToken)
    {
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
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file.Path, Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ConnectionString);
        await connection.OpenAsync(cancellationToken);

        // Nobody else has the file, and a part of it is thrown away: no journal, and one flush at the end. The rows refer to what is there.
        Execute(connection, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA foreign_keys = OFF");
        await using var transaction = connection.BeginTransaction();
        Execute(connection, CatalogTables.Create);
        var tables = new SqliteTableWriter(connection);
        Execute(connection, SearchIndex.Create);
        var itemCount = await WriteAsync(tables, catalog, progress, cancellationToken);
        SearchIndex.Optimize(connection);
        CatalogFile.Describe(connection, await catalog.GetInfoAsync(cancellationToken), itemCount, sources);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Writes all rows of a catalog: those of its items, and those that are searched.</summary>
    public static async Task<int> WriteAsync(ITableWriter tables, ICatalog catalog, IProgress<(string Kind, int Count)>? progress, CancellationToken cancellationToken)
    {
        var rows = new CatalogRows(tables, cancellationToken);
        var items = new Dictionary<Type, IReadOnlyList<CatalogItem>>();
        foreach (var kind in CatalogModel.Kinds)
        {
            items.Add(kind, await ItemsOf(kind, catalog, cancellationToken));
            rows.Add(kind, items[kind]);
        }

        rows.Write(progress);
        SearchIndex.Fill(tables, kind => items[kind], cancellationToken);
        return rows.ItemCount;
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

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
