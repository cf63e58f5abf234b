using CivilSociety.Api.Schema;
using CivilSociety.Domain.CaseStudies;

namespace CivilSociety.Api.CaseStudies;

internal sealed class ProjectType : EntityType<Project>
{
    public ProjectType()
        : base("The project that a case study looks at.")
    {
        Scalar("code", item => item.Code, "The code: unique within its kind, and stable.");
        Reference("caseStudy", item => item.CaseStudy, "The case study.");
        Text("name", item => item.Name, "The name.");
        Text("description", item => item.Description, "What the project does; null where the report does not say.", optional: true);
        Scalar("startYear", item => item.StartYear, "The year in which it started; null where the report does not say.");
        Scalar("endYear", item => item.EndYear, "The year in which it ended; null where it goes on or the report does not say.");
        Reference("section", item => item.Section, "The section that says so.");
    }
}
