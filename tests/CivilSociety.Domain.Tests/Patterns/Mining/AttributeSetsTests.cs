using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Mining;
using CivilSociety.Domain.Patterns.Tables;

namespace CivilSociety.Domain.Tests.Patterns.Mining;

public sealed class AttributeSetsTests
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
    public void Frequent_Should_BeEverySetOfEnoughRows_When_TableIsRandom(int seed, int rows, double density, int minCount)
    {
        var (columns, within) = Table(seed, rows, density);

        Assert.Equal(Expected(columns, within, minCount), FrequentSets.List(columns, within, minCount).Select(set => set.ToString()));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Closed_Should_BeEverySetThatEqualsItsClosure_When_TableIsRandom(int seed, int rows, double density, int minCount)
    {
        var (columns, within) = Table(seed, rows, density);

        Assert.Equal(ExpectedClosed(columns, within, minCount), ClosedSets.List(columns, within, minCount).Select(set => set.ToString()));
    }

    [Fact]
    public void Frequent_Should_VisitEachSetOnce_When_ColumnsAreEqual()
    {
        var column = new Column(RowSet.Of(3, [0, 2]));

        Assert.Equal(
            ["0: 2", "1: 2", "2: 2", "0 1: 2", "0 2: 2", "1 2: 2", "0 1 2: 2"],
            FrequentSets.List([column, column, column], RowSet.All(3), 1).Select(set => set.ToString()));
        Assert.Equal([": 3", "0 1 2: 2"], ClosedSets.List([column, column, column], RowSet.All(3), 1).Select(set => set.ToString()));
    }

    [Fact]
    public void Sets_Should_BeNone_When_NoRowIsSelected()
    {
        Column[] columns = [new(RowSet.All(3))];

        Assert.Empty(FrequentSets.List(columns, RowSet.Empty(3), 1));
        Assert.Empty(ClosedSets.List(columns, RowSet.Empty(3), 1));
        Assert.Empty(FrequentSets.List([], RowSet.All(3), 1));
        Assert.Equal([": 3"], ClosedSets.List([], RowSet.All(3), 1).Select(set => set.ToString()));
    }

    [Fact]
    public void List_Should_Throw_When_ThereAreMoreThanTheLimit()
    {
        var column = new Column(RowSet.All(3));

        Assert.Equal(3, FrequentSets.List([column, column], RowSet.All(3), 1, limit: 3).Count);
        var fault = Assert.Throws<PatternLimitException>(() => FrequentSets.List([column, column], RowSet.All(3), 1, limit: 2));
        Assert.Equal("There are more than 2 frequent sets. Expected a higher minimum of rows, or fewer attributes.", fault.Message);
    }

    [Fact]
    public void Visit_Should_Throw_When_MinimumIsBelowOne()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => FrequentSets.Visit([], RowSet.All(3), 0, (_, _) => { }));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClosedSets.Visit([], RowSet.All(3), 0, (_, _) => { }));
    }

    private static (Column[] Columns, RowSet Within) Table(int seed, int rows, double density)
    {
        var random = new Random(seed);
        var columns = RandomTable.Columns(random, rows, 8, density, unknown: 0.05);
        return (columns, seed % 2 == 0 ? RowSet.All(rows) : RandomTable.Column(random, rows, 0.8).Yes);
    }

    private static IEnumerable<string> Expected(Column[] columns, RowSet within, int minCount) =>
        Sorted(Enumerable.Range(1, (1 << columns.Length) - 1).Select(mask => Members(mask, columns.Length)), columns, within, minCount);

    private static IEnumerable<string> ExpectedClosed(Column[] columns, RowSet within, int minCount)
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
