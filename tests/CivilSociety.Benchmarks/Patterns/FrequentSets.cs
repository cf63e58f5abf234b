using CivilSociety.Domain.Patterns.Algorithms;
using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Benchmarks.Patterns;

/// <summary>
/// The sets of attributes that are yes together in enough rows, found depth first on vertical bit sets (Zaki 2000) that each step projects
/// onto the rows that are left. A cell that is unknown is not a yes.
/// </summary>
internal static class FrequentSets
{
    /// <summary>Visits every set of one attribute or more, once, of a given number of rows or more.</summary>
    /// <exception cref="ArgumentException">The columns and the selection are of tables of different lengths.</exception>
    public static void Visit(IReadOnlyList<Column> columns, RowSet within, int minCount, AttributeSetVisitor visit) =>
        new FrequentSearch(columns.Count, minCount, visit).Run(columns, within);
}

/// <summary>One search for frequent sets.</summary>
internal sealed class FrequentSearch(int columns, int minCount, AttributeSetVisitor visit)
{
    private readonly BitMatrix?[] _steps = new BitMatrix?[columns + 1];
    private readonly int[] _set = new int[columns];

    public void Run(IReadOnlyList<Column> table, RowSet within)
    {
        var root = _steps[0] = new(columns);
        for (var column = 0; column < columns; column++)
        {
            Keep(root, column, column, RowSet.CountAnd(table[column].Yes, within));
        }

        root.Sort(0);
        root.Take(table, within.Words, within.Count);
        Extend(root, 0);
    }

    // The rarest attribute first: it leaves the fewest rows to the many that come after it.
    private void Extend(BitMatrix step, int depth)
    {
        for (var column = 0; column < step.Size; column++)
        {
            _set[depth] = step.Attributes[column];
            visit(_set.AsSpan(0, depth + 1), step.Counts[column]);
            if (column + 1 < step.Size)
            {
                Extend(step, column, depth + 1);
            }
        }
    }

    private void Extend(BitMatrix step, int by, int depth)
    {
        var next = _steps[depth] ??= new(columns);
        next.Size = 0;
        for (var column = by + 1; column < step.Size; column++)
        {
            Keep(next, step.Attributes[column], column, Bits.CountAnd(step.Words(by), step.Words(column)));
        }

        // A single attribute needs no rows: its count is known, and nothing comes after it.
        if (next.Size > 1)
        {
            next.Sort(0);
            next.Take(step, by);
        }

        Extend(next, depth);
    }

    private void Keep(BitMatrix step, int attribute, int source, int count)
    {
        if (count >= minCount)
        {
            step.Keep(attribute, source, count);
        }
    }
}
