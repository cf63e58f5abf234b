namespace CivilSociety.Domain.Volunteers;

/// <summary>Why a practice that the report speaks of is not in use.</summary>
public enum PracticeStatus
{
    /// <summary>It is wished, proposed or only asked about.</summary>
    Desired,

    /// <summary>It was tried in vain.</summary>
    Failed,

    /// <summary>It has ended.</summary>
    Ended,
}
