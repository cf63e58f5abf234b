using CivilSociety.Catalog;
using CivilSociety.Persistence;

namespace CivilSociety.Server.Catalogs;

/// <summary>The folder in which catalog databases are built, with a file that names the one to serve.</summary>
internal sealed class CatalogFolder(string folder, ILoggerFactory? loggers = null) : ICatalogPlace
{
    // A seed of more files is read case study by case study.
    public const int FilesInMemory = 100;

    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(100);

    // Of a file that another process has open alone: EWOULDBLOCK of Linux and of macOS, ERROR_SHARING_VIOLATION of Windows.
    private static readonly int[] InUse = [11, 35, unchecked((int)0x80070020)];

    private readonly string _current = Path.Combine(folder, "current");

    /// <summary>The path of the database to serve; null where none was built yet.</summary>
    public string? CurrentPath => File.Exists(_current) ? Path.Combine(folder, File.ReadAllText(_current).Trim()) : null;

    /// <inheritdoc/>
    /// <exception cref="DataFolderException">The folder cannot be written.</exception>
    /// <exception cref="InvalidSeedException">The seed has faults.</exception>
    /// <exception cref="InvalidCatalogDatabaseException">The database is there, and cannot be served.</exception>
    public async Task<(CatalogDatabase Database, Func<CaseStudyCatalog>? Load)> OpenAsync(Func<Seed> seed, Action<string> log, CancellationToken cancellationToken)
    {
        var files = seed();
        var path = Path.Combine(folder, CatalogDatabase.FileNameOf(files.Version));
        log($"Catalog {files.Version}, database {path}");
        if (File.Exists(path) && CurrentPath == path)
        {
            return (CatalogDatabase.Open(path, loggers), () => CaseStudyCatalog.Load(files));
        }

        using var alone = await LockAsync(log, cancellationToken);
        var builtFrom = File.Exists(path) ? null : await BuildAsync(path, files, log, cancellationToken);

        // Opened first, so that no other process removes it.
        var database = CatalogDatabase.Open(path, loggers);
        MakeCurrent(path);
        CatalogDatabase.RemoveOthers(path);
        return (database, () => builtFrom ?? CaseStudyCatalog.Load(files));
    }

    /// <summary>Builds the database of a seed; gives the catalog that it was built from, where the seed is small enough to be read into memory.</summary>
    /// <exception cref="InvalidSeedException">The seed has faults.</exception>
    public static async Task<CaseStudyCatalog?> BuildAsync(string path, Seed seed, Action<string> log, CancellationToken cancellationToken)
    {
        CaseStudyCatalog? catalog = null;
        if (seed.Files.Count <= FilesInMemory)
        {
            catalog = CaseStudyCatalog.Load(seed);
            await CatalogDatabase.BuildAsync(path, catalog, SourcesOf(seed), new BuildProgress(log), cancellationToken);
        }
        else
        {
            // Without its files, a quarter of the database: one of this size is not read into memory.
            await CatalogDatabase.BuildAsync(path, new ReadingProgress(seed, log).Over(CaseStudyCatalog.ReadParts(seed)), progress: new BuildProgress(log), cancellationToken: cancellationToken);
        }

        log("Built.");
        return catalog;
    }

    /// <summary>The files of a seed, as they are kept with its catalog: it is read into memory from them.</summary>
    public static IReadOnlyList<SourceFile> SourcesOf(Seed seed) => [.. seed.Files.Select(file => new SourceFile(file.Path, file.Content))];

    /// <inheritdoc/>
    public Task<CatalogDatabase?> OpenNewerAsync(CatalogDatabase served)
    {
        var path = CurrentPath ?? served.Path;
        return Task.FromResult(path == served.Path && served.IsAsOpened ? null : CatalogDatabase.Open(path, loggers));
    }

    // The operating system gives the lock back when its process ends, however it ends.
    private async Task<FileStream> LockAsync(Action<string> log, CancellationToken cancellationToken)
    {
        for (var isFirst = true; ; isFirst = false)
        {
            try
            {
                Directory.CreateDirectory(folder);
                return new(Path.Combine(folder, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException fault) when (InUse.Contains(fault.HResult))
            {
                if (isFirst)
                {
                    log($"Waiting for another process, which builds a catalog in {folder}");
                }

                await Task.Delay(BetweenTries, cancellationToken);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                throw new DataFolderException(folder, fault);
            }
        }
    }

    private void MakeCurrent(string path)
    {
        var next = $"{_current}.{Path.GetRandomFileName()}";
        try
        {
            File.WriteAllText(next, Path.GetFileName(path));
            File.Move(next, _current, overwrite: true);
        }
        finally
        {
            File.Delete(next);
        }
    }
}

/// <summary>The folder of the database is not writable.</summary>
internal sealed class DataFolderException(string folder, Exception cause) : Exception($"The data folder '{folder}' cannot be written: {cause.Message}", cause);
