namespace CivilSociety.Domain.Patterns.CodedTables;

/// <summary>A catalog item that makes a cell of a coded table what it is.</summary>
/// <param name="Kind">The kind of item.</param>
/// <param name="Code">The code of the item within its kind.</param>
/// <param name="CaseStudy">The code of its case study.</param>
/// <param name="Section">The code of the report section that says so.</param>
/// <param name="Statement">The code of the statement, for a statement and a coding; null otherwise.</param>
/// <param name="IsAgainst">True for an item that denies the attribute, such as an absent practice.</param>
public sealed record Evidence(EvidenceKind Kind, string Code, string CaseStudy, string Section, string? Statement = null, bool IsAgainst = false);
