using CivilSociety.Domain.Patterns.CodedTables;

namespace CivilSociety.Domain.Patterns.Configurations;

/// <summary>A question for how far conditions are necessary, or sufficient, for an outcome among case studies.</summary>
/// <param name="Conditions">Keys of the attributes that are the conditions: one or more, each once.</param>
/// <param name="Outcome">The key of the attribute that is the outcome; not one of the conditions.</param>
public sealed record ConditionsRequest(IReadOnlyList<string> Conditions, string Outcome)
{
    /// <summary>Which case studies are looked at; null for all.</summary>
    public Selection? Where { get; init; }
}
