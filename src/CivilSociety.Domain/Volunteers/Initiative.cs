using System.ComponentModel;

namespace CivilSociety.Domain.Volunteers;

/// <summary>Whose initiative the volunteering is.</summary>
[Description("Whose initiative the volunteering is.")]
public enum Initiative
{
    /// <summary>The volunteers came forward themselves.</summary>
    [Description("The volunteers came forward themselves.")]
    Own,

    /// <summary>The volunteers were asked.</summary>
    [Description("The volunteers were asked.")]
    Invited,

    /// <summary>Both occur.</summary>
    [Description("Both occur.")]
    Both,
}
