using System.Reflection;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Domain.Tests.Patterns;

public sealed class PairCountTests
{
    private static readonly PropertyInfo[] Measures =
        [.. typeof(PairCount).GetProperties().Where(property => property.PropertyType == typeof(Bounds?))];

    [Fact]
    public void Of_Should_CountEveryCombination_When_CellsAreUnknown()
    {
        // Both columns in nine rows: each value of the first with each of the second; the tenth row is not selected.
        var first = new Column(RowSet.Of(10, [0, 1, 2, 9]), RowSet.Of(10, [6, 7, 8]));
        var second = new Column(RowSet.Of(10, [0, 3, 6, 9]), RowSet.Of(10, [2, 5, 8]));

        Assert.Equal(new PairCount(1, 1, 1, 1, 1, 1, 1, 1, 1), PairCount.Of(first, second, RowSet.Of(10, Enumerable.Range(0, 9))));
        Assert.Equal(new PairCount(2, 1, 1, 1, 1, 1, 1, 1, 1), PairCount.Of(first, second, RowSet.All(10)));
        Assert.Equal(new PairCount(0, 1, 0, 0), PairCount.Of(first, second, RowSet.Of(10, [1])));
        Assert.Equal(new PairCount(0, 0, 0, 0), PairCount.Of(first, second, RowSet.Empty(10)));
    }

    [Fact]
    public void Of_Should_CountAsCellByCell_When_TableIsRandom()
    {
        var random = new Random(1);
        var (first, second) = (RandomTable.Column(random, 150, 0.4, 0.2), RandomTable.Column(random, 150, 0.6, 0.1));
        var within = RowSet.Of(150, Enumerable.Range(0, 150).Where(_ => random.Next(3) > 0));
        var cells = within.Rows.Select(row => (first[row], second[row])).ToList();
        int Count(bool? one, bool? other) => cells.Count(cell => cell == (one, other));

        var count = PairCount.Of(first, second, within);

        Assert.Equal(
            new PairCount(
                Count(true, true),
                Count(true, false),
                Count(false, true),
                Count(false, false),
                Count(true, null),
                Count(false, null),
                Count(null, true),
                Count(null, false),
                Count(null, null)),
            count);
        Assert.Equal(within.Count, count.N);
        Assert.Equal(cells.Count(cell => cell.Item1 is null || cell.Item2 is null), count.NotStated);
    }

    [Fact]
    public void Measures_Should_EqualTheirFormulas_When_NothingIsUnknown()
    {
        var count = new PairCount(Both: 3, OnlyFirst: 1, OnlySecond: 2, Neither: 4);

        Assert.Equal(new Bounds(0.3, 0.3), count.Support);
        Assert.Equal(new Bounds(0.75, 0.75), count.Confidence);
        Assert.Equal(new Bounds(0.6, 0.6), count.Coverage);
        Assert.Equal(new Bounds(0.6, 0.6), count.Necessity);
        Assert.Equal(new Bounds(6 / 7.0, 6 / 7.0), count.RelevanceOfNecessity);
        Assert.Equal(new Bounds(1.5, 1.5), count.Lift);
        Assert.Equal(new Bounds(0.1, 0.1), count.Leverage);
        Assert.Equal(new Bounds(0.5, 0.5), count.Jaccard);
        Assert.Equal(new Bounds(0.7, 0.7), count.SimpleMatching);
        Assert.True(count.Lift!.Value.IsExact);
    }

    [Fact]
    public void Measures_Should_HoldTheirIdentities_When_NothingIsUnknown()
    {
        var random = new Random(2);
        for (var run = 0; run < 500; run++)
        {
            var (both, onlyFirst, onlySecond, neither) = (random.Next(1, 9), random.Next(9), random.Next(9), random.Next(9));
            var (count, mirror) = (new PairCount(both, onlyFirst, onlySecond, neither), new PairCount(both, onlySecond, onlyFirst, neither));
            var (first, second) = ((double)(both + onlyFirst) / count.N, (double)(both + onlySecond) / count.N);
            var (support, confidence, coverage) = (count.Support!.Value.Lower, count.Confidence!.Value.Lower, count.Coverage!.Value.Lower);

            // What is sufficient one way is necessary the other way.
            Assert.Equal((count.Confidence, count.Coverage, count.Necessity), (mirror.Coverage, mirror.Confidence, mirror.Confidence));
            Assert.Equal((count.Support, count.Lift, count.Leverage), (mirror.Support, mirror.Lift, mirror.Leverage));
            Assert.Equal((count.Jaccard, count.SimpleMatching), (mirror.Jaccard, mirror.SimpleMatching));
            Assert.Equal(1, count.Lift!.Value.Lower / (confidence / second), 12);
            Assert.Equal(support - (first * second), count.Leverage!.Value.Lower, 12);
            Assert.Equal(1, count.Jaccard!.Value.Lower * ((1 / confidence) + (1 / coverage) - 1), 12);
            if (count.N > both)
            {
                Assert.Equal((1 - first) / (1 - support), count.RelevanceOfNecessity!.Value.Lower, 12);
            }
        }
    }

