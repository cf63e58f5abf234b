using CivilSociety.Domain.Patterns.Tables;

namespace CivilSociety.Domain.Patterns.Mining;

/// <summary>One search for closed sets.</summary>
internal sealed class ClosedSearch(int columns, int minCount, AttributeSetVisitor visit)
{
    private readonly Projection?[] _steps = new Projection?[columns + 1];
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

    private void Extend(Projection step, int depth)
    {
        for (var column = _open[depth]; column < step.Size; column++)
        {
            var size = _size;
            Extend(step, column, depth + 1);
            _size = size;
        }
    }

    private void Extend(Projection step, int by, int depth)
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
    private void Keep(Projection step, int attribute, int source, int count, int rows)
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
