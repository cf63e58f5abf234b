using CivilSociety.Domain.Patterns.CodedTables;

namespace CivilSociety.Domain.Patterns.Configurations;

/// <summary>A case study that stands in no row of a truth table.</summary>
/// <param name="CaseStudy">The code of the case study.</param>
/// <param name="NotStated">The conditions that are not stated, or stated both ways.</param>
public sealed record UnplacedCaseStudy(string CaseStudy, IReadOnlyList<PatternAttribute> NotStated);
