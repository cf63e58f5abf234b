using CivilSociety.Api.Schema;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Api.Volunteers;

internal sealed class ProfessionalRoleType : EntityType<ProfessionalRole>
{
    public ProfessionalRoleType()
        : base("A role on the paid side of a case study.")
    {
        Scalar("code", item => item.Code, "The code: unique within its kind, and stable.");
        Reference("caseStudy", item => item.CaseStudy, "The case study.");
        Text("name", item => item.Name, "The name.");
        Scalar("engagement", item => item.Engagement, "How the people are engaged; null where the report does not say.");
        Quantity("count", item => item.Count, "How many people; null where the report does not say.");
        Reference("section", item => item.Section, "The section that says so.");
    }
}
