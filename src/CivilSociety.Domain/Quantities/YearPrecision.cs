namespace CivilSociety.Domain.Quantities;

/// <summary>How exact the report is about a year.</summary>
public enum YearPrecision
{
    /// <summary>In that year.</summary>
    Exact,

    /// <summary>About that year.</summary>
    About,

    /// <summary>Since that year.</summary>
    Since,

    /// <summary>Until that year.</summary>
    Until,
}
