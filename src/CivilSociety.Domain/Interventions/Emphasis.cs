namespace CivilSociety.Domain.Interventions;

/// <summary>How much a practice works in a layer, where the report ranks.</summary>
public enum Emphasis
{
    /// <summary>The practice works mainly in this layer.</summary>
    Primary,

    /// <summary>The practice also works in this layer, to a lesser degree.</summary>
    Secondary,
}
