using CivilSociety.Domain.Patterns.Tables;

namespace CivilSociety.Domain.Patterns.Configurations;

/// <summary>How well one term of a model fits the cases.</summary>
/// <param name="Term">The term.</param>
/// <param name="Sufficiency">The term as a sufficient condition.</param>
/// <param name="UniqueCoverage">Of the cases with the outcome, the share that this term covers and no other term of the model.</param>
internal sealed record TermFit(Configuration Term, Sufficiency Sufficiency, Bounds? UniqueCoverage);
