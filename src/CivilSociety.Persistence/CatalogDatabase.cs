using CivilSociety.Domain;
using CivilSociety.Domain.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Logging;

namespace CivilSociety.Persistence;

/// <summary>A catalog in a SQLite file, or in a schema of a PostgreSQL database, opened to be read: built whole, checked when it is opened, and never changed.</summary>
public sealed class CatalogDatabase : IDisposable
{
    private readonly ICatalogStore _store;
    private readonly Lazy<PooledDbContextFactory<CatalogDbContext>> _contexts;
    private readonly Lazy<IReadOnlyDictionary<string, int>> _sizes;

    internal CatalogDatabase(ICatalogStore store, CatalogInfo info, int itemCount, ILoggerFactory? loggers)
    {
        _store = store;
        (Info, ItemCount) = (info, itemCount);
        _contexts = new(() => new(store.ContextOptions(loggers)));
        _sizes = new(store.ReadCounts);
        Catalog = new DatabaseCatalog(this);
    }

    /// <summary>The absolute path of the file, or the name of the schema.</summary>
    public string Path => _store.Path;

    /// <summary>The version of the content and the citation of the report.</summary>
    public CatalogInfo Info { get; }

    /// <summary>How many items the catalog has, of all kinds.</summary>
    public int ItemCount { get; }

    /// <summary>Reads the items.</summary>
    public IBatchCatalog Catalog { get; }

    /// <summary>Searches their texts.</summary>
    public ICatalogSearch Search => _store.Search;

    /// <summary>Whether the file is there as it was opened: false once it was removed, replaced or written to. A schema is never changed.</summary>
    public bool IsAsOpened => _store.IsAsOpened;

    internal IDbContextFactory<CatalogDbContext> Contexts => _contexts.Value;

    /// <summary>How many items there are of each kind, by the name of its class; read on first use.</summary>
    internal IReadOnlyDictionary<string, int> Sizes => _sizes.Value;

    /// <summary>The name of the file of a catalog: other content or other tables have another.</summary>
    public static string FileNameOf(string version) => $"catalog-{version}-{CatalogTables.Hash}.db";

    /// <summary>Opens a file that was built.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="loggers">Where SQL statements are logged; nowhere by default.</param>
    /// <exception cref="InvalidCatalogDatabaseException">It is none that this version of the package built, or it is damaged.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static CatalogDatabase Open(string path, ILoggerFactory? loggers = null)
    {
        if (!File.Exists(path))
        {
            throw new FileNotFoundException($"There is no catalog database '{path}'.", path);
        }

        var file = new OpenCatalogFile(new(path));
        return new(file, file.Info, file.ItemCount, loggers);
    }

    /// <summary>Builds the file of a catalog beside its place, checks it, and moves it there in one step; what was there before stays until then.</summary>
    /// <param name="path">Path of the file; its folder is created.</param>
    /// <param name="catalog">A catalog whose items have all their relations, as one in memory has.</param>
    /// <param name="sources">The files that the catalog was read from, kept in the database as they are; none by default.</param>
    /// <param name="progress">Told how many items of which kind have been written, when all are.</param>
    /// <param name="cancellationToken">Ends the building; nothing of it stays.</param>
    /// <exception cref="IOException">The folder cannot be written, or the disk is full.</exception>
    public static async Task BuildAsync(
        string path,
        ICatalog catalog,
        IReadOnlyList<SourceFile>? sources = null,
        IProgress<(string Kind, int Count)>? progress = null,
        CancellationToken cancellationToken = default) =>
        await BuildAsync(path, [await CatalogBuilder.PartOf(catalog, cancellationToken)], sources, progress, cancellationToken);

    /// <summary>Builds the file of a catalog that is given part by part, so that it takes the memory of a part only.</summary>
    /// <param name="path">Path of the file; its folder is created.</param>
    /// <param name="parts">The parts, such as those of <c>CaseStudyCatalog.ReadParts</c>; enumerated once.</param>
    /// <param name="sources">The files that the catalog was read from, kept in the database as they are; none by default. Enumerated once: each is written before the next is asked for.</param>
    /// <param name="progress">Told how many items of which kind have been written, when all are.</param>
    /// <param name="cancellationToken">Ends the building; nothing of it stays.</param>
    /// <exception cref="IOException">The folder cannot be written, or the disk is full.</exception>
    public static Task BuildAsync(
        string path,
        IEnumerable<CatalogPart> parts,
        IEnumerable<SourceFile>? sources = null,
        IProgress<(string Kind, int Count)>? progress = null,
        CancellationToken cancellationToken = default) => CatalogBuilder.BuildAsync(new(path), parts, sources ?? [], progress, cancellationToken);

    /// <summary>Removes the other catalogs in the folder of a file, as far as no process has them open.</summary>
    /// <param name="path">Path of the file that stays.</param>
    public static void RemoveOthers(string path)
    {
        var kept = new CatalogFile(path).Path;
        foreach (var other in Directory.EnumerateFiles(System.IO.Path.GetDirectoryName(kept)!, "catalog-*.db").Where(other => other != kept))
        {
            UnusedFile.TryRemove(other);
        }
    }

    /// <summary>Looks whether the catalog can be read now: of a PostgreSQL database, by asking it.</summary>
    /// <param name="cancellationToken">Ends the looking.</param>
    /// <exception cref="CatalogUnavailableException">It cannot.</exception>
    public Task CheckAsync(CancellationToken cancellationToken = default) => _store.CheckAsync(cancellationToken);

    /// <summary>The files that the catalog was read from; empty where it was built without them.</summary>
    public IReadOnlyList<SourceFile> ReadSources() => _store.ReadSources();

    /// <summary>Lets go of the file or the schema.</summary>
    public void Dispose() => _store.Dispose();

    /// <summary>This database, as long as its file is as it was opened.</summary>
    /// <exception cref="CatalogUnavailableException">The file was removed, replaced or written to.</exception>
    internal CatalogDatabase Present()
    {
        _store.EnsureAsOpened();
        return this;
    }

    /// <summary>What patterns see of the case studies, coded when the catalog was built.</summary>
    /// <exception cref="CatalogUnavailableException">The catalog cannot be read at present.</exception>
    internal Task<IReadOnlyList<byte[]>> ReadCodedAsync(CancellationToken cancellationToken) => _store.ReadCodedAsync(cancellationToken);

    /// <summary>The result of a reading.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="CatalogUnavailableException">The catalog cannot be read at present.</exception>
    internal Task<T> ReadAsync<T>(Func<CatalogDbContext, Task<T>> read) => _store.ReadAsync(async () =>
    {
        await using var context = Contexts.CreateDbContext();
        return await read(context);
    });
}
