using System.ComponentModel;

namespace CivilSociety.Domain.Reports;

/// <summary>The form of an interview.</summary>
[Description("The form of an interview.")]
public enum InterviewForm
{
    /// <summary>With one respondent.</summary>
    [Description("With one respondent.")]
    Individual,

    /// <summary>With two or three respondents together.</summary>
    [Description("With two or three respondents together.")]
    Joint,

    /// <summary>A group interview.</summary>
    [Description("A group interview.")]
    Group,

    /// <summary>By telephone.</summary>
    [Description("By telephone.")]
    Telephone,
}
