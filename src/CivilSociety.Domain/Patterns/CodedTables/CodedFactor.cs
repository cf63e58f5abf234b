using CivilSociety.Domain.Factors;

namespace CivilSociety.Domain.Patterns.CodedTables;

/// <summary>A factor as a statement is coded with it.</summary>
/// <param name="Factor">The code of the factor.</param>
/// <param name="Aspect">The side of the factor; null where it has one only or the statement takes them together.</param>
/// <param name="Stance">How the statement relates to it.</param>
public sealed record CodedFactor(string Factor, FactorAspect? Aspect, Stance Stance);
