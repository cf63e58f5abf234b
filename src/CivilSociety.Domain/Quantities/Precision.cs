using System.ComponentModel;

namespace CivilSociety.Domain.Quantities;

/// <summary>How exact the report is about a number.</summary>
[Description("How exact the report is about a number.")]
public enum Precision
{
    /// <summary>The number as it stands.</summary>
    [Description("The number as it stands.")]
    Exact,

    /// <summary>About the number.</summary>
    [Description("About the number.")]
    About,

    /// <summary>Just under the number.</summary>
    [Description("Just under the number.")]
    JustUnder,

    /// <summary>Just over the number.</summary>
    [Description("Just over the number.")]
    JustOver,

    /// <summary>The number or more.</summary>
    [Description("The number or more.")]
    AtLeast,

    /// <summary>The number or less.</summary>
    [Description("The number or less.")]
    AtMost,
}
