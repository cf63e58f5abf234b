using CivilSociety.Domain.Patterns.Tables;

namespace CivilSociety.Domain.Patterns.Mining;

/// <summary>
/// The sets of attributes to which no attribute can be added without losing a row: the intents of formal concept analysis (Ganter and Wille 1999),
/// found depth first and each once, because a branch whose closure holds an attribute that was dealt with before is left (Uno et al. 2004).
/// A cell that is unknown is not a yes.
/// </summary>
internal static class ClosedSets
{
    /// <summary>
    /// Visits every closed set, once, of a given number of rows or more; the first one is what all selected rows share, which may be no attribute at all.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The minimum is below 1.</exception>
    /// <exception cref="ArgumentException">The columns and the selection are of tables of different lengths.</exception>
    public static void Visit(IReadOnlyList<Column> columns, RowSet within, int minCount, AttributeSetVisitor visit) =>
        new ClosedSearch(columns.Count, Check.AtLeast(1, minCount, nameof(minCount)), visit).Run(columns, within);

    /// <summary>Lists those sets: the most frequent first, then the smallest, then by the numbers of the attributes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The minimum is below 1.</exception>
    /// <exception cref="ArgumentException">The columns and the selection are of tables of different lengths.</exception>
    /// <exception cref="PatternLimitException">There are more sets than the limit.</exception>
    public static IReadOnlyList<AttributeSet> List(IReadOnlyList<Column> columns, RowSet within, int minCount, int limit = int.MaxValue)
    {
        var sets = new AttributeSetList("closed sets", limit);
        Visit(columns, within, minCount, sets.Add);
        return sets.Sorted();
    }
}
