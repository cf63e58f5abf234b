using CivilSociety.Domain.Texts;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Domain.Patterns.Wording;

/// <summary>What engagement and initiative are called.</summary>
internal static class PeopleLabels
{
    public static LocalizedText Of(Engagement engagement) => engagement switch
    {
        Engagement.PaidStaff => new("Betaalde kracht", "Paid staff"),
        Engagement.Volunteer => new("Vrijwilliger", "Volunteer"),
        Engagement.Intern => new("Stagiair", "Intern"),
        Engagement.PaidYouth => new("Jongere met betaald bijbaantje", "Young person with a paid side job"),
        Engagement.SchoolPlacement => new("Maatschappelijke stage", "School placement"),
        Engagement.WorkProgramme => new("Gesubsidieerd werk", "Work programme"),
        Engagement.PaidElsewhereVolunteerHere => new("Elders beroepskracht, hier vrijwilliger", "Paid elsewhere, volunteer here"),
        _ => throw new ArgumentOutOfRangeException(nameof(engagement), engagement, "Expected an engagement."),
    };

    public static LocalizedText Of(Initiative initiative) => initiative switch
    {
        Initiative.Own => new("Op eigen initiatief", "Of their own accord"),
        Initiative.Invited => new("Op uitnodiging", "By invitation"),
        _ => throw new ArgumentOutOfRangeException(nameof(initiative), initiative, "Expected one initiative; both are two."),
    };
}
