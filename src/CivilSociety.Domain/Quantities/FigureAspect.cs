using System.ComponentModel;

namespace CivilSociety.Domain.Quantities;

/// <summary>What a figure on people is about.</summary>
[Description("What a figure on people is about.")]
public enum FigureAspect
{
    /// <summary>Hours.</summary>
    [Description("Hours.")]
    Hours,

    /// <summary>Full-time equivalents.</summary>
    [Description("Full-time equivalents.")]
    Fte,

    /// <summary>Age.</summary>
    [Description("Age.")]
    Age,

    /// <summary>Gender.</summary>
    [Description("Gender.")]
    Gender,

    /// <summary>Background.</summary>
    [Description("Background.")]
    Background,

    /// <summary>Education.</summary>
    [Description("Education.")]
    Education,

    /// <summary>How long people have been doing it.</summary>
    [Description("How long people have been doing it.")]
    Tenure,

    /// <summary>How many participants each has.</summary>
    [Description("How many participants each has.")]
    Caseload,

    /// <summary>Anything else, as the label says.</summary>
    [Description("Anything else, as the label says.")]
    Other,
}
