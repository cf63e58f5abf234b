using System.ComponentModel;

namespace CivilSociety.Domain.Partnerships;

/// <summary>How firm a partnership is.</summary>
[Description("How firm a partnership is.")]
public enum PartnershipStatus
{
    /// <summary>It is structural.</summary>
    [Description("It is structural.")]
    Structural,

    /// <summary>It is incidental.</summary>
    [Description("It is incidental.")]
    Incidental,

    /// <summary>It depends on individuals.</summary>
    [Description("It depends on individuals.")]
    PersonDependent,

    /// <summary>It is only wished for.</summary>
    [Description("It is only wished for.")]
    Desired,

    /// <summary>It was tried and failed.</summary>
    [Description("It was tried and failed.")]
    Failed,

    /// <summary>It has ended.</summary>
    [Description("It has ended.")]
    Ended,
}
