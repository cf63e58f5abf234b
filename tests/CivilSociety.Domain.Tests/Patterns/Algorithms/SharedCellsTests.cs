using CivilSociety.Domain.Patterns.Algorithms;
using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Domain.Tests.Patterns.Algorithms;

public sealed class SharedCellsTests
{
    private const int Rounds = 400;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Outcomes_Should_BeAllThatAreReachedOrNone_When_TheyAreMoreOrFewerThanTheMost(bool isSame)
    {
        var random = new Random(isSame ? 2 : 1);
        var tooMany = 0;
        for (var round = 0; round < Rounds; round++)
        {
            int[] owners = [.. Enumerable.Range(0, random.Next(1, 40)).SelectMany(owner => Enumerable.Repeat(owner, random.Next(1, 4)))];
            var first = Cut(owners, random);
            var shared = SharedCells.Of(first, isSame ? first : Cut(owners, random), RowGroups.Of(owners), isSame);
            if (shared is null)
            {
                continue;
            }

            HashSet<Outcome> all = [default];
            foreach (var (cell, times) in shared.Cells)
            {
                for (var time = 0; time < times && all.Count <= SharedCells.MaxOutcomes; time++)
                {
                    all = [.. all.SelectMany(_ => cell.Outcomes, (before, outcome) => before.Plus(outcome))];
                }
            }

            tooMany += all.Count > SharedCells.MaxOutcomes ? 1 : 0;
            Assert.Equal(all.Count > SharedCells.MaxOutcomes ? null : all.Order(ByCounts), shared.Outcomes?.Order(ByCounts));
        }

        Assert.InRange(tooMany, isSame ? 0 : Rounds / 10, Rounds * 9 / 10);
    }

    // Three directions in one plane: a and b go from 0 to 40, and differ by 20 at most.
    [Fact]
    public void Outcomes_Should_BeExact_When_DirectionsLieInOnePlane()
    {
        const int Each = 20;
        int[] owners = [.. Enumerable.Range(0, 2 * Each), .. Enumerable.Range(2 * Each, Each).SelectMany(owner => (int[])[owner, owner])];
        var yes = Enumerable.Range(0, owners.Length).Where(row => row < Each || (row >= 2 * Each && row % 2 == 0));
        var first = new CountedColumn(RowSet.Of(owners.Length, yes), RowSet.Empty(owners.Length));
        var second = new CountedColumn(RowSet.Empty(owners.Length), RowSet.All(owners.Length));

        Assert.Equal(1261, SharedCells.Of(first, second, RowGroups.Of(owners), isSame: false)!.Outcomes?.Count);
    }

    private static Comparer<Outcome> ByCounts { get; } =
        Comparer<Outcome>.Create((one, other) => (one.Both, one.OnlyFirst, one.OnlySecond).CompareTo((other.Both, other.OnlyFirst, other.OnlySecond)));

    // A cell of an owner is one unknown for all its rows.
    private static CountedColumn Cut(int[] owners, Random random)
    {
        var unknown = owners.Distinct().Where(_ => random.Next(3) == 0).ToHashSet();
        var rows = Enumerable.Range(0, owners.Length).ToLookup(row => unknown.Contains(owners[row]) ? (bool?)null : random.Next(2) == 0);
        return new(RowSet.Of(owners.Length, rows[true]), RowSet.Of(owners.Length, rows[null]));
    }
}
