using Npgsql;
using NpgsqlTypes;

namespace CivilSociety.Persistence.PostgreSql;

/// <summary>Writes rows into the tables of a schema by COPY.</summary>
internal sealed class CopyTableWriter(NpgsqlConnection connection, IReadOnlyList<TableColumn> columns) : ITableWriter
{
    /// <inheritdoc/>
    public IReadOnlyList<TableColumn> Columns => columns;

    /// <inheritdoc/>
    public IRowWriter Insert(string table, IReadOnlyList<string> columns) => new Rows(connection, table, columns);

    private sealed class Rows(NpgsqlConnection connection, string table, IReadOnlyList<string> columns) : IRowWriter
    {
        private readonly NpgsqlBinaryImporter _import = connection.BeginBinaryImport($"COPY \"{table}\" (\"{string.Join("\", \"", columns)}\") FROM STDIN (FORMAT BINARY)");
        private readonly object?[] _values = new object?[columns.Count];
        private bool _isWhole = true;

        /// <inheritdoc/>
        public object? this[int column]
        {
            set => _values[column] = value;
        }

        /// <inheritdoc/>
        public void Execute()
        {
            // What breaks off while a row is written leaves none of them.
            _isWhole = false;
            _import.StartRow();
            foreach (var value in _values)
            {
                switch (value)
                {
                    case null:
                        _import.WriteNull();
                        break;
                    case string text:
                        _import.Write(text, NpgsqlDbType.Text);
                        break;
                    case string[] texts:
                        _import.Write(texts, NpgsqlDbType.Array | NpgsqlDbType.Text);
                        break;
                    default:
                        _import.Write(value);
                        break;
                }
            }

            _isWhole = true;
        }

        /// <inheritdoc/>
        public void Dispose()
        {
            if (_isWhole)
            {
                _import.Complete();
            }

            _import.Dispose();
        }
    }
}
