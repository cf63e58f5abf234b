using Microsoft.Data.Sqlite;

namespace CivilSociety.Persistence;

/// <summary>Writes rows into the tables that a SQLite database has now.</summary>
internal sealed class SqliteTableWriter(SqliteConnection connection) : ITableWriter
{
    /// <inheritdoc/>
    public IReadOnlyList<TableColumn> Columns { get; } = Read(connection);

    /// <inheritdoc/>
    public IRowWriter Insert(string table, IReadOnlyList<string> columns) => new RowInsert(connection, table, columns);

    private static List<TableColumn> Read(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            """
            SELECT item.name, part.name, reference."table"
            FROM sqlite_schema AS item
            JOIN pragma_table_info(item.name) AS part
            LEFT JOIN pragma_foreign_key_list(item.name) AS reference ON reference."from" = part.name
            WHERE item.type = 'table'
            ORDER BY item.rowid, part.cid
            """;
        using var reader = command.ExecuteReader();
        var columns = new List<TableColumn>();
        while (reader.Read())
        {
            columns.Add(new(reader.GetString(0), reader.GetString(1), reader.IsDBNull(2) ? null : reader.GetString(2)));
        }

        return columns;
    }
}
