using System.ComponentModel;

namespace CivilSociety.Domain.Volunteers;

/// <summary>The weight of a criterion.</summary>
[Description("The weight of a criterion.")]
public enum Requirement
{
    /// <summary>Without it nobody is taken on.</summary>
    [Description("Without it nobody is taken on.")]
    Required,

    /// <summary>It is an advantage.</summary>
    [Description("It is an advantage.")]
    Preferred,

    /// <summary>Whoever has it is not taken on.</summary>
    [Description("Whoever has it is not taken on.")]
    Excluding,
}
