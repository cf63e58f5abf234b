namespace CivilSociety.Domain.Factors;

/// <summary>In what role chapter 1 names a case study for a factor.</summary>
public enum NamedCaseRole
{
    /// <summary>As an example of the factor.</summary>
    Example,

    /// <summary>Because it shows both sides, or the lack.</summary>
    Contrast,

    /// <summary>As the source of the conclusion.</summary>
    Source,
}
