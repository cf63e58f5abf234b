namespace CivilSociety.Domain.Volunteers;

/// <summary>How people are engaged in a practice.</summary>
public enum Engagement
{
    /// <summary>Paid staff.</summary>
    PaidStaff,

    /// <summary>Unpaid volunteers.</summary>
    Volunteer,

    /// <summary>Interns.</summary>
    Intern,

    /// <summary>Young people with a paid side job.</summary>
    PaidYouth,

    /// <summary>Pupils on a compulsory social placement.</summary>
    SchoolPlacement,

    /// <summary>People on a subsidized work programme.</summary>
    WorkProgramme,

    /// <summary>Professionals elsewhere who volunteer here.</summary>
    PaidElsewhereVolunteerHere,
}
