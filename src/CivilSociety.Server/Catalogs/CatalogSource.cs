using System.Diagnostics;
using CivilSociety.Catalog;
using CivilSociety.Domain;
using CivilSociety.Persistence;
using CivilSociety.Server.Hosting;
using Microsoft.Extensions.Options;

namespace CivilSociety.Server.Catalogs;

/// <summary>The catalog that is served, and the newer one when there is one: a request is answered from one catalog as a whole.</summary>
internal sealed partial class CatalogSource(IOptions<DatabaseOptions> options, IOptions<SeedOptions> seed, StartupLog startup, ILoggerFactory loggers) : IDisposable
{
    private readonly ILogger<CatalogSource> _logger = loggers.CreateLogger<CatalogSource>();
    private readonly Lock _lock = new();
    private readonly CatalogFolder? _folder = options.Value.Path is null ? new(options.Value.ResolveFolder(), loggers) : null;
    private ServedCatalog? _served;
    private long _lookedAt;

    /// <summary>Opens the catalog, which is built first where it is to be.</summary>
    public async Task OpenAsync(CancellationToken cancellationToken = default)
    {
        if (_folder is null)
        {
            _served = new(CatalogDatabase.Open(options.Value.Path!, loggers), options.Value.ItemsInMemory);
        }
        else
        {
            var files = seed.Value.Open();
            var (database, builtFrom) = await _folder.OpenAsync(files, startup.Write, cancellationToken);
            _served = new(database, options.Value.ItemsInMemory, database.Info.Version == files.Version ? () => builtFrom ?? CaseStudyCatalog.Load(files) : null);
        }

        _lookedAt = Stopwatch.GetTimestamp();
    }

    /// <summary>The catalog for a request, which releases it at its end.</summary>
    /// <exception cref="CatalogUnavailableException">It is not opened yet.</exception>
    public ServedCatalog Take()
    {
        lock (_lock)
        {
            if (_served is null)
            {
                throw new CatalogUnavailableException("The catalog is not opened yet.");
            }

            Look(_served);
            return _served.Take();
        }
    }

    public void Dispose() => _served?.Release();

    // Not at each request: a look at the file costs more than an answer that was kept.
    private void Look(ServedCatalog served)
    {
        if (Stopwatch.GetElapsedTime(_lookedAt).TotalSeconds < options.Value.SecondsBetweenLooks)
        {
            return;
        }

        _lookedAt = Stopwatch.GetTimestamp();
        var path = _folder?.CurrentPath ?? served.Database.Path;
        if (path == served.Database.Path && served.Database.IsAsOpened)
        {
            return;
        }

        try
        {
            _served = new(CatalogDatabase.Open(path, loggers), options.Value.ItemsInMemory);
            served.Release();
            LogNewer(_served.Database.Info.Version, path);
        }
        catch (Exception fault) when (fault is InvalidCatalogDatabaseException or IOException or UnauthorizedAccessException)
        {
            LogNotServed(fault.Message);
        }
    }

    [LoggerMessage(LogLevel.Information, "Serving catalog {Version}, database {Path}")]
    private partial void LogNewer(string version, string path);

    [LoggerMessage(LogLevel.Warning, "A catalog cannot be served: {Fault}")]
    private partial void LogNotServed(string fault);
}
