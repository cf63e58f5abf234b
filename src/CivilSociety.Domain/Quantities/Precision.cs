namespace CivilSociety.Domain.Quantities;

/// <summary>How exact the report is about a number.</summary>
public enum Precision
{
    /// <summary>Exactly the number.</summary>
    Exact,

    /// <summary>About the number.</summary>
    About,

    /// <summary>Just under the number.</summary>
    JustUnder,

    /// <summary>Just over the number.</summary>
    JustOver,

    /// <summary>The number or more.</summary>
    AtLeast,

    /// <summary>The number or less.</summary>
    AtMost,

    /// <summary>Less than the number: the maximum itself is not meant.</summary>
    LessThan,

    /// <summary>More than the number: the minimum itself is not meant.</summary>
    MoreThan,
}
