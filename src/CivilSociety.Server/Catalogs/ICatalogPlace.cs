using CivilSociety.Catalog;
using CivilSociety.Persistence;

namespace CivilSociety.Server.Catalogs;

/// <summary>Where catalogs are built, and which of them is to be served.</summary>
internal interface ICatalogPlace
{
    /// <summary>Opens the catalog of a seed, which is built first unless it is there: by one process at a time; with what gives the same catalog in memory, where that is at hand.</summary>
    Task<(CatalogDatabase Database, Func<CaseStudyCatalog>? Load)> OpenAsync(Func<Seed> seed, Action<string> log, CancellationToken cancellationToken);

    /// <summary>Opens the catalog that is to be served in place of another; null where that is the one.</summary>
    Task<CatalogDatabase?> OpenNewerAsync(CatalogDatabase served);

    /// <summary>The place that the settings name.</summary>
    static ICatalogPlace Of(DatabaseOptions options, IConfiguration settings, ILoggerFactory? loggers) =>
        options.Provider == DatabaseProvider.PostgreSql ? CatalogSchemas.Of(settings, loggers)
        : options.Path is { } path ? new CatalogAlone(path, loggers)
        : new CatalogFolder(options.ResolveFolder(), loggers);
}
