namespace CivilSociety.Domain.Reports;

/// <summary>The form of an interview.</summary>
public enum InterviewForm
{
    /// <summary>With one respondent.</summary>
    Individual,

    /// <summary>With two or three respondents together.</summary>
    Joint,

    /// <summary>A group interview.</summary>
    Group,

    /// <summary>By telephone.</summary>
    Telephone,
}
