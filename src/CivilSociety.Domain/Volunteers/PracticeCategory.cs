using System.ComponentModel;

namespace CivilSociety.Domain.Volunteers;

/// <summary>What a practice of volunteer management is about.</summary>
[Description("What a practice of volunteer management is about.")]
public enum PracticeCategory
{
    /// <summary>How volunteers are found.</summary>
    [Description("How volunteers are found.")]
    Recruitment,

    /// <summary>How volunteers are chosen.</summary>
    [Description("How volunteers are chosen.")]
    Selection,

    /// <summary>How volunteers and participants are brought together.</summary>
    [Description("How volunteers and participants are brought together.")]
    Matching,

    /// <summary>How volunteers are trained.</summary>
    [Description("How volunteers are trained.")]
    Training,

    /// <summary>What is agreed or required in writing.</summary>
    [Description("What is agreed or required in writing.")]
    Agreement,

    /// <summary>How long or how often volunteers commit themselves.</summary>
    [Description("How long or how often volunteers commit themselves.")]
    Commitment,

    /// <summary>What volunteers receive in money or in kind.</summary>
    [Description("What volunteers receive in money or in kind.")]
    Compensation,

    /// <summary>How volunteers are thanked.</summary>
    [Description("How volunteers are thanked.")]
    Appreciation,

    /// <summary>How volunteers are guided.</summary>
    [Description("How volunteers are guided.")]
    Supervision,

    /// <summary>How and when people meet.</summary>
    [Description("How and when people meet.")]
    Meeting,

    /// <summary>Who coordinates, and whom volunteers turn to.</summary>
    [Description("Who coordinates, and whom volunteers turn to.")]
    Coordination,
}
