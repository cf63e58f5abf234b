using CivilSociety.Domain.Patterns.Tables;

namespace CivilSociety.Domain.Patterns.Mining;

/// <summary>
/// The sets of attributes that are yes together in enough rows, found depth first on vertical bit sets (Zaki 2000) that each step projects
/// onto the rows that are left. A cell that is unknown is not a yes.
/// </summary>
internal static class FrequentSets
{
    /// <summary>Visits every set of one attribute or more, once, of a given number of rows or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The minimum is below 1.</exception>
    /// <exception cref="ArgumentException">The columns and the selection are of tables of different lengths.</exception>
    public static void Visit(IReadOnlyList<Column> columns, RowSet within, int minCount, AttributeSetVisitor visit) =>
        new FrequentSearch(columns.Count, Check.AtLeast(1, minCount, nameof(minCount)), visit).Run(columns, within);

    /// <summary>Lists those sets: the most frequent first, then the smallest, then by the numbers of the attributes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The minimum is below 1.</exception>
    /// <exception cref="ArgumentException">The columns and the selection are of tables of different lengths.</exception>
    /// <exception cref="PatternLimitException">There are more sets than the limit.</exception>
    public static IReadOnlyList<AttributeSet> List(IReadOnlyList<Column> columns, RowSet within, int minCount, int limit = int.MaxValue)
    {
        var sets = new AttributeSetList("frequent sets", limit);
        Visit(columns, within, minCount, sets.Add);
        return sets.Sorted();
    }
}
