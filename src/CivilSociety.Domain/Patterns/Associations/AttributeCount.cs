using CivilSociety.Domain.Patterns.CodedTables;
using CivilSociety.Domain.Patterns.Tables;

namespace CivilSociety.Domain.Patterns.Associations;

/// <summary>How many of the selected rows have an attribute.</summary>
/// <param name="Attribute">The attribute.</param>
/// <param name="Yes">Rows that have it.</param>
/// <param name="No">Rows that do not have it.</param>
/// <param name="Unknown">Rows of which it is unknown.</param>
public sealed record AttributeCount(PatternAttribute Attribute, int Yes, int No, int Unknown)
{
    internal static AttributeCount Of(PatternAttribute attribute, CountedColumn column, int rows) =>
        new(attribute, column.Yes.Count, rows - column.Yes.Count - column.Unknown.Count, column.Unknown.Count);
}
