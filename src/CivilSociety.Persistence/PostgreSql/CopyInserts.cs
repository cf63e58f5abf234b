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

    // Packed together: fits a page of 8 KB with a row of ordinary length more, and so needs no table beside it.
    private const int BytesAtOnce = 7000;
    private const int ValuesAtOnce = 20;

    private readonly List<Rows> _tables = [];
    private readonly List<Packing> _packings = [];
    private int _number;

    /// <summary>Begins the writing to a table.</summary>
    public RowInsert InsertInto(string table, IReadOnlyList<string> columns)
    {
        switch (table)
        {
            case SearchIndex.Text or SearchIndex.Synonym:
                _packings.Add(new(InOrder([PackedRows.Content], ValuesAtOnce), columns.Count));
                return _packings[^1];
            case CodedCaseStudyTable.Name:
                return InOrder(columns, CaseStudiesAtOnce);
            default:
                return Add(new(connection, table, columns, RowsAtOnce));
        }

        // Written in parts, and read in the order in which they came: as the rows of a file.
        Rows InOrder(IReadOnlyList<string> columns, int rowsAtOnce) => Add(new(connection, table, [.. columns, SchemaTables.Number], rowsAtOnce, () => _number++));

        Rows Add(Rows rows)
        {
            _tables.Add(rows);
            return rows;
        }
    }

    /// <summary>Writes what is left, once all rows are given.</summary>
    public void Finish()
    {
        _packings.ForEach(packing => packing.Flush());
        _tables.ForEach(table => table.Copy());
    }

    private sealed class Packing(Rows packed, int columns) : RowInsert(columns)
    {
        // Kept for all rows, of which there are millions; writes through.
        private readonly BinaryWriter _writer = new(new MemoryStream());

        private MemoryStream Content => (MemoryStream)_writer.BaseStream;

        public override void Execute()
        {
            PackedRows.Write(_writer, Values);
            if (Content.Length >= BytesAtOnce)
            {
                Flush();
            }
        }

        // Also where the writing breaks off: then nothing more is written.
        public override void Dispose()
        {
        }

        public void Flush()
        {
            if (Content.Length > 0)
            {
                packed[0] = Content.ToArray();
                packed.Execute();
                Content.SetLength(0);
            }
        }
    }

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

            // Of the transaction that has made the table: its rows are as old as it is, and nothing needs to note that later.
            using var import = connection.BeginBinaryImport($"COPY \"{table}\" (\"{string.Join("\", \"", columns)}\") FROM STDIN (FORMAT BINARY, FREEZE)");
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
