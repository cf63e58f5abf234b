using CivilSociety.Domain;
using CivilSociety.Domain.Search;
using CivilSociety.Persistence.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CivilSociety.Persistence.PostgreSql;

/// <summary>A schema that is read: held by a shared lock, so that nobody removes it.</summary>
internal sealed class CatalogSchema : ICatalogStore
{
    private const int SecondsToAnswer = 5;

    // While one reading clears the pool, others can still be given what was lost.
    private const int Attempts = 5;

    private readonly SchemaServer _server;
    private readonly string _connectionString;
    private readonly SchemaSearch _search;
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _one = new(1);
    private NpgsqlConnection _lease;

    private CatalogSchema(SchemaServer server, string schema, NpgsqlConnection lease)
    {
        (_server, Path, _lease) = (server, schema, lease);
        _connectionString = server.ReadConnection(schema);
        _search = new(this);
        Search = new LentSearch(_search);
    }

    public string Path { get; }

    public ICatalogSearch Search { get; }

    public bool IsAsOpened => true;

    /// <summary>Opens a schema.</summary>
    /// <exception cref="NpgsqlException">It is not there, or cannot be read.</exception>
    public static async Task<CatalogSchema> OpenAsync(SchemaServer server, string schema, CancellationToken cancellationToken) =>
        new(server, schema, await LeaseAsync(server, schema, cancellationToken));

    public void EnsureAsOpened()
    {
        // A schema is never changed, and a removed one answers so.
    }

    /// <inheritdoc/>
    public async Task CheckAsync(CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            if (!await IsLeasedAsync(cancellationToken))
            {
                // The database was away, and took the lock with it.
                await _lease.DisposeAsync();
                _lease = await LeaseAsync(_server, Path, cancellationToken);
            }
        }
        catch (NpgsqlException fault)
        {
            throw _server.Unavailable(fault);
        }
        finally
        {
            _one.Release();
        }
    }

    public DbContextOptions<CatalogDbContext> ContextOptions(ILoggerFactory? loggers) => SchemaModel.OptionsFor(_connectionString, loggers);

    /// <inheritdoc/>
    public async Task<T> ReadAsync<T>(Func<Task<T>> read)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await read();
            }
            catch (Exception fault) when (SchemaServer.LossIn(fault) is { } loss)
            {
                if (attempt == Attempts || !SchemaServer.IsOfTheConnection(loss))
                {
                    throw _server.Unavailable(loss);
                }

                // Lost together with the others of the pool.
                ClearPool();
            }
        }
    }

    public IReadOnlyList<SourceFile> ReadSources() => Rows("SELECT \"Path\", \"Content\" FROM \"SourceFile\" ORDER BY \"Path\"", row => new SourceFile(row.GetString(0), row.GetFieldValue<byte[]>(1)));

    /// <inheritdoc/>
    public async Task<IReadOnlyList<byte[]>> ReadCodedAsync(CancellationToken cancellationToken)
    {
        var coded = new List<byte[]>();
        await ReadRowsAsync(
            $"SELECT \"{CodedCaseStudyTable.Content}\" FROM \"{CodedCaseStudyTable.Name}\" ORDER BY \"{SchemaTables.Number}\"",
            row => coded.Add(CompressedValue.Restore(row.GetFieldValue<byte[]>(0))),
            cancellationToken);
        return coded;
    }

    public IReadOnlyDictionary<string, int> ReadCounts() => _counts;

    /// <summary>Reads what the schema says that it holds; once, when it is opened.</summary>
    public async Task<(CatalogInfo Info, int ItemCount, string Model)> ReadInfoAsync(CancellationToken cancellationToken)
    {
        (CatalogInfo Info, int ItemCount, string Model) held = default;
        await ReadRowsAsync(
            "SELECT \"Version\", \"Source\", \"ItemCount\", \"Model\" FROM \"CatalogInfo\"",
            row => held = (new(row.GetString(0), row.GetString(1)), row.GetInt32(2), row.GetString(3)),
            cancellationToken);
        await ReadRowsAsync("SELECT \"Kind\", \"Count\" FROM \"ItemCount\"", row => _counts.Add(row.GetString(0), row.GetInt32(1)), cancellationToken);
        return held;
    }

    /// <summary>Reads the rows of a query one by one, over a connection of its own: what is read once needs none from the pool, which may be lost.</summary>
    /// <exception cref="CatalogUnavailableException">The schema cannot be read.</exception>
    public async Task ReadRowsAsync(string sql, Action<NpgsqlDataReader> read, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await _server.ConnectAsync(cancellationToken, Path);
            await using var command = new NpgsqlCommand(sql, connection);
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                read(reader);
            }
        }
        catch (NpgsqlException fault)
        {
            throw _server.Unavailable(fault);
        }
    }

    public void Dispose()
    {
        _search.Dispose();
        ClearPool();
        _lease.Dispose();
        _one.Dispose();
    }

    // Given back when the connection is closed, however it is.
    private static async Task<NpgsqlConnection> LeaseAsync(SchemaServer server, string schema, CancellationToken cancellationToken)
    {
        var lease = await server.ConnectAsync(cancellationToken);
        try
        {
            await using var command = new NpgsqlCommand(SchemaLock.TakeShared, lease) { Parameters = { new() { Value = schema } } };
            await command.ExecuteNonQueryAsync(cancellationToken);
            return lease;
        }
        catch
        {
            await lease.DisposeAsync();
            throw;
        }
    }

    private async Task<bool> IsLeasedAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var command = new NpgsqlCommand("SELECT 1", _lease) { CommandTimeout = SecondsToAnswer };
            await command.ExecuteNonQueryAsync(cancellationToken);
            return true;
        }
        catch (Exception fault) when (fault is NpgsqlException or InvalidOperationException)
        {
            return false;
        }
    }

    // When a catalog is opened, where no request waits.
    private List<T> Rows<T>(string sql, Func<NpgsqlDataReader, T> read)
    {
        var rows = new List<T>();
        Task.Run(() => ReadRowsAsync(sql, row => rows.Add(read(row)), CancellationToken.None)).GetAwaiter().GetResult();
        return rows;
    }

    private void ClearPool()
    {
        using var connection = new NpgsqlConnection(_connectionString);
        NpgsqlConnection.ClearPool(connection);
    }
}
