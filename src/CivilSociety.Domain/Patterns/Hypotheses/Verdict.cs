namespace CivilSociety.Domain.Patterns.Hypotheses;

/// <summary>Whether the coded data bears out a hypothesis.</summary>
public enum Verdict
{
    /// <summary>It does, whatever is not stated.</summary>
    BorneOut,

    /// <summary>It does in part: what is stated points that way, or something that is not stated could turn it.</summary>
    PartlyBorneOut,

    /// <summary>It does not.</summary>
    NotBorneOut,

    /// <summary>There is nothing to test it with: no row is known to have the premise and to have or lack the conclusion.</summary>
    CannotBeTested,
}
