namespace CivilSociety.Domain.Patterns.Hypotheses;

/// <summary>How often a hypothesis expects its conclusion where its premise holds.</summary>
public enum Expectation
{
    /// <summary>Always.</summary>
    All,

    /// <summary>In more than half.</summary>
    Most,

    /// <summary>At least so many times, inclusive.</summary>
    AtLeast,

    /// <summary>Never.</summary>
    None,

    /// <summary>In a larger share than where the premise does not hold.</summary>
    MoreOften,
}
