using CivilSociety.Persistence.Search;
using Npgsql;
using NpgsqlTypes;

namespace CivilSociety.Persistence.PostgreSql;

/// <summary>Writes rows to tables by COPY, of which a connection has one at a time: many rows of one table, then many of the next.</summary>
internal sealed class CopyInserts(NpgsqlConnection connection)
{
    private const int RowsAtOnce = 200;

    // What is coded of one takes some 60 KB.
    private const int CaseStudiesAtOnce = 4;

    private readonly List<Rows> _tables = [];
    private int _number;

    /// <summary>Begins the writing to a table.</summary>
    public RowInsert InsertInto(string table, IReadOnlyList<string> columns)
    {
        // Written in parts, and read in the order in which they came: as the rows of a file.
        var rows = table switch
        {
            CodedCaseStudyTable.Name => new Rows(connection, table, [.. columns, SchemaTables.Number], CaseStudiesAtOnce, () => _number++),
            SearchIndex.Text or SearchIndex.Synonym => new Rows(connection, table, [.. columns, SchemaTables.Number], RowsAtOnce, () => _number++),
            _ => new Rows(connection, table, columns, RowsAtOnce),
        };
        _tables.Add(rows);
        return rows;
    }

    /// <summary>Writes what is left, once all rows are given.</summary>
    public void Finish() => _tables.ForEach(table => table.Copy());

    private sealed class Rows(NpgsqlConnection connection, string table, IReadOnlyList<string> columns, int rowsAtOnce, Func<int>? number = null) : RowInsert(columns.Count)
    {
        private readonly List<object?[]> _rows = [];

        public override void Execute()
        {
            if (number is not null)
            {
                Values[^1] = number();
            }

            _rows.Add([.. Values]);
            if (_rows.Count == rowsAtOnce)
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
