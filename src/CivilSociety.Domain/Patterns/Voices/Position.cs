using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Patterns.CodedTables;

namespace CivilSociety.Domain.Patterns.Voices;

/// <summary>A statement as a side in a disagreement.</summary>
/// <param name="Stance">The stance that it takes on the factor.</param>
/// <param name="Statement">The statement, with those who hold it and its section.</param>
public sealed record Position(Stance Stance, CodedStatement Statement);
