using CivilSociety.Catalog;
using CivilSociety.Persistence;

namespace CivilSociety.Server.Catalogs;

/// <summary>A database that others build, served as it is.</summary>
internal sealed class CatalogAlone(string path, ILoggerFactory? loggers) : ICatalogPlace
{
    /// <inheritdoc/>
    public Task<(CatalogDatabase Database, Func<CaseStudyCatalog>? Load)> OpenAsync(Func<Seed> seed, Action<string> log, CancellationToken cancellationToken) =>
        Task.FromResult<(CatalogDatabase, Func<CaseStudyCatalog>?)>((CatalogDatabase.Open(path, loggers), null));

    /// <inheritdoc/>
    public Task<CatalogDatabase?> OpenNewerAsync(CatalogDatabase served) => Task.FromResult(served.IsAsOpened ? null : CatalogDatabase.Open(path, loggers));
}
