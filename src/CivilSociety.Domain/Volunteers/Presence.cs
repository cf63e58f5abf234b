namespace CivilSociety.Domain.Volunteers;

/// <summary>Whether a practice is there.</summary>
public enum Presence
{
    /// <summary>The report says that it is there.</summary>
    Present,

    /// <summary>The report says that it is not there: that it denies, wishes for, tried in vain or has ended.</summary>
    Absent,

    /// <summary>The report says both, for different groups or in different places.</summary>
    Mixed,

    /// <summary>The report does not say; this is not the same as absent.</summary>
    NotStated,
}
