using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CivilSociety.Persistence;

/// <summary>The prepared statement that inserts a row into a table.</summary>
internal sealed class RowInsert : IDisposable
{
    private readonly SqliteCommand _command;

    public RowInsert(SqliteConnection connection, ITable table)
    {
        var columns = table.Columns.Select(column => column.Name).ToList();
        _command = connection.CreateCommand();
        _command.CommandText = $"INSERT INTO \"{table.Name}\" (\"{string.Join("\", \"", columns)}\") VALUES (${string.Join(", $", Enumerable.Range(0, columns.Count))})";
        for (var index = 0; index < columns.Count; index++)
        {
            _command.Parameters.Add(new($"${index}", null));
        }
    }

    /// <summary>The value of a column, in the order of the table.</summary>
    public object? this[int column]
    {
        set => _command.Parameters[column].Value = value ?? DBNull.Value;
    }

    public void Execute() => _command.ExecuteNonQuery();

    public void Dispose() => _command.Dispose();
}
