using System.ComponentModel;

namespace CivilSociety.Domain.Patterns.Hypotheses;

/// <summary>Whether the coded data bears out a hypothesis.</summary>
[Description("Whether the coded data bears out a hypothesis.")]
public enum Verdict
{
    /// <summary>It does, whatever is not stated.</summary>
    [Description("It does, whatever is not stated.")]
    BorneOut,

    /// <summary>It does in part: what is stated points that way, or something that is not stated could turn it.</summary>
    [Description("It does in part: what is stated points that way, or something that is not stated could turn it.")]
    PartlyBorneOut,

    /// <summary>It does not.</summary>
    [Description("It does not.")]
    NotBorneOut,

    /// <summary>There is nothing to test it with: no row is known to have the premise and to have or lack the conclusion.</summary>
    [Description("There is nothing to test it with: no row is known to have the premise and to have or lack the conclusion.")]
    CannotBeTested,
}
