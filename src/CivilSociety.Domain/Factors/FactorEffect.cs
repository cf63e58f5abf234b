namespace CivilSociety.Domain.Factors;

/// <summary>Whether a factor helps or hinders collaboration.</summary>
public enum FactorEffect
{
    /// <summary>It helps collaboration.</summary>
    Activating,

    /// <summary>It hinders collaboration.</summary>
    Hindering,
}
