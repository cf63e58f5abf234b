using CivilSociety.Domain.Patterns.Associations;
using CivilSociety.Domain.Patterns.CodedTables;
using CivilSociety.Domain.Patterns.Tables;

namespace CivilSociety.Domain.Patterns.Crosstabs;

/// <summary>A cell of a crosstab.</summary>
/// <param name="Row">The attribute of the row.</param>
/// <param name="Column">The attribute of the column.</param>
/// <param name="Value">The measure that was asked for, between its bounds; null where it is undefined.</param>
/// <param name="Association">The counts, the cases for and against, and the evidence.</param>
public sealed record CrosstabCell(PatternAttribute Row, PatternAttribute Column, Bounds? Value, Association Association);
