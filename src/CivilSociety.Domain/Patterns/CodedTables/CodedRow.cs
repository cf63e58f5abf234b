namespace CivilSociety.Domain.Patterns.CodedTables;

/// <summary>A row of a coded table.</summary>
/// <param name="Code">The code of the case study or the statement.</param>
/// <param name="CaseStudy">The code of the case study that it is or belongs to.</param>
public sealed record CodedRow(string Code, string CaseStudy);
