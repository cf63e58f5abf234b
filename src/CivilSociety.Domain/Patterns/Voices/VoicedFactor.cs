using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Patterns.CodedTables;

namespace CivilSociety.Domain.Patterns.Voices;

/// <summary>A factor on which somebody takes a stance.</summary>
/// <param name="Attribute">The factor with the stance.</param>
/// <param name="Factor">The code of the factor.</param>
/// <param name="Stance">The stance.</param>
/// <param name="Statements">The codes of the statements that do so.</param>
public sealed record VoicedFactor(PatternAttribute Attribute, string Factor, Stance Stance, IReadOnlyList<string> Statements);
