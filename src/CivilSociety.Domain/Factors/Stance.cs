namespace CivilSociety.Domain.Factors;

/// <summary>How a statement relates to a factor.</summary>
public enum Stance
{
    /// <summary>The factor is there, helps or should be so.</summary>
    Confirms,

    /// <summary>The factor is missing or wanted.</summary>
    Lacking,

    /// <summary>The statement contradicts the factor.</summary>
    Disputes,

    /// <summary>The factor holds, but not without more.</summary>
    Qualifies,
}
