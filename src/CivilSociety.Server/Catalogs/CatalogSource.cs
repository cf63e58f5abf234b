using System.Diagnostics;
using CivilSociety.Domain;
using CivilSociety.Persistence;
using CivilSociety.Server.Hosting;
using Microsoft.Extensions.Options;

namespace CivilSociety.Server.Catalogs;

/// <summary>The catalog that is served, and the newer one when there is one: a request is answered from one catalog as a whole.</summary>
internal sealed partial class CatalogSource(IOptions<DatabaseOptions> options, IOptions<SeedOptions> seed, IConfiguration settings, StartupLog startup, ILoggerFactory loggers) : IDisposable
{
    private readonly ILogger<CatalogSource> _logger = loggers.CreateLogger<CatalogSource>();
    private readonly Lock _lock = new();
    private readonly ICatalogPlace _place = ICatalogPlace.Of(options.Value, settings, loggers);
    private ServedCatalog? _served;
    private long _lookedAt;
    private Task _look = Task.CompletedTask;

    /// <summary>Opens the catalog, which is built first where it is to be.</summary>
    public async Task OpenAsync(CancellationToken cancellationToken = default)
    {
        var (database, load) = await _place.OpenAsync(seed.Value.Open, startup.Write, cancellationToken);
        _served = new(database, options.Value.ItemsInMemory, load);
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
        if (_look.IsCompleted && Stopwatch.GetElapsedTime(_lookedAt).TotalSeconds >= options.Value.SecondsBetweenLooks)
        {
            _lookedAt = Stopwatch.GetTimestamp();
            _look = LookAsync(served);
        }
    }

    private async Task LookAsync(ServedCatalog served)
    {
        try
        {
            if (await _place.OpenNewerAsync(served.Database) is not { } database)
            {
                return;
            }

            var newer = new ServedCatalog(database, options.Value.ItemsInMemory);
            lock (_lock)
            {
                _served = newer;
            }

            served.Release();
            LogNewer(database.Info.Version, database.Path);
        }
        catch (Exception fault) when (fault is InvalidCatalogDatabaseException or CatalogUnavailableException or IOException or UnauthorizedAccessException)
        {
            LogNotServed(fault.Message);
        }
    }

    [LoggerMessage(LogLevel.Information, "Serving catalog {Version}, database {Path}")]
    private partial void LogNewer(string version, string path);

    [LoggerMessage(LogLevel.Warning, "A catalog cannot be served: {Fault}")]
    private partial void LogNotServed(string fault);
}
