namespace CivilSociety.Domain.Patterns.Coding;

/// <summary>One attribute over the rows of a table: yes, unknown, or else no.</summary>
public sealed record Column
{
    /// <summary>Creates a column.</summary>
    /// <exception cref="ArgumentException">The sets are of tables of different lengths, or a row is both yes and unknown.</exception>
    public Column(RowSet yes, RowSet unknown)
    {
        if (RowSet.CountAnd(yes, unknown) > 0)
        {
            throw new ArgumentException($"Row {yes.And(unknown).Rows.First()} is both yes and unknown: expected one of the two.");
        }

        (Yes, Unknown) = (yes, unknown);
    }

    /// <summary>Creates a column in which nothing is unknown.</summary>
    public Column(RowSet yes)
        : this(yes, RowSet.Empty(yes.Length))
    {
    }

    /// <summary>The rows that have the attribute.</summary>
    public RowSet Yes { get; }

    /// <summary>The rows where it is unknown.</summary>
    public RowSet Unknown { get; }

    /// <summary>The rows that do not have the attribute.</summary>
    public RowSet No => Yes.Or(Unknown).Complement();

    /// <summary>How many rows the table has.</summary>
    public int Length => Yes.Length;

    /// <summary>Whether a row has the attribute; null where it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The table has no such row.</exception>
    public bool? this[int row] => Unknown[row] ? null : Yes[row];

    /// <summary>The attribute "all of these": yes where all are, no where one is not, unknown elsewhere.</summary>
    /// <exception cref="ArgumentException">The columns are of tables of different lengths.</exception>
    public static Column All(int length, IEnumerable<Column> columns)
    {
        var (yes, no) = (RowSet.All(length), RowSet.Empty(length));
        foreach (var column in columns)
        {
            (yes, no) = (yes.And(column.Yes), no.Or(column.No));
        }

        return new(yes, yes.Or(no).Complement());
    }

    /// <summary>The attribute "one of these or more": yes where one is, no where all are not, unknown elsewhere.</summary>
    /// <exception cref="ArgumentException">The columns are of tables of different lengths.</exception>
    public static Column Any(int length, IEnumerable<Column> columns) => All(length, columns.Select(column => column.Not())).Not();

    /// <summary>A column of these values; null is unknown.</summary>
    internal static Column Of(IReadOnlyList<bool?> values) => new(
        RowSet.Of(values.Count, values.Index().Where(each => each.Item == true).Select(each => each.Index)),
        RowSet.Of(values.Count, values.Index().Where(each => each.Item is null).Select(each => each.Index)));

    /// <summary>A row as a column over attributes, so that two rows are counted as two attributes are.</summary>
    internal static Column OfRow(IReadOnlyList<Column> columns, int row) => Of([.. columns.Select(column => column[row])]);

    /// <summary>The attribute "not this": yes and no change places, unknown stays.</summary>
    public Column Not() => new(No, Unknown);
}
