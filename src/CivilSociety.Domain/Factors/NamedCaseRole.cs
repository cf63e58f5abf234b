using System.ComponentModel;

namespace CivilSociety.Domain.Factors;

/// <summary>In what role chapter 1 names a case study for a factor.</summary>
[Description("In what role chapter 1 names a case study for a factor.")]
public enum NamedCaseRole
{
    /// <summary>As an example of the factor.</summary>
    [Description("As an example of the factor.")]
    Example,

    /// <summary>Because it shows both sides, or the lack.</summary>
    [Description("Because it shows both sides, or the lack.")]
    Contrast,

    /// <summary>As the source of the conclusion.</summary>
    [Description("As the source of the conclusion.")]
    Source,
}
