using CivilSociety.Api.Errors;
using CivilSociety.Api.Patterns;

namespace CivilSociety.Api.Tables;

/// <summary>Checks which lists an answer has: a table has one, and inside its rows only such as repeat them.</summary>
internal static class TableLists
{
    /// <exception cref="ClientError">There is no list, or more than one beside each other, or one inside the rows that are not to be repeated.</exception>
    public static void Check(IReadOnlyList<SelectedField> fields, bool repeats)
    {
        var lists = In(fields, []).ToList();
        if (lists is not [var rows])
        {
            throw new ClientError(ErrorCodes.NoTable, lists.Count == 0
                ? $"The answer has no list; it has {Names(fields.Select(field => field.Name))}. Expected one list of objects, which are the rows of the table."
                : $"The answer has {lists.Count} lists: {Names(lists.Select(NameOf))}. Expected one, whose items are the rows of the table.");
        }

        CheckRows(rows, repeats);
    }

    /// <summary>The field beside a list of a computed result that counts it; null for other lists.</summary>
    public static string? CountOf(SelectedField list) =>
        list.Definition.Arguments?.Find("first") is not null && list.Definition.Arguments.Find("skip") is not null ? ComputedList.CountOf(list.Definition.Name) : null;

    private static void CheckRows(IReadOnlyList<SelectedField> rows, bool repeats)
    {
        var inside = In(rows[^1].Fields, []).ToList();
        if (inside.Count == 0)
        {
            return;
        }

        if (!repeats)
        {
            throw new ClientError(
                ErrorCodes.NoTable,
                $"The rows, items of '{NameOf(rows)}', have lists of their own: {Names(inside.Select(NameOf))}. "
                + $"Expected {string.Join(", ", inside.Select(InsteadOf))}, or the parameter 'repeat=true', which repeats the row for each item of one list.");
        }

        if (inside is not [var list])
        {
            throw new ClientError(
                ErrorCodes.NoTable,
                $"The rows, items of '{NameOf(rows)}', have {inside.Count} lists: {Names(inside.Select(NameOf))}. Expected one of them, for each item of which the row is repeated.");
        }

        CheckRows(list, repeats);
    }

    // The fields that lead to each list; what is in its items is not looked at.
    private static IEnumerable<IReadOnlyList<SelectedField>> In(IEnumerable<SelectedField> fields, IReadOnlyList<SelectedField> above) =>
        fields.Where(field => !field.IsValue).SelectMany<SelectedField, IReadOnlyList<SelectedField>>(field => field.IsList ? [[.. above, field]] : In(field.Fields, [.. above, field]));

    private static string InsteadOf(IReadOnlyList<SelectedField> list) => (list, CountOf(list[^1])) switch
    {
        ([.., { IsConnection: true } connection, _], _) => $"'{connection.Name} {{ totalCount }}' in place of '{NameOf(list)}'",
        (_, { } count) => $"'{count}' in place of '{NameOf(list)}'",
        _ => $"no '{NameOf(list)}'",
    };

    private static string NameOf(IReadOnlyList<SelectedField> path) => string.Join('.', path.Select(field => field.Name));

    private static string Names(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"'{name}'"));
}
