using CivilSociety.Domain.Search;
using Microsoft.Data.Sqlite;

namespace CivilSociety.Persistence.Search;

/// <summary>The same search over what has no full-text index of SQLite: one is filled by the first search.</summary>
internal abstract class FilledSearch(Func<SqliteConnection> connect) : ICatalogSearch, IDisposable
{
    private readonly CatalogSearch _search = new(connect);
    private readonly SemaphoreSlim _one = new(1);
    private volatile bool _isFilled;

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

    public virtual void Dispose() => _one.Dispose();

    /// <summary>Makes the index and fills it; what fails is tried again by the next search.</summary>
    protected abstract Task FillAsync(CancellationToken cancellationToken);

    /// <summary>Makes the index in a database of its own, and has it filled.</summary>
    protected static async Task MakeAsync(SqliteConnection connection, Func<Func<string, IReadOnlyList<string>, RowInsert>, Task> fill)
    {
        Execute(connection, SearchIndex.Create);
        await using var transaction = connection.BeginTransaction();
        await fill((table, columns) => new SqliteRowInsert(connection.Handle!, table, columns));
        Execute(connection, SearchIndex.Finish);
        await transaction.CommitAsync();
    }

    protected static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private async Task<CatalogSearch> FilledAsync(CancellationToken cancellationToken)
    {
        if (!_isFilled)
        {
            await _one.WaitAsync(cancellationToken);
            try
            {
                if (!_isFilled)
                {
                    await FillAsync(cancellationToken);
                    _isFilled = true;
                }
            }
            finally
            {
                _one.Release();
            }
        }

        return _search;
    }
}
