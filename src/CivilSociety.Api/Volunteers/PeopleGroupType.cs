using CivilSociety.Api.Schema;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Api.Volunteers;

/// <summary>What volunteer groups and professional roles have in common.</summary>
internal abstract class PeopleGroupType<T> : EntityType<T>
    where T : PeopleGroup<T>
{
    protected PeopleGroupType(string description)
        : base(description)
    {
        Scalar("code", item => item.Code, "The code: unique within its kind, and stable.");
        Reference("caseStudy", item => item.CaseStudy, "The case study.");
        Text("name", item => item.Name, "The name.");
        Scalar("engagement", item => item.Engagement, "How the people are engaged; null where the report does not say.");
        Reference("parent", item => item.Parent, "The larger one that these people are part of; null for none.", optional: true);
        Reference("organization", item => item.Organization, "The organization that the people belong to, where it is not the one that carries the case study; null otherwise.", optional: true);
        Reference("location", item => item.Location, "Where the people work; null where the report does not say.", optional: true);
        Value("count", item => item.Count, "How many people; null where the report does not say.");
        Text("gender", item => item.Gender, "What is said of gender; null where the report does not say.", optional: true);
        Text("background", item => item.Background, "Origin, occupation, motives; null where the report does not say.", optional: true);
        Text("education", item => item.Education, "What is said of education; null where the report does not say.", optional: true);
        Reference("reportsToRole", item => item.ReportsToRole, "The professional role that leads these people; null where the report does not say.", optional: true);
        Reference("section", item => item.Section, "The section that says so.");
        List("parts", item => item.Parts, "The smaller ones that are part of this one.");
        List("tasks", item => item.Tasks, "What these people do.");
        Connection("figures", item => item.Figures, "Hours, ages, shares and other numbers.");
        Connection("practices", item => item.Practices, "The practices that apply to these people in particular.");
    }
}
