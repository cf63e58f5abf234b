using System.ComponentModel;

namespace CivilSociety.Domain.Factors;

/// <summary>What kind of thing a statement says.</summary>
[Description("What kind of thing a statement says.")]
public enum StatementKind
{
    /// <summary>Something that goes well.</summary>
    [Description("Something that goes well.")]
    Strength,

    /// <summary>A point for improvement.</summary>
    [Description("A point for improvement.")]
    Improvement,

    /// <summary>A crucial success factor, passed on to others at the end of the chapter.</summary>
    [Description("A crucial success factor, passed on to others at the end of the chapter.")]
    SuccessFactor,

    /// <summary>A tip for others.</summary>
    [Description("A tip for others.")]
    Tip,

    /// <summary>A contribution to the pedagogical civil society.</summary>
    [Description("A contribution to the pedagogical civil society.")]
    Contribution,

    /// <summary>An observation on how the collaboration works.</summary>
    [Description("An observation on how the collaboration works.")]
    Observation,
}
