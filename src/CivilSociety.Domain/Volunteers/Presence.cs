using System.ComponentModel;

namespace CivilSociety.Domain.Volunteers;

/// <summary>Whether a practice is there.</summary>
[Description("Whether a practice is there.")]
public enum Presence
{
    /// <summary>The report says that it is there.</summary>
    [Description("The report says that it is there.")]
    Present,

    /// <summary>The report says that it is not there.</summary>
    [Description("The report says that it is not there.")]
    Absent,

    /// <summary>The report says both, for different groups or in different places.</summary>
    [Description("The report says both, for different groups or in different places.")]
    Mixed,

    /// <summary>The report does not say; this is not the same as absent.</summary>
    [Description("The report does not say; this is not the same as absent.")]
    NotStated,
}
