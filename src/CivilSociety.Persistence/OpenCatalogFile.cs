using CivilSociety.Domain;
using CivilSociety.Domain.Search;
using CivilSociety.Persistence.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace CivilSociety.Persistence;

/// <summary>A SQLite file that is read: held, so that nobody removes it, and watched, so that no change goes unseen.</summary>
internal sealed class OpenCatalogFile : ICatalogStore
{
    private readonly CatalogFile _file;

    // Says nothing to SQLite.
    private readonly FileStream _open;
    private readonly (long Length, DateTime WrittenAt) _asOpened;

    public OpenCatalogFile(CatalogFile file)
    {
        _file = file;
        _open = new(file.Path, FileMode.Open, FileAccess.Read, FileShare.Read);
        try
        {
            _asOpened = Stamp();
            (Info, ItemCount) = file.Check();
        }
        catch
        {
            Dispose();
            throw;
        }

        Search = new CatalogSearch(() =>
        {
            EnsureAsOpened();
            return file.Open();
        });
    }

    public string Path => _file.Path;

    public CatalogInfo Info { get; }

    public int ItemCount { get; }

    public ICatalogSearch Search { get; }

    public bool IsAsOpened => Stamp() == _asOpened;

    public void EnsureAsOpened()
    {
        if (!IsAsOpened)
        {
            throw new CatalogUnavailableException($"The catalog database '{Path}' was removed or changed while it was served.");
        }
    }

    public Task CheckAsync(CancellationToken cancellationToken)
    {
        EnsureAsOpened();
        return Task.CompletedTask;
    }

    public DbContextOptions<CatalogDbContext> ContextOptions(ILoggerFactory? loggers) => CatalogDbContext.OptionsFor(_file.ReadOnlyConnection, loggers);

    public Task<T> ReadAsync<T>(Func<Task<T>> read) => Interruption.WatchAsync(read);

    public IReadOnlyList<SourceFile> ReadSources() => _file.ReadSources();

    public Task<IReadOnlyList<byte[]>> ReadCodedAsync(CancellationToken cancellationToken)
    {
        EnsureAsOpened();
        return Task.FromResult(_file.ReadCoded());
    }

    public IReadOnlyDictionary<string, int> ReadCounts() => _file.ReadCounts();

    public void Dispose()
    {
        _file.Close();
        _open.Dispose();
    }

    private (long Length, DateTime WrittenAt) Stamp()
    {
        var file = new FileInfo(Path);
        return file.Exists ? (file.Length, file.LastWriteTimeUtc) : default;
    }
}
