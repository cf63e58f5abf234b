using CivilSociety.Domain.Patterns.CodedTables;

namespace CivilSociety.Domain.Patterns.Configurations;

/// <summary>A condition that is present or absent.</summary>
/// <param name="Attribute">The condition.</param>
/// <param name="IsPresent">Whether the attribute is there; false where it is not.</param>
public sealed record ConditionValue(PatternAttribute Attribute, bool IsPresent);
