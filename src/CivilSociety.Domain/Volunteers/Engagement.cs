using System.ComponentModel;

namespace CivilSociety.Domain.Volunteers;

/// <summary>How people are engaged in a practice.</summary>
[Description("How people are engaged in a practice.")]
public enum Engagement
{
    /// <summary>Paid staff.</summary>
    [Description("Paid staff.")]
    PaidStaff,

    /// <summary>Unpaid volunteers.</summary>
    [Description("Unpaid volunteers.")]
    Volunteer,

    /// <summary>Interns.</summary>
    [Description("Interns.")]
    Intern,

    /// <summary>Young people with a paid side job.</summary>
    [Description("Young people with a paid side job.")]
    PaidYouth,

    /// <summary>Pupils on a compulsory social placement.</summary>
    [Description("Pupils on a compulsory social placement.")]
    SchoolPlacement,

    /// <summary>People on a subsidized work programme.</summary>
    [Description("People on a subsidized work programme.")]
    WorkProgramme,

    /// <summary>Professionals elsewhere who volunteer here.</summary>
    [Description("Professionals elsewhere who volunteer here.")]
    PaidElsewhereVolunteerHere,
}
