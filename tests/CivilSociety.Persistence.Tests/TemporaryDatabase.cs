using CivilSociety.Catalog;
using CivilSociety.Domain;
using CivilSociety.Domain.Search;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Persistence.Tests;

/// <summary>A catalog database of its own, removed at the end.</summary>
public sealed class TemporaryDatabase : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("civil-society-");
    private CatalogDatabase? _database;

    public string Folder => _folder.FullName;

    public string Path => System.IO.Path.Combine(Folder, "catalog.db");

    /// <summary>The database, opened when first asked for.</summary>
    public CatalogDatabase Database => _database ??= CatalogDatabase.Open(Path);

    public IBatchCatalog Catalog => Database.Catalog;

    public ICatalogSearch Search => Database.Search;

    public Task BuildAsync(Seed seed) => BuiltCatalog.BuildAsync(Path, seed);

    public void Dispose()
    {
        _database?.Dispose();
        _folder.Delete(recursive: true);
    }
}
