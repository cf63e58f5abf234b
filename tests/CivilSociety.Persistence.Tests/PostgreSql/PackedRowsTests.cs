using CivilSociety.Persistence.PostgreSql;

namespace CivilSociety.Persistence.Tests.PostgreSql;

public sealed class PackedRowsTests
{
    [Fact]
    public void Rows_Should_BeThoseThatWerePacked()
    {
        const string Repeated = "as before";
        object?[][] rows = [["Één", null, 0], ["", "Two\n", 300], [null, new string('x', 40_000), int.MaxValue], [Repeated, null, 1], [Repeated, Repeated, 1], [Repeated, Repeated, 2], [null, null, 2]];
        using var packed = new MemoryStream();
        using (var writer = new BinaryWriter(packed))
        {
            foreach (var (index, row) in rows.Index())
            {
                PackedRows.Write(writer, row, index == 0 ? [] : rows[index - 1]);
            }
        }

        using var inserted = new Rows(columns: 3);
        PackedRows.Insert(packed.ToArray(), inserted, columns: 3);

        Assert.Equal(rows, inserted.All);
    }

    [Fact]
    public void ValueOfTheRowBefore_Should_TakeAByte()
    {
        const string Repeated = "as before";
        using var packed = new MemoryStream();
        using var writer = new BinaryWriter(packed);

        PackedRows.Write(writer, [Repeated, Repeated], []);
        var first = packed.Length;
        PackedRows.Write(writer, [Repeated, null], [Repeated, Repeated]);

        Assert.Equal((22, 2), (first, packed.Length - first));
    }

    [Fact]
    public void Row_Should_BeRefused_When_AValueIsNoTextAndNoNumber()
    {
        using var writer = new BinaryWriter(Stream.Null);

        var fault = Assert.Throws<NotSupportedException>(() => PackedRows.Write(writer, [true], []));

        Assert.Equal("System.Boolean is no value of a packed row.", fault.Message);
    }

    private sealed class Rows(int columns) : RowInsert(columns)
    {
        public List<object?[]> All { get; } = [];

        public override void Execute() => All.Add([.. Values]);
    }
}
