using System.ComponentModel;

namespace CivilSociety.Domain.Factors;

/// <summary>Whether a factor helps or hinders collaboration.</summary>
[Description("Whether a factor helps or hinders collaboration.")]
public enum FactorEffect
{
    /// <summary>It helps collaboration.</summary>
    [Description("It helps collaboration.")]
    Activating,

    /// <summary>It hinders collaboration.</summary>
    [Description("It hinders collaboration.")]
    Hindering,
}
