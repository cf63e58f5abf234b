using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace CivilSociety.Persistence;

/// <summary>The prepared statement that inserts a row into a table.</summary>
internal sealed class RowInsert : IRowWriter
{
    private readonly SqliteCommand _command;

    public RowInsert(SqliteConnection connection, string table, IReadOnlyList<string> columns)
    {
        _command = connection.CreateCommand();
        _command.CommandText = $"INSERT INTO \"{table}\" (\"{string.Join("\", \"", columns)}\") VALUES (${string.Join(", $", Enumerable.Range(0, columns.Count))})";
        for (var index = 0; index < columns.Count; index++)
        {
            _command.Parameters.Add(new($"${index}", null));
        }
    }

    /// <inheritdoc/>
    public object? this[int column]
    {
        set => _command.Parameters[column].Value = value switch
        {
            null => DBNull.Value,
            // As EF Core writes lists.
            string[] texts => $"[{string.Join(',', texts.Select(text => $"\"{JsonEncodedText.Encode(text)}\""))}]",
            _ => value,
        };
    }

    /// <inheritdoc/>
    public void Execute() => _command.ExecuteNonQuery();

    /// <inheritdoc/>
    public void Dispose() => _command.Dispose();
}
