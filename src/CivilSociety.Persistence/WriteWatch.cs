using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace CivilSociety.Persistence;

/// <summary>Tells, without reading a table, whether something was written to a SQLite database: SQLite counts for each connection what others commit.</summary>
/// <remarks>Read on every request: it polls SQLite at most once per tick of the system clock, a few milliseconds.</remarks>
internal sealed class WriteWatch(IDbContextFactory<CatalogDbContext> contexts) : IDisposable
{
    private readonly Lock _lock = new();
    private SqliteConnection? _connection;
    private sqlite3_stmt? _statement;
    private volatile Look? _last;

    /// <summary>A number that changes when something is committed, at the latest a tick of the clock later.</summary>
    /// <exception cref="SqliteException">The database cannot be read.</exception>
    public long Read()
    {
        var tick = Environment.TickCount64;
        if (_last is { } last && last.Tick == tick)
        {
            return last.Writes;
        }

        lock (_lock)
        {
            var statement = _statement ??= Open();
            var result = raw.sqlite3_step(statement);
            var writes = raw.sqlite3_column_int64(statement, 0);
            raw.sqlite3_reset(statement);
            if (result != raw.SQLITE_ROW)
            {
                throw new SqliteException("The database cannot be read.", result);
            }

            _last = new(tick, writes);
            return writes;
        }
    }

    public void Dispose()
    {
        _statement?.Dispose();
        _connection?.Dispose();
    }

    // Not from the pool: the count is that of one connection, and holds while it is open.
    private sqlite3_stmt Open()
    {
        using var context = contexts.CreateDbContext();
        _connection = new(new SqliteConnectionStringBuilder(context.Database.GetConnectionString()) { Pooling = false }.ConnectionString);
        _connection.Open();
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(_connection.Handle, "PRAGMA data_version", out var statement), _connection.Handle);
        return statement;
    }

    private sealed record Look(long Tick, long Writes);
}
