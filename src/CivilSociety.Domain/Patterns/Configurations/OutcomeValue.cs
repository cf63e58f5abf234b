using System.ComponentModel;

namespace CivilSociety.Domain.Patterns.Configurations;

/// <summary>What a row of a truth table says of the outcome.</summary>
[Description("What a row of a truth table says of the outcome.")]
public enum OutcomeValue
{
    /// <summary>Enough cases, and consistent enough: sufficient for the outcome.</summary>
    [Description("Enough cases, and consistent enough: sufficient for the outcome.")]
    Present,

    /// <summary>Enough cases, and none of them has, or may have, the outcome.</summary>
    [Description("Enough cases, and none of them has, or may have, the outcome.")]
    Absent,

    /// <summary>Enough cases, some with the outcome and some without, too few for the cut.</summary>
    [Description("Enough cases, some with the outcome and some without, too few for the cut.")]
    Contradiction,

    /// <summary>Enough cases, but the unknown outcomes among them decide what the row says.</summary>
    [Description("Enough cases, but the unknown outcomes among them decide what the row says.")]
    Undecided,

    /// <summary>Too few cases: a remainder.</summary>
    [Description("Too few cases: a remainder.")]
    Remainder,
}
