using System.ComponentModel;

namespace CivilSociety.Domain.Interventions;

/// <summary>How much a practice works in a layer, where the report ranks.</summary>
[Description("How much a practice works in a layer, where the report ranks.")]
public enum Emphasis
{
    /// <summary>The practice works mainly in this layer.</summary>
    [Description("The practice works mainly in this layer.")]
    Primary,

    /// <summary>The practice also works in this layer, to a lesser degree.</summary>
    [Description("The practice also works in this layer, to a lesser degree.")]
    Secondary,
}
