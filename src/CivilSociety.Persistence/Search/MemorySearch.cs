using Ardalis.Specification;
using CivilSociety.Domain;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Search;
using CivilSociety.Domain.Specifications;
using Microsoft.Data.Sqlite;

namespace CivilSociety.Persistence.Search;

/// <summary>The same search over any catalog: its index is in memory, filled by the first search.</summary>
internal sealed class MemorySearch : ICatalogSearch, IDisposable
{
    private readonly string _connection = new SqliteConnectionStringBuilder
    {
        DataSource = $"search-{Guid.NewGuid():N}",
        Mode = SqliteOpenMode.Memory,
        Cache = SqliteCacheMode.Shared,
    }.ConnectionString;

    private readonly ICatalog _catalog;
    private readonly CatalogSearch _search;
    private readonly SemaphoreSlim _one = new(1);
    private SqliteConnection? _filled;

    public MemorySearch(ICatalog catalog)
    {
        _catalog = catalog;
        _search = new(Connect);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<SearchHit>> SearchAsync(SearchQuery query, CancellationToken cancellationToken = default) =>
        await (await FilledAsync(cancellationToken)).SearchAsync(query, cancellationToken);

    /// <inheritdoc/>
    public async Task<int> CountAsync(SearchQuery query, CancellationToken cancellationToken = default) =>
        await (await FilledAsync(cancellationToken)).CountAsync(query, cancellationToken);

    /// <inheritdoc/>
    public async Task<SearchFacets> CountFacetsAsync(SearchQuery query, CancellationToken cancellationToken = default) =>
        await (await FilledAsync(cancellationToken)).CountFacetsAsync(query, cancellationToken);

    /// <inheritdoc/>
    public async Task<string?> SuggestAsync(SearchQuery query, CancellationToken cancellationToken = default) =>
        await (await FilledAsync(cancellationToken)).SuggestAsync(query, cancellationToken);

    public void Dispose()
    {
        _filled?.Dispose();
        _one.Dispose();
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection(_connection);
        connection.Open();
        return connection;
    }

    // The first connection stays open: the database is there as long as one is.
    private async Task<CatalogSearch> FilledAsync(CancellationToken cancellationToken)
    {
        if (_filled is null)
        {
            await _one.WaitAsync(cancellationToken);
            try
            {
                _filled ??= await FillAsync(cancellationToken);
            }
            finally
            {
                _one.Release();
            }
        }

        return _search;
    }

    private async Task<SqliteConnection> FillAsync(CancellationToken cancellationToken)
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

        var connection = Connect();
        try
        {
            Execute(connection, SearchIndex.Create);
            await using var transaction = connection.BeginTransaction();
            using (var rows = new SearchRows((table, columns) => new SqliteRowInsert(connection, table, columns), cancellationToken))
            {
                rows.Write(kind => items[kind]);
                rows.WriteNumbers();
            }

            Execute(connection, SearchIndex.Finish);
            await transaction.CommitAsync(cancellationToken);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
