namespace CivilSociety.Domain.Quantities;

/// <summary>What a figure on people is about.</summary>
public enum FigureAspect
{
    /// <summary>How many people.</summary>
    People,

    /// <summary>Hours.</summary>
    Hours,

    /// <summary>Full-time equivalents.</summary>
    Fte,

    /// <summary>Age.</summary>
    Age,

    /// <summary>Gender.</summary>
    Gender,

    /// <summary>Background.</summary>
    Background,

    /// <summary>Education.</summary>
    Education,

    /// <summary>How long people have been doing it.</summary>
    Tenure,

    /// <summary>How many participants each has.</summary>
    Caseload,

    /// <summary>Anything else, as the label says.</summary>
    Other,
}
