using System.ComponentModel;

namespace CivilSociety.Domain.Patterns.Hypotheses;

/// <summary>How often a hypothesis expects its conclusion where its premise holds.</summary>
[Description("How often a hypothesis expects its conclusion where its premise holds.")]
public enum Expectation
{
    /// <summary>Always.</summary>
    [Description("Always.")]
    All,

    /// <summary>In more than half.</summary>
    [Description("In more than half.")]
    Most,

    /// <summary>At least so many times, inclusive.</summary>
    [Description("At least so many times, inclusive.")]
    AtLeast,

    /// <summary>Never.</summary>
    [Description("Never.")]
    None,

    /// <summary>In a larger share than where the premise does not hold.</summary>
    [Description("In a larger share than where the premise does not hold.")]
    MoreOften,
}
