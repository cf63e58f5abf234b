using CivilSociety.Domain.Patterns.Tables;

namespace CivilSociety.Domain.Patterns.Mining;

/// <summary>One search for frequent sets.</summary>
internal sealed class FrequentSearch(int columns, int minCount, AttributeSetVisitor visit)
{
    private readonly Projection?[] _steps = new Projection?[columns + 1];
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
    private void Extend(Projection step, int depth)
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

    private void Extend(Projection step, int by, int depth)
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

    private void Keep(Projection step, int attribute, int source, int count)
    {
        if (count >= minCount)
        {
            step.Keep(attribute, source, count);
        }
    }
}
