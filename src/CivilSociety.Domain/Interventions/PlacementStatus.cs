using System.ComponentModel;

namespace CivilSociety.Domain.Interventions;

/// <summary>Whether a practice works in a layer or wishes to.</summary>
[Description("Whether a practice works in a layer or wishes to.")]
public enum PlacementStatus
{
    /// <summary>The practice works in this layer.</summary>
    [Description("The practice works in this layer.")]
    Actual,

    /// <summary>Those involved would like to work in this layer.</summary>
    [Description("Those involved would like to work in this layer.")]
    Desired,
}
