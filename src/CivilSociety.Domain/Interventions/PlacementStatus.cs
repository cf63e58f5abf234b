namespace CivilSociety.Domain.Interventions;

/// <summary>Whether a practice works in a layer or wishes to.</summary>
public enum PlacementStatus
{
    /// <summary>The practice works in this layer.</summary>
    Actual,

    /// <summary>Those involved would like to work in this layer.</summary>
    Desired,
}
