using CivilSociety.Catalog;
using CivilSociety.Domain;
using CivilSociety.Domain.Search;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CivilSociety.Persistence.Tests;

/// <summary>A SQLite file of its own, removed at the end.</summary>
public sealed class TemporaryDatabase : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("civil-society-").FullName;
    private readonly ServiceProvider _services;

    public TemporaryDatabase()
    {
        Path = System.IO.Path.Combine(_folder, "catalog.db");
        _services = new ServiceCollection().AddCivilSocietyDatabase(Path).BuildServiceProvider();
    }

    public string Path { get; }

    public IBatchCatalog Catalog => (IBatchCatalog)_services.GetRequiredService<ICatalog>();

    public ICatalogSearch Search => _services.GetRequiredService<ICatalogSearch>();

    public CatalogImporter Importer => _services.GetRequiredService<CatalogImporter>();

    internal CatalogDbContext CreateContext() => _services.GetRequiredService<IDbContextFactory<CatalogDbContext>>().CreateDbContext();

    public Task<bool> ImportAsync(Seed seed) => Importer.ImportAsync(seed.Version, () => CaseStudyCatalog.Load(seed));

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
