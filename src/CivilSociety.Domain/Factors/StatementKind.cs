namespace CivilSociety.Domain.Factors;

/// <summary>What kind of thing a statement says.</summary>
public enum StatementKind
{
    /// <summary>Something that goes well.</summary>
    Strength,

    /// <summary>A point for improvement.</summary>
    Improvement,

    /// <summary>A crucial success factor, passed on to others at the end of the chapter.</summary>
    SuccessFactor,

    /// <summary>A tip for others.</summary>
    Tip,

    /// <summary>A contribution to the pedagogical civil society.</summary>
    Contribution,

    /// <summary>An observation on how the collaboration works.</summary>
    Observation,
}
