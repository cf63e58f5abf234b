namespace CivilSociety.Domain.Volunteers;

/// <summary>Whose initiative the volunteering is.</summary>
public enum Initiative
{
    /// <summary>The volunteers came forward themselves.</summary>
    Own,

    /// <summary>The volunteers were asked.</summary>
    Invited,

    /// <summary>Both occur.</summary>
    Both,
}
