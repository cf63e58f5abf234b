namespace CivilSociety.Domain.Quantities;

/// <summary>What a figure is about.</summary>
public enum FigureAspect
{
    /// <summary>How many people.</summary>
    People,

    /// <summary>Working time.</summary>
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

    /// <summary>What people receive.</summary>
    Pay,

    /// <summary>What something costs or brings in.</summary>
    Costs,

    /// <summary>The part of the costs that somebody bears.</summary>
    ShareOfCosts,

    /// <summary>How long something takes.</summary>
    Duration,

    /// <summary>How often something happens.</summary>
    Frequency,

    /// <summary>How many organizations, places, groups, sessions or items there are.</summary>
    Size,

    /// <summary>How many calls, chats, contacts or participants there are in a period.</summary>
    Volume,

    /// <summary>A mark that people give.</summary>
    Satisfaction,

    /// <summary>The share for whom something holds or succeeded.</summary>
    Result,

    /// <summary>The time of day.</summary>
    TimeOfDay,

    /// <summary>Anything else, as the label says.</summary>
    Other,
}
