namespace CivilSociety.Exchange.Tables;

/// <summary>A table to be written; its rows are read once, while they are written.</summary>
/// <param name="Name">The name; as a sheet of a workbook at most 31 characters.</param>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">The rows, each with one cell for each column: a <see cref="string"/>, <see cref="int"/>, <see cref="long"/>, <see cref="decimal"/>, <see cref="double"/> or <see cref="bool"/>, or null, an empty cell.</param>
public sealed record Sheet(string Name, IReadOnlyList<string> Columns, IAsyncEnumerable<IReadOnlyList<object?>> Rows)
{
    /// <summary>A table of rows that are there already.</summary>
    public static Sheet Of(string name, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<object?>> rows) => new(name, columns, rows.ToAsyncEnumerable());

    internal void Check(IReadOnlyList<object?> row)
    {
        if (row.Count != Columns.Count)
        {
            throw new ArgumentException($"The sheet '{Name}' has a row of {row.Count} cells. Expected {Columns.Count}, one for each column.");
        }
    }

    internal static ArgumentException UnknownCell(object cell) =>
        new($"A cell is of the type {cell.GetType()}. Expected a text, a number (int, long, decimal or double), a boolean or null.");
}
