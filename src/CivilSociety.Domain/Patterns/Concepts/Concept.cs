using CivilSociety.Domain.Patterns.Tables;

namespace CivilSociety.Domain.Patterns.Concepts;

/// <summary>A formal concept: the attributes that some rows share, and all rows that share them.</summary>
/// <param name="Attributes">The intent: the numbers of the columns, ascending.</param>
/// <param name="Rows">The extent: the selected rows in which all of these are yes.</param>
/// <param name="Broader">The numbers, ascending, of the next broader concepts: more rows, and no concept in between.</param>
/// <param name="Narrower">The numbers, ascending, of the next narrower concepts: fewer rows, and no concept in between.</param>
internal sealed record Concept(IReadOnlyList<int> Attributes, RowSet Rows, IReadOnlyList<int> Broader, IReadOnlyList<int> Narrower);
