using CivilSociety.Persistence.PostgreSql;

namespace CivilSociety.Persistence.Tests.PostgreSql;

public sealed class PackedRowsTests
{
    [Fact]
    public void Rows_Should_BeThoseThatWerePacked()
    {
        object?[][] rows = [["Één", null, 0], ["", "Two\n", 300], [null, new string('x', 40_000), int.MaxValue]];
        using var packed = new MemoryStream();
        using (var writer = new BinaryWriter(packed))
        {
            foreach (var row in rows)
            {
                PackedRows.Write(writer, row);
            }
        }

        using var inserted = new Rows(columns: 3);
        PackedRows.Insert(packed.ToArray(), inserted, columns: 3);

        Assert.Equal(rows, inserted.All);
    }

    [Fact]
    public void Row_Should_BeRefused_When_AValueIsNoTextAndNoNumber()
    {
        using var writer = new BinaryWriter(Stream.Null);

        var fault = Assert.Throws<NotSupportedException>(() => PackedRows.Write(writer, [true]));

        Assert.Equal("System.Boolean is no value of a packed row.", fault.Message);
    }

    private sealed class Rows(int columns) : RowInsert(columns)
    {
        public List<object?[]> All { get; } = [];

        public override void Execute() => All.Add([.. Values]);

        public override void Dispose()
        {
        }
    }
}
