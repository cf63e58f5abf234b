namespace CivilSociety.Domain.Patterns.Algorithms;

/// <summary>The rows of a table by what they belong to, as ranges: those of one owner mostly stand together.</summary>
internal sealed class RowGroups
{
    private RowGroups(IReadOnlyList<RowRange> ranges, int count) => (Ranges, Count) = (ranges, count);

    /// <summary>The ranges, in the order of the rows.</summary>
    public IReadOnlyList<RowRange> Ranges { get; }

    /// <summary>How many groups there are.</summary>
    public int Count { get; }

    /// <summary>The groups of rows that belong to these, one for each row.</summary>
    public static RowGroups Of<T>(IEnumerable<T> owners)
        where T : IEquatable<T>
    {
        var (ranges, groups) = (new List<RowRange>(), new Dictionary<T, int>());
        foreach (var (row, owner) in owners.Index())
        {
            var group = groups.TryAdd(owner, groups.Count) ? groups.Count - 1 : groups[owner];
            if (ranges is [.., var last] && last.Group == group)
            {
                ranges[^1] = last with { End = row + 1 };
            }
            else
            {
                ranges.Add(new(row, row + 1, group));
            }
        }

        return new(ranges, groups.Count);
    }
}

/// <summary>Rows of one group that follow each other.</summary>
/// <param name="Start">The first.</param>
/// <param name="End">The one after the last.</param>
/// <param name="Group">The number of the group.</param>
internal readonly record struct RowRange(int Start, int End, int Group)
{
    public int FirstWord => Start / Bits.PerWord;

    public int LastWord => (End - 1) / Bits.PerWord;

    /// <summary>The bits of the range in one of its words.</summary>
    public ulong MaskOf(int word)
    {
        var from = word == FirstWord ? ulong.MaxValue << (Start % Bits.PerWord) : ulong.MaxValue;
        var until = word == LastWord ? ulong.MaxValue >> (Bits.PerWord - 1 - ((End - 1) % Bits.PerWord)) : ulong.MaxValue;
        return from & until;
    }
}
