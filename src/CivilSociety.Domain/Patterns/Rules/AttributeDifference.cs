using CivilSociety.Domain.Patterns.CodedTables;

namespace CivilSociety.Domain.Patterns.Rules;

/// <summary>An attribute that one of two case studies has for certain and the other has not.</summary>
/// <param name="Attribute">The attribute.</param>
/// <param name="IsInContradicting">True where the case study that breaks the rule has it, false where the one that bears the rule out has it.</param>
/// <param name="Evidence">What says so in the two; nothing says that a case study has not what counts as no because it is not coded.</param>
public sealed record AttributeDifference(PatternAttribute Attribute, bool IsInContradicting, IReadOnlyList<Evidence> Evidence);
