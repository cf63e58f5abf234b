using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CivilSociety.Persistence;

/// <summary>A file of SQLite that one thread writes.</summary>
/// <remarks>Opened without ADO.NET, whose connections can be shared by threads: the locks that each call takes there are a fiftieth of a build.</remarks>
internal sealed class UnsharedDatabase : IDisposable
{
    private readonly sqlite3 _handle;

    static UnsharedDatabase() => Batteries_V2.Init();

    /// <exception cref="SqliteException">It cannot be opened.</exception>
    public UnsharedDatabase(string path)
    {
        var result = raw.sqlite3_open_v2(path, out _handle, raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_NOMUTEX, null);
        try
        {
            Check(result);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Runs statements, whatever they return.</summary>
    /// <exception cref="SqliteException">One of them fails.</exception>
    public void Execute(string sql) => Check(raw.sqlite3_exec(_handle, sql));

    /// <summary>The rows of a query that has texts and nulls.</summary>
    /// <exception cref="SqliteException">It fails.</exception>
    public IEnumerable<string?[]> Query(string sql)
    {
        Check(raw.sqlite3_prepare_v2(_handle, sql, out var statement));
        using (statement)
        {
            var columns = raw.sqlite3_column_count(statement);
            int result;
            while ((result = raw.sqlite3_step(statement)) == raw.SQLITE_ROW)
            {
                yield return [.. Enumerable.Range(0, columns).Select(column => raw.sqlite3_column_text(statement, column).utf8_to_string())];
            }

            if (result != raw.SQLITE_DONE)
            {
                Check(result);
            }
        }
    }

    /// <summary>Begins the writing to a table.</summary>
    /// <exception cref="SqliteException">There is no such table, or no such column.</exception>
    public RowInsert InsertInto(string table, IReadOnlyList<string> columns) => new SqliteRowInsert(_handle, table, columns);

    public void Dispose() => _handle.Dispose();

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, _handle);
}
