namespace CivilSociety.Domain.Patterns.Configurations;

/// <summary>What a row of a truth table says of the outcome.</summary>
public enum OutcomeValue
{
    /// <summary>Enough cases, and consistent enough: sufficient for the outcome.</summary>
    Present,

    /// <summary>Enough cases, and none of them has, or may have, the outcome.</summary>
    Absent,

    /// <summary>Enough cases, some with the outcome and some without, too few for the cut.</summary>
    Contradiction,

    /// <summary>Enough cases, but the unknown outcomes among them decide what the row says.</summary>
    Undecided,

    /// <summary>Too few cases: a remainder.</summary>
    Remainder,
}
