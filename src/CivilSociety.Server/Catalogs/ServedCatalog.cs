using CivilSociety.Catalog;
using CivilSociety.Domain;
using CivilSociety.Domain.Search;
using CivilSociety.Persistence;

namespace CivilSociety.Server.Catalogs;

/// <summary>A catalog that requests are answered from; its database is closed when the last of its users has let go.</summary>
/// <param name="database">The database.</param>
/// <param name="itemsInMemory">A catalog of so many items or fewer is read from memory.</param>
/// <param name="load">Gives the catalog of the database in memory, where that is at hand; else it is read from the database.</param>
internal sealed class ServedCatalog(CatalogDatabase database, int itemsInMemory, Func<CaseStudyCatalog>? load = null)
{
    // The server itself is the first.
    private int _users = 1;

    public CatalogDatabase Database { get; } = database;

    /// <summary>The items: from memory where there are few.</summary>
    public IBatchCatalog Catalog { get; } = (database.ItemCount <= itemsInMemory ? load?.Invoke() ?? InMemory(database) : null) ?? database.Catalog;

    public ICatalogSearch Search => Database.Search;

    /// <summary>One user more; the server counts under its lock.</summary>
    public ServedCatalog Take()
    {
        Interlocked.Increment(ref _users);
        return this;
    }

    /// <summary>One user less.</summary>
    public void Release()
    {
        if (Interlocked.Decrement(ref _users) == 0)
        {
            Database.Dispose();
        }
    }

    // Null where the database has no seed, or one that this program does not read.
    private static CaseStudyCatalog? InMemory(CatalogDatabase database)
    {
        var sources = database.ReadSources();
        try
        {
            return sources.Count == 0 ? null : CaseStudyCatalog.Load(new(sources.Select(file => new SeedFile(file.Path, file.Content))));
        }
        catch (InvalidSeedException)
        {
            return null;
        }
    }
}
