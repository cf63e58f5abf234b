namespace CivilSociety.Domain.Patterns.Tables;

/// <summary>The pair counts of each of some columns with each of some others: a cross table, or, of one list with itself, all co-occurrences.</summary>
internal sealed class PairCounts
{
    private readonly PairCount[] _counts;

    private PairCounts(int rows, int columns, PairCount[] counts) => (Rows, Columns, _counts) = (rows, columns, counts);

    /// <summary>How many columns of the table stand in the rows of this one.</summary>
    public int Rows { get; }

    /// <summary>How many columns of the table stand in the columns of this one.</summary>
    public int Columns { get; }

    /// <summary>The count of a row, as the first, with a column, as the second.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public PairCount this[int row, int column]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)Rows, nameof(row));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)column, (uint)Columns, nameof(column));
            return _counts[(row * Columns) + column];
        }
    }

    /// <summary>Counts each of the rows with each of the columns within a selection.</summary>
    /// <exception cref="ArgumentException">The columns and the selection are of tables of different lengths.</exception>
    public static PairCounts Of(IReadOnlyList<Column> rows, IReadOnlyList<Column> columns, RowSet within)
    {
        var (down, across) = (Counted(rows, within), Counted(columns, within));
        var counts = new PairCount[down.Length * across.Length];
        for (var cell = 0; cell < counts.Length; cell++)
        {
            counts[cell] = PairCount.Of(down[cell / across.Length], across[cell % across.Length], within.Count);
        }

        return new(down.Length, across.Length, counts);
    }

    private static CountedColumn[] Counted(IReadOnlyList<Column> columns, RowSet within) => [.. columns.Select(column => CountedColumn.Of(column, within))];
}
