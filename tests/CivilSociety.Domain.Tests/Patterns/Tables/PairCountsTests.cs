using CivilSociety.Domain.Patterns.Tables;

namespace CivilSociety.Domain.Tests.Patterns.Tables;

public sealed class PairCountsTests
{
    [Fact]
    public void Of_Should_CountEachRowWithEachColumn_When_RowsAreSelected()
    {
        var random = new Random(3);
        var (rows, columns) = (RandomTable.Columns(random, 100, 3, 0.3, 0.1), RandomTable.Columns(random, 100, 4, 0.6));
        var within = RandomTable.Column(random, 100, 0.7).Yes;

        var counts = PairCounts.Of(rows, columns, within);

        Assert.Equal((3, 4), (counts.Rows, counts.Columns));
        Assert.All(
            Enumerable.Range(0, 12),
            cell => Assert.Equal(PairCount.Of(rows[cell / 4], columns[cell % 4], within), counts[cell / 4, cell % 4]));
        Assert.Throws<ArgumentOutOfRangeException>(() => counts[0, 4]);
        Assert.Throws<ArgumentOutOfRangeException>(() => counts[-1, 0]);
    }
}
