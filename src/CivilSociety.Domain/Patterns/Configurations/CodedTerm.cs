using CivilSociety.Domain.Patterns.Tables;

namespace CivilSociety.Domain.Patterns.Configurations;

/// <summary>How well one term of a model fits the case studies.</summary>
/// <param name="Term">The term: conditions together.</param>
/// <param name="Sufficiency">The term as a sufficient condition, with its typical and deviant case studies.</param>
/// <param name="UniqueCoverage">Of the case studies with the outcome, the share that this term covers and no other term of the model.</param>
public sealed record CodedTerm(CodedConfiguration Term, CodedSufficiency Sufficiency, Bounds? UniqueCoverage);