    [Fact]
    public void Confidence_Should_TakeBothReadings_When_CellsAreUnknown()
    {
        var count = new PairCount(Both: 3, OnlyFirst: 1, OnlySecond: 0, Neither: 2, FirstYesSecondUnknown: 1, FirstUnknownSecondNo: 1, BothUnknown: 2);

        Assert.Equal(new Bounds(3 / 8.0, 6 / 7.0), count.Confidence);
    }

    [Fact]
    public void Measures_Should_BeNull_When_NothingIsCounted() =>
        Assert.All(Measures, measure => Assert.Null(measure.GetValue(default(PairCount))));

    [Fact]
    public void Measures_Should_BeNullOnlyWhereUndefined_When_AnAttributeIsNowhere()
    {
        var count = new PairCount(Both: 0, OnlyFirst: 0, OnlySecond: 2, Neither: 3);

        Assert.Null(count.Confidence);
        Assert.Null(count.Lift);
        Assert.Equal(new Bounds(0, 0), count.Coverage);
        Assert.Equal(new Bounds(0, 0), count.Leverage);
    }

    [Fact]
    public void Bounds_Should_EqualThoseOverAllFillings_When_TablesAreSmall()
    {
        // Every count of up to three rows, and random ones of more.
        var random = new Random(7);
        var counts = Tuples(9, 3).Concat(Enumerable.Range(0, 400).Select(_ => Enumerable.Range(0, 9).Select(_ => random.Next(4)).ToArray()));
        foreach (var cells in counts)
        {
            var count = Of(cells);
            var fillings = Fillings(cells).Select(filled => new PairCount(filled[0], filled[1], filled[2], filled[3])).Distinct().ToList();
            foreach (var measure in Measures)
            {
                var values = fillings.Select(filling => (Bounds?)measure.GetValue(filling)).OfType<Bounds>().Select(bounds => bounds.Lower).ToList();
                Bounds? expected = values.Count > 0 ? new(values.Min(), values.Max()) : null;
                Assert.True(expected == (Bounds?)measure.GetValue(count), $"{measure.Name} of {count}: expected {expected}, not {measure.GetValue(count)}.");
            }
        }
    }

    private static PairCount Of(int[] cells) => new(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7], cells[8]);

    private static IEnumerable<int[]> Tuples(int size, int sum) => size == 0
        ? [[]]
        : Enumerable.Range(0, sum + 1).SelectMany(first => Tuples(size - 1, sum - first).Select(rest => (int[])[first, .. rest]));

    // The cells that a row of each kind may end in, by the order of the parameters.
    private static IEnumerable<int[]> Fillings(int[] cells)
    {
        IEnumerable<int[]> filled = [cells[..4]];
        int[][] ends = [[0, 1], [2, 3], [0, 2], [1, 3], [0, 1, 2, 3]];
        for (var kind = 0; kind < ends.Length; kind++)
        {
            var (number, targets) = (cells[4 + kind], ends[kind]);
            filled = [.. filled.SelectMany(start => Spread(start, number, targets))];
        }

        return filled;
    }

    private static IEnumerable<int[]> Spread(int[] start, int number, int[] targets) => targets.Length == 1
        ? [With(start, targets[0], number)]
        : Enumerable.Range(0, number + 1).SelectMany(here => Spread(With(start, targets[0], here), number - here, targets[1..]));

    private static int[] With(int[] cells, int index, int extra)
    {
        int[] copy = [.. cells];
        copy[index] += extra;
        return copy;
    }
}
