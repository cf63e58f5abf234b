namespace CivilSociety.Domain.Volunteers;

/// <summary>What a practice of volunteer management is about.</summary>
public enum PracticeCategory
{
    /// <summary>How volunteers are found.</summary>
    Recruitment,

    /// <summary>How volunteers are chosen.</summary>
    Selection,

    /// <summary>How volunteers and participants are brought together.</summary>
    Matching,

    /// <summary>How volunteers are trained.</summary>
    Training,

    /// <summary>What is agreed or required in writing.</summary>
    Agreement,

    /// <summary>How long or how often volunteers commit themselves.</summary>
    Commitment,

    /// <summary>What volunteers receive in money or in kind.</summary>
    Compensation,

    /// <summary>How volunteers are thanked.</summary>
    Appreciation,

    /// <summary>How volunteers are guided.</summary>
    Supervision,

    /// <summary>How and when people meet.</summary>
    Meeting,

    /// <summary>Who coordinates, and whom volunteers turn to.</summary>
    Coordination,
}
