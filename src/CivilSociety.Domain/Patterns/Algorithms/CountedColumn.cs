using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Domain.Patterns.Algorithms;

/// <summary>A column cut down to a selection of the rows, so that pairs are counted without looking at the selection again.</summary>
internal sealed record CountedColumn(RowSet Yes, RowSet Unknown)
{
    public static CountedColumn Of(Column column, RowSet within) => within.Count == within.Length
        ? new(column.Yes.Checked(within), column.Unknown)
        : new(column.Yes.And(within), column.Unknown.And(within));
}
