using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Domain.Patterns.Algorithms;

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
        new ClosedSearch(columns.Count, Guard.AtLeast(1, minCount, nameof(minCount)), visit).Run(columns, within);

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

/// <summary>One search for closed sets.</summary>
internal sealed class ClosedSearch(int columns, int minCount, AttributeSetVisitor visit)
{
    private readonly BitMatrix?[] _steps = new BitMatrix?[columns + 1];
    private readonly int[] _set = new int[columns];
    private int _size;

    // Of each step the columns before this place were dealt with: their sets are known, and they are kept only to recognize those.
    private readonly int[] _open = new int[columns + 1];

    public void Run(IReadOnlyList<Column> table, RowSet within)
    {
        if (within.Count < minCount)
        {
            return;
        }

        var root = _steps[0] = new(columns);
        for (var column = 0; column < columns; column++)
        {
            Keep(root, column, column, RowSet.CountAnd(table[column].Yes, within), within.Count);
        }

        visit(_set.AsSpan(0, _size), within.Count);
        root.Sort(0);
        root.Take(table, within.Words, within.Count);
        Extend(root, 0);
    }

    private void Extend(BitMatrix step, int depth)
    {
        for (var column = _open[depth]; column < step.Size; column++)
        {
            var size = _size;
            Extend(step, column, depth + 1);
            _size = size;
        }
    }

    private void Extend(BitMatrix step, int by, int depth)
    {
        var next = _steps[depth] ??= new(columns);
        next.Size = 0;
        var rows = step.Counts[by];
        for (var column = 0; column < by; column++)
        {
            var count = Bits.CountAnd(step.Words(by), step.Words(column));
            if (count == rows)
            {
                return;
            }

            Keep(next, step.Attributes[column], column, count, rows);
        }

        _open[depth] = next.Size;
        _set[_size++] = step.Attributes[by];
        for (var column = by + 1; column < step.Size; column++)
        {
            Keep(next, step.Attributes[column], column, Bits.CountAnd(step.Words(by), step.Words(column)), rows);
        }

        visit(_set.AsSpan(0, _size), rows);
        if (_open[depth] < next.Size)
        {
            next.Sort(_open[depth]);
            next.Take(step, by);
            Extend(next, depth);
        }
    }

    // An attribute of all rows that are left belongs to the closure; of too few, to no set below.
    private void Keep(BitMatrix step, int attribute, int source, int count, int rows)
    {
        if (count == rows)
        {
            _set[_size++] = attribute;
        }
        else if (count >= minCount)
        {
            step.Keep(attribute, source, count);
        }
    }
}

/// <summary>Columns that are yes together.</summary>
/// <param name="Attributes">The numbers of the columns, ascending.</param>
/// <param name="Count">The rows in which all of them are yes.</param>
internal sealed record AttributeSet(IReadOnlyList<int> Attributes, int Count)
{
    /// <summary>The set, as in <c>0 3: 12</c>.</summary>
    public override string ToString() => $"{string.Join(' ', Attributes)}: {Count}";

    // The larger count first, then the fewer attributes, then the lower numbers: the same order whatever the search did.
    internal static int Compare(AttributeSet first, AttributeSet second)
    {
        var order = second.Count.CompareTo(first.Count);
        order = order != 0 ? order : first.Attributes.Count.CompareTo(second.Attributes.Count);
        for (var index = 0; order == 0 && index < first.Attributes.Count; index++)
        {
            order = first.Attributes[index].CompareTo(second.Attributes[index]);
        }

        return order;
    }
}

/// <summary>Collects what a search visits, up to a limit.</summary>
internal sealed class AttributeSetList(string what, int limit)
{
    private readonly List<AttributeSet> _sets = [];

    public void Add(ReadOnlySpan<int> attributes, int count)
    {
        if (_sets.Count == limit)
        {
            throw new PatternLimitException($"There are more than {limit} {what}. Expected a higher minimum of rows, or fewer attributes.");
        }

        var sorted = attributes.ToArray();
        Array.Sort(sorted);
        _sets.Add(new(sorted, count));
    }

    public IReadOnlyList<AttributeSet> Sorted()
    {
        _sets.Sort(AttributeSet.Compare);
        return _sets;
    }
}

/// <summary>Is told of one set of attributes.</summary>
/// <param name="attributes">The numbers of the columns, in the order of the search; valid during the call only.</param>
/// <param name="count">The rows of the selection in which all of them are yes.</param>
internal delegate void AttributeSetVisitor(ReadOnlySpan<int> attributes, int count);
