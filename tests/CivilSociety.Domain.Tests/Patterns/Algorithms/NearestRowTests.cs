using CivilSociety.Domain.Patterns.Algorithms;

namespace CivilSociety.Domain.Tests.Patterns.Algorithms;

public sealed class NearestRowTests
{
    [Fact]
    public void Of_Should_NameTheNearestSupportingRow_When_SeveralAreAsNear()
    {
        // Row 0 differs from rows 1 and 2 in one known cell, and row 2 is known in one more.
        var columns = TextTable.Columns("101010", "110u10", "111110", "111110", "110001");

        var found = NearestRow.Of(columns, row: 0, supporting: [1, 2, 3, 4], conclusion: 1);

        Assert.Equal((0, 2, 5), (found.Row, found.Nearest, found.Compared));
        Assert.Equal([3], found.Differences);
    }

    [Fact]
    public void Of_Should_HaveNoNearest_When_NoRowSupports()
    {
        var found = NearestRow.Of(TextTable.Columns("10", "10"), row: 1, supporting: [], conclusion: 1);

        Assert.Equal((1, null, 0), (found.Row, found.Nearest, found.Compared));
    }
}
