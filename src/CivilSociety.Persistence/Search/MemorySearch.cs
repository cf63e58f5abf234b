using CivilSociety.Domain;
using CivilSociety.Domain.Reports;
using Microsoft.Data.Sqlite;

namespace CivilSociety.Persistence.Search;

/// <summary>The same search over any catalog: its index is in memory.</summary>
internal sealed class MemorySearch : FilledSearch
{
    private readonly ICatalog _catalog;
    private readonly string _connection;

    // Stays open: the database is there as long as a connection is.
    private SqliteConnection? _filled;

    public MemorySearch(ICatalog catalog)
        : this(catalog, new SqliteConnectionStringBuilder { DataSource = $"search-{Guid.NewGuid():N}", Mode = SqliteOpenMode.Memory, Cache = SqliteCacheMode.Shared }.ConnectionString)
    {
    }

    private MemorySearch(ICatalog catalog, string connection)
        : base(() => Connect(connection)) => (_catalog, _connection) = (catalog, connection);

    public override void Dispose()
    {
        _filled?.Dispose();
        base.Dispose();
    }

    protected override async Task FillAsync(CancellationToken cancellationToken)
    {
        var items = new Dictionary<Type, IReadOnlyList<CatalogItem>>();
        foreach (var kind in SearchedKind.All)
        {
            items[kind.Type] = await CatalogBuilder.ItemsOf(kind.Type, _catalog, cancellationToken, [.. kind.Relations]);
        }

        foreach (var kind in SearchSynonyms.Kinds.Append(typeof(Label)).Where(kind => !items.ContainsKey(kind)))
        {
            items[kind] = await CatalogBuilder.ItemsOf(kind, _catalog, cancellationToken);
        }

        var connection = Connect(_connection);
        try
        {
            await MakeAsync(connection, insertInto =>
            {
                using var rows = new SearchRows(insertInto, cancellationToken);
                rows.Write(kind => items[kind]);
                rows.WriteNumbers();
                return Task.CompletedTask;
            });
            _filled = connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static SqliteConnection Connect(string connectionString)
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        return connection;
    }
}
