using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Algorithms;
using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Domain.Tests.Patterns.Algorithms;

public sealed class ClosedSetsTests
{
    public static TheoryData<int, int, double, int> Tables => new()
    {
        // Seed, rows, density, minimum.
        { 1, 1, 0.5, 1 },
        { 2, 10, 0.4, 1 },
        { 3, 10, 0.8, 2 },
        { 4, 63, 0.5, 3 },
        { 5, 64, 0.3, 1 },
        { 6, 65, 0.9, 20 },
        { 7, 300, 0.2, 2 },
        { 8, 300, 0.95, 100 },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void List_Should_BeEverySetThatEqualsItsClosure_When_TableIsRandom(int seed, int rows, double density, int minCount)
    {
        var (columns, within) = Table(seed, rows, density);

        Assert.Equal(Expected(columns, within, minCount), ClosedSets.List(columns, within, minCount).Select(set => set.ToString()));
    }

    [Fact]
    public void Sets_Should_BeTheLargestOnly_When_ColumnsAreEqual()
    {
        var column = new Column(RowSet.Of(3, [0, 2]));

        Assert.Equal([": 3", "0 1 2: 2"], ClosedSets.List([column, column, column], RowSet.All(3), 1).Select(set => set.ToString()));
    }

    [Fact]
    public void Sets_Should_BeNone_When_NoRowIsSelected()
    {
        Assert.Empty(ClosedSets.List([new(RowSet.All(3))], RowSet.Empty(3), 1));
        Assert.Equal([": 3"], ClosedSets.List([], RowSet.All(3), 1).Select(set => set.ToString()));
    }

    [Fact]
    public void List_Should_Throw_When_ThereAreMoreThanTheLimit()
    {
        Column[] columns = [new(RowSet.Of(3, [0, 1])), new(RowSet.Of(3, [1, 2]))];

        Assert.Equal(4, ClosedSets.List(columns, RowSet.All(3), 1, limit: 4).Count);
        var fault = Assert.Throws<PatternLimitException>(() => ClosedSets.List(columns, RowSet.All(3), 1, limit: 3));
        Assert.Equal("There are more than 3 closed sets. Expected a higher minimum of rows, or fewer attributes.", fault.Message);
    }

    [Fact]
    public void Visit_Should_Throw_When_MinimumIsBelowOne() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ClosedSets.Visit([], RowSet.All(3), 0, (_, _) => { }));

    private static (Column[] Columns, RowSet Within) Table(int seed, int rows, double density)
    {
        var random = new Random(seed);
        var columns = RandomTable.Columns(random, rows, 8, density, unknown: 0.05);
        return (columns, seed % 2 == 0 ? RowSet.All(rows) : RandomTable.Column(random, rows, 0.8).Yes);
    }

    private static IEnumerable<string> Expected(Column[] columns, RowSet within, int minCount)
    {
        var numbers = Enumerable.Range(0, columns.Length).ToList();
        var closed = Enumerable.Range(0, 1 << columns.Length)
            .Select(mask => Rows(Members(mask, columns.Length), columns, within))
            .Select(rows => numbers.Where(column => rows.IsSubsetOf(columns[column].Yes)).ToArray())
            .DistinctBy(set => string.Join(' ', set));
        return Sorted(closed, columns, within, minCount);
    }

    private static IEnumerable<string> Sorted(IEnumerable<int[]> sets, Column[] columns, RowSet within, int minCount) => sets
        .Select(set => (Set: set, Rows(set, columns, within).Count))
        .Where(pair => pair.Count >= minCount)
        .OrderByDescending(pair => pair.Count)
        .ThenBy(pair => pair.Set.Length)
        .ThenBy(pair => string.Concat(pair.Set), StringComparer.Ordinal)
        .Select(pair => $"{string.Join(' ', pair.Set)}: {pair.Count}");

    private static int[] Members(int mask, int columns) => [.. Enumerable.Range(0, columns).Where(column => (mask >> column & 1) != 0)];

    private static RowSet Rows(int[] set, Column[] columns, RowSet within) => set.Aggregate(within, (rows, column) => rows.And(columns[column].Yes));
}
