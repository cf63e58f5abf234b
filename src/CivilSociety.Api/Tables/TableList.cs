using CivilSociety.Api.Errors;

namespace CivilSociety.Api.Tables;

/// <summary>A list whose items are rows, or repeat them.</summary>
/// <param name="Field">The field that has the arguments of the list: a connection, or the list itself.</param>
/// <param name="FieldPath">The response names from the root to that field, through the lists above it.</param>
/// <param name="Path">The response names from the object above to the list.</param>
/// <param name="Connection">The response names from the object above to the connection; null where the list is none.</param>
/// <param name="Below">What each item gives.</param>
internal sealed record TableList(SelectedField Field, IReadOnlyList<string> FieldPath, string[] Path, string[]? Connection, TableLevel Below)
{
    /// <summary>The response names from the object above to whether the connection goes on, or to how many items there are, where that is asked for.</summary>
    public string[]? WholePath { get; init; }

    /// <summary>The items of the list of an object.</summary>
    /// <param name="source">The object.</param>
    /// <param name="isWhole">Whether nobody asks for the next page: then there may be none.</param>
    /// <exception cref="ClientError">There is a next page.</exception>
    public IReadOnlyList<object?> ItemsOf(object? source, bool isWhole)
    {
        var items = Cell.At(source, Path) as IReadOnlyList<object?> ?? [];
        return !isWhole || WholePath is null || !GoesOn(Cell.At(source, WholePath), items.Count)
            ? items
            : throw new ClientError(
                ErrorCodes.NoTable,
                $"A row has more items of '{string.Join('.', FieldPath)}' than the {items.Count} of its page. "
                + "Expected a larger 'first', or the items as the one list of the operation, from which the fields of the row are selected.");
    }

    private static bool GoesOn(object? told, int items) => told is true || (told is int count && count > items);
}
