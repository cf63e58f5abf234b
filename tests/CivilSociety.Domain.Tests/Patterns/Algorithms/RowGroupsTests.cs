using CivilSociety.Domain.Patterns.Algorithms;

namespace CivilSociety.Domain.Tests.Patterns.Algorithms;

public sealed class RowGroupsTests
{
    [Fact]
    public void Ranges_Should_HoldEachRowOnce_When_OwnersComeBackAndWordsEndWithin()
    {
        string[] owners = [.. Enumerable.Repeat("a", 64), "b", .. Enumerable.Repeat("c", 200), "b", "a"];

        var groups = RowGroups.Of(owners);

        Assert.Equal(3, groups.Count);
        Assert.Equal([new(0, 64, 0), new(64, 65, 1), new(65, 265, 2), new(265, 266, 1), new(266, 267, 0)], groups.Ranges);
        Assert.All(groups.Ranges, range => Assert.Equal(Enumerable.Range(range.Start, range.End - range.Start), RowsOf(range)));
    }

    private static IEnumerable<int> RowsOf(RowRange range) =>
        from word in Enumerable.Range(range.FirstWord, range.LastWord - range.FirstWord + 1)
        from bit in Enumerable.Range(0, Bits.PerWord)
        where (range.MaskOf(word) >> bit & 1) != 0
        select (word * Bits.PerWord) + bit;
}
