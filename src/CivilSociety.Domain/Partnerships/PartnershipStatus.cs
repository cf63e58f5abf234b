namespace CivilSociety.Domain.Partnerships;

/// <summary>How firm a partnership is.</summary>
public enum PartnershipStatus
{
    /// <summary>It is structural.</summary>
    Structural,

    /// <summary>It is incidental.</summary>
    Incidental,

    /// <summary>It depends on individuals.</summary>
    PersonDependent,

    /// <summary>It is only wished for.</summary>
    Desired,

    /// <summary>It was tried and failed.</summary>
    Failed,

    /// <summary>It has ended.</summary>
    Ended,
}
