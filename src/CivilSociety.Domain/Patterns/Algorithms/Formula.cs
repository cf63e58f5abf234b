using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Domain.Patterns.Algorithms;

/// <summary>A column that follows from others, row by row.</summary>
internal static class Formula
{
    /// <summary>Yes where the formula holds however the unknown cells are filled in, no where it never does, unknown where they make a difference.</summary>
    public static Column Of(int length, IReadOnlyList<Column> columns, Func<IReadOnlyList<bool>, bool> holds) =>
        Column.Of([.. Enumerable.Range(0, length).Select(row => ValueOf(columns, row, holds))]);

    private static bool? ValueOf(IReadOnlyList<Column> columns, int row, Func<IReadOnlyList<bool>, bool> holds)
    {
        var values = columns.Select(column => column.Yes[row]).ToArray();
        var open = Enumerable.Range(0, columns.Count).Where(column => columns[column].Unknown[row]).ToArray();
        var first = holds(values);
        for (var filling = 1; filling < 1 << open.Length; filling++)
        {
            for (var place = 0; place < open.Length; place++)
            {
                values[open[place]] = (filling >> place & 1) != 0;
            }

            if (holds(values) != first)
            {
                return null;
            }
        }

        return first;
    }
}
