using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CivilSociety.Persistence;

/// <summary>Tells, without reading a table, whether something was written to a SQLite database: SQLite counts for each connection what others commit.</summary>
internal sealed class WriteWatch(IDbContextFactory<CatalogDbContext> contexts) : IDisposable
{
    private readonly Lock _lock = new();
    private SqliteCommand? _command;

    /// <summary>A number that changes when something is committed.</summary>
    public long Read()
    {
        lock (_lock)
        {
            return (long)(_command ??= Open()).ExecuteScalar()!;
        }
    }

    public void Dispose()
    {
        _command?.Connection?.Dispose();
        _command?.Dispose();
    }

    // Not from the pool: the count is that of one connection, and holds while it is open.
    private SqliteCommand Open()
    {
        using var context = contexts.CreateDbContext();
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder(context.Database.GetConnectionString()) { Pooling = false }.ConnectionString);
        connection.Open();
        var command = connection.CreateCommand();
        command.CommandText = "PRAGMA data_version";
        return command;
    }
}
