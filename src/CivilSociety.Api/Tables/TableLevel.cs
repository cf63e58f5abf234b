namespace CivilSociety.Api.Tables;

/// <summary>What one object of the answer gives to the rows: cells, and the items of one list, each of them a level below.</summary>
/// <param name="Cells">The columns that are read of the object, each with the response names that lead to its value.</param>
/// <param name="List">The list below; null at the lowest level.</param>
internal sealed record TableLevel(IReadOnlyList<(int Column, string[] Path)> Cells, TableList? List)
{
    /// <summary>The rows of an answer: those of the items of its list.</summary>
    /// <param name="answer">The data.</param>
    /// <param name="columns">How many columns there are.</param>
    /// <exception cref="Errors.ClientError">A list inside a row goes on after its page.</exception>
    public IEnumerable<object?[]> RowsOf(object? answer, int columns) => RowsOf(answer, new object?[columns], isRoot: true);

    private IEnumerable<object?[]> RowsOf(object? item, object?[] above, bool isRoot)
    {
        object?[] row = [.. above];
        foreach (var (column, path) in Cells)
        {
            row[column] = Cell.Of(Cell.At(item, path));
        }

        if (List is null)
        {
            yield return row;
            yield break;
        }

        var items = List.ItemsOf(item, isWhole: !isRoot);
        if (items.Count == 0 && !isRoot)
        {
            yield return row;
        }

        foreach (var each in items.SelectMany(below => List.Below.RowsOf(below, row, isRoot: false)))
        {
            yield return each;
        }
    }
}
