using CivilSociety.Persistence.Search;
using Npgsql;

namespace CivilSociety.Persistence.PostgreSql;

/// <summary>Writes rows to tables by COPY, of which a connection has one at a time: many rows of one table, then many of the next.</summary>
internal sealed class CopyInserts(NpgsqlConnection connection)
{
    // Of each of some forty tables. A fifth as many takes the program a tenth more time.
    private const int BytesAtOnce = 256 * 1024;

    // Rows that are packed together: compressed, most of them fit a page of 8 KB, and so need no table beside it.
    private const int PackedBytes = 17_000;

    private readonly List<Rows> _tables = [];
    private readonly List<Packing> _packings = [];
    private int _number;

    /// <summary>Begins the writing to a table.</summary>
    public RowInsert InsertInto(string table, IReadOnlyList<string> columns)
    {
        switch (table)
        {
            case SearchIndex.Text or SearchIndex.Synonym:
                _packings.Add(new(InOrder([PackedRows.Content]), columns.Count));
                return _packings[^1];
            case CodedCaseStudyTable.Name:
                return new Compressing(InOrder(columns));
            default:
                return Add(new(connection, table, columns));
        }

        // Written in parts, and read in the order in which they came: as the rows of a file.
        Rows InOrder(IReadOnlyList<string> columns) => Add(new(connection, table, [.. columns, SchemaTables.Number], () => _number++));

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
        private readonly object?[] _before = new object?[columns];

        private MemoryStream Content => (MemoryStream)_writer.BaseStream;

        public override void Execute()
        {
            PackedRows.Write(_writer, Values, Content.Length == 0 ? [] : _before);
            Values.CopyTo(_before, 0);
            if (Content.Length >= PackedBytes)
            {
                Flush();
            }
        }

        public void Flush()
        {
            if (Content.Length > 0)
            {
                packed[0] = CompressedValue.Of(Content.GetBuffer().AsSpan(0, (int)Content.Length));
                packed.Execute();
                Content.SetLength(0);
            }
        }
    }

    private sealed class Compressing(Rows compressed) : RowInsert(1)
    {
        public override void Execute()
        {
            compressed[0] = CompressedValue.Of((byte[])Values[0]!);
            compressed.Execute();
        }
    }

    private sealed class Rows(NpgsqlConnection connection, string table, IReadOnlyList<string> columns, Func<int>? number = null) : RowInsert(columns.Count)
    {
        private readonly CopyRows _rows = new();

        public override void Execute()
        {
            if (number is not null)
            {
                Values[^1] = number();
            }

            _rows.Add(Values);
            if (_rows.Length >= BytesAtOnce)
            {
                Copy();
            }
        }

        public void Copy()
        {
            if (_rows.Length == 0)
            {
                return;
            }

            // Of the transaction that has made the table: its rows are as old as it is, and nothing needs to note that later.
            using var stream = connection.BeginRawBinaryCopy($"COPY \"{table}\" (\"{string.Join("\", \"", columns)}\") FROM STDIN (FORMAT BINARY, FREEZE)");
            _rows.WriteTo(stream);
        }
    }
}
