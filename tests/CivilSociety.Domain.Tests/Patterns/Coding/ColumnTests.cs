using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Domain.Tests.Patterns.Coding;

public sealed class ColumnTests
{
    [Fact]
    public void Cell_Should_BeNo_When_TheRowIsNeitherYesNorUnknown()
    {
        var column = new Column(RowSet.Of(3, [0]), RowSet.Of(3, [2]));

        Assert.Equal([true, false, null], Enumerable.Range(0, 3).Select(row => column[row]));
        Assert.Equal([1], column.No.Rows);
        Assert.Equal(3, column.Length);
    }

    [Fact]
    public void Constructor_Should_Throw_When_ARowIsYesAndUnknown()
    {
        var fault = Assert.Throws<ArgumentException>(() => new Column(RowSet.Of(3, [0, 1]), RowSet.Of(3, [1, 2])));

        Assert.Equal("Row 1 is both yes and unknown: expected one of the two.", fault.Message);
    }

    [Fact]
    public void Constructor_Should_Throw_When_TablesDiffer() =>
        Assert.Throws<ArgumentException>(() => new Column(RowSet.All(3), RowSet.Empty(4)));

    [Fact]
    public void All_Should_FollowThreeValuedLogic_When_CellsAreUnknown()
    {
        bool?[] cells = [true, false, null];
        var first = Of([.. cells.SelectMany(cell => Enumerable.Repeat(cell, 3))]);
        var second = Of([.. cells, .. cells, .. cells]);

        var all = Column.All(9, [first, second]);

        Assert.Equal([true, false, null, false, false, false, null, false, null], Enumerable.Range(0, 9).Select(row => all[row]));
        Assert.Equal(new Column(RowSet.All(9)), Column.All(9, []));
    }

    private static Column Of(bool?[] cells)
    {
        var rows = Enumerable.Range(0, cells.Length);
        return new(RowSet.Of(cells.Length, rows.Where(row => cells[row] == true)), RowSet.Of(cells.Length, rows.Where(row => cells[row] is null)));
    }
}
