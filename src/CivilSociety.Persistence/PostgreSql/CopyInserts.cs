using CivilSociety.Persistence.Search;
using Npgsql;
using NpgsqlTypes;

namespace CivilSociety.Persistence.PostgreSql;

/// <summary>Writes rows to tables by COPY, of which a connection has one at a time: many rows of one table, then many of the next.</summary>
internal sealed class CopyInserts(NpgsqlConnection connection)
{
    private const int RowsAtOnce = 200;

    // What is coded of a case study takes some 60,000.
    private const int BytesAtOnce = 250_000;

    private readonly List<Rows> _tables = [];
    private int _number;

    /// <summary>Begins the writing to a table.</summary>
    public RowInsert InsertInto(string table, IReadOnlyList<string> columns)
    {
        // Written in parts, and read in the order in which they came: as the rows of a file.
        var rows = table is SearchIndex.Text or SearchIndex.Synonym or CodedCaseStudyTable.Name
            ? new Rows(connection, table, [.. columns, SchemaTables.Number], () => _number++)
            : new Rows(connection, table, columns);
        _tables.Add(rows);
        return rows;
    }

    /// <summary>Writes what is left, once all rows are given.</summary>
    public void Finish() => _tables.ForEach(table => table.Copy());

    private sealed class Rows(NpgsqlConnection connection, string table, IReadOnlyList<string> columns, Func<int>? number = null) : RowInsert(columns.Count)
    {
        private readonly List<object?[]> _rows = [];
        private int _bytes;

        public override void Execute()
        {
            if (number is not null)
            {
                Values[^1] = number();
            }

            _rows.Add([.. Values]);
            _bytes += Values.OfType<byte[]>().Sum(content => content.Length);
            if (_rows.Count == RowsAtOnce || _bytes > BytesAtOnce)
            {
                Copy();
            }
        }

        // Also where the writing breaks off: then nothing more is written.
        public override void Dispose()
        {
        }

        public void Copy()
        {
            if (_rows.Count == 0)
            {
                return;
            }

            using var import = connection.BeginBinaryImport($"COPY \"{table}\" (\"{string.Join("\", \"", columns)}\") FROM STDIN (FORMAT BINARY)");
            foreach (var row in _rows)
            {
                import.StartRow();
                foreach (var value in row)
                {
                    Write(import, value);
                }
            }

            import.Complete();
            _rows.Clear();
            _bytes = 0;
        }

        private static void Write(NpgsqlBinaryImporter import, object? value)
        {
            switch (value)
            {
                case null:
                    import.WriteNull();
                    break;
                case string text:
                    import.Write(text, NpgsqlDbType.Text);
                    break;
                case string[] texts:
                    import.Write(texts, NpgsqlDbType.Array | NpgsqlDbType.Text);
                    break;
                default:
                    import.Write(value);
                    break;
            }
        }
    }
}
