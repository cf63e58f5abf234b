using System.ComponentModel;

namespace CivilSociety.Domain.Factors;

/// <summary>How a statement relates to a factor.</summary>
[Description("How a statement relates to a factor.")]
public enum Stance
{
    /// <summary>The factor is there, helps or should be so.</summary>
    [Description("The factor is there, helps or should be so.")]
    Confirms,

    /// <summary>The factor is missed or asked for.</summary>
    [Description("The factor is missed or asked for.")]
    Lacking,

    /// <summary>The statement contradicts the factor.</summary>
    [Description("The statement contradicts the factor.")]
    Disputes,

    /// <summary>The factor holds, but not without more.</summary>
    [Description("The factor holds, but not without more.")]
    Qualifies,
}
