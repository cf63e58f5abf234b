using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Domain.Tests.Patterns.Coding;

public sealed class RowSetTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(200)]
    public void Operations_Should_EqualThoseOfHashSets_When_AnyLength(int length)
    {
        var random = new Random(length);
        var (first, second) = (Some(random, length), Some(random, length));
        var (a, b) = (RowSet.Of(length, first), RowSet.Of(length, second));

        Assert.Equal(first.Order(), a.Rows);
        Assert.Equal(first.Count, a.Count);
        Assert.Equal(first.Intersect(second).Order(), a.And(b).Rows);
        Assert.Equal(first.Union(second).Order(), a.Or(b).Rows);
        Assert.Equal(first.Except(second).Order(), a.AndNot(b).Rows);
        Assert.Equal(Enumerable.Range(0, length).Except(first), a.Complement().Rows);
        Assert.Equal(first.Intersect(second).Count(), RowSet.CountAnd(a, b));
        Assert.Equal(Enumerable.Range(0, length).Select(first.Contains), Enumerable.Range(0, length).Select(row => a[row]));
        Assert.Equal(Enumerable.Range(0, length), RowSet.All(length).Rows);
        Assert.Empty(RowSet.Empty(length).Rows);
    }

    [Fact]
    public void Equals_Should_CompareRowsAndLength_When_SetsAreMadeInDifferentWays()
    {
        var set = RowSet.Of(70, [69, 3, 3]);

        Assert.Equal(RowSet.Of(70, [3, 69]), set);
        Assert.Equal(RowSet.Of(70, [3, 69]).GetHashCode(), set.GetHashCode());
        Assert.NotEqual(RowSet.Of(71, [3, 69]), set);
        Assert.NotEqual(RowSet.Of(70, [3]), set);
        Assert.Equal("{3, 69} of 70", set.ToString());
    }

    [Fact]
    public void IsSubsetOf_Should_LookAtEveryRow_When_SetsOverlap()
    {
        var set = RowSet.Of(100, [3, 99]);

        Assert.True(set.IsSubsetOf(RowSet.Of(100, [3, 50, 99])));
        Assert.True(set.IsSubsetOf(set));
        Assert.False(set.IsSubsetOf(RowSet.Of(100, [3, 50])));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(10)]
    public void Rows_Should_BeRefused_When_NotInTheTable(int row)
    {
        var expected = $"Expected a row from 0 up to, not including, 10. (Parameter 'row'){Environment.NewLine}Actual value was {row}.";

        Assert.Equal(expected, Assert.Throws<ArgumentOutOfRangeException>(() => RowSet.Of(10, [row])).Message);
        Assert.Equal(expected, Assert.Throws<ArgumentOutOfRangeException>(() => RowSet.All(10)[row]).Message);
    }

    [Fact]
    public void Length_Should_BeRefused_When_Negative() => Assert.Throws<ArgumentOutOfRangeException>(() => RowSet.Empty(-1));

    [Fact]
    public void Operations_Should_Throw_When_TablesDiffer()
    {
        var (a, b) = (RowSet.All(10), RowSet.All(11));

        Assert.Equal("Expected rows of one table, not of a table of 10 and a table of 11.", Assert.Throws<ArgumentException>(() => a.And(b)).Message);
        Assert.Throws<ArgumentException>(() => RowSet.CountAnd(a, b));
    }

    private static HashSet<int> Some(Random random, int length) => [.. Enumerable.Range(0, length).Where(_ => random.Next(2) == 0)];
}
