using CivilSociety.Api.Schema;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Api.Volunteers;

internal sealed class PracticeType : EntityType<Practice>
{
    public PracticeType()
        : base("One way in which volunteers are recruited, selected, trained, bound, paid or guided in a case study.")
    {
        Scalar("code", item => item.Code, "The code: unique within its kind, and stable.");
        Reference("caseStudy", item => item.CaseStudy, "The case study.");
        Scalar("category", item => item.Category, "What the practice is about.");
        Scalar("feature", item => item.Feature, "The yes-or-no trait that the practice decides; null for a detail that decides none.");
        Scalar("presence", item => item.Presence, "Whether the report says that it is there or that it is not: present or absent.");
        Scalar("requirement", item => item.Requirement, "The weight of a criterion; null for anything else.");
        Text("text", item => item.Text, "What the practice is, in our own words.");
        Reference("organization", item => item.Organization, "Who provides it, where that is another organization; null otherwise.", optional: true);
        Value("frequency", item => item.Frequency, "How often; null where the report does not say.");
        List("volunteerGroups", item => item.VolunteerGroups, "The volunteer groups that it applies to in particular; none when it applies to all.");
        List("professionalRoles", item => item.ProfessionalRoles, "The professional roles that it applies to in particular.");
        Reference("section", item => item.Section, "The section that says so.");
        Connection("figures", item => item.Figures, "Sessions, durations, amounts and other numbers.");
    }
}
