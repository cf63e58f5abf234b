using CivilSociety.Domain.Patterns.Tables;

namespace CivilSociety.Domain.Patterns.CodedTables;

/// <summary>A row as a column over attributes, so that two rows are counted as two attributes are.</summary>
internal static class Transposed
{
    public static Column Row(IReadOnlyList<Column> columns, int row) => Of([.. columns.Select(column => column[row])]);

    /// <summary>A column of these values; null is unknown.</summary>
    public static Column Of(IReadOnlyList<bool?> values) => new(
        RowSet.Of(values.Count, values.Index().Where(each => each.Item == true).Select(each => each.Index)),
        RowSet.Of(values.Count, values.Index().Where(each => each.Item is null).Select(each => each.Index)));
}
