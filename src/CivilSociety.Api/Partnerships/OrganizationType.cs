using CivilSociety.Api.Schema;
using CivilSociety.Domain.Partnerships;

namespace CivilSociety.Api.Partnerships;

internal sealed class OrganizationType : EntityType<Organization>
{
    public OrganizationType()
        : base("An organization that the report names.")
    {
        Scalar("code", item => item.Code, "The code: unique within its kind, and stable.");
        Scalar("name", item => item.Name, "The name, as the report writes it.");
        Scalar("kind", item => item.Kind, "What kind of organization; null where the report does not tell.");
        Text("description", item => item.Description, "What the report says of it; null where it says nothing.", optional: true);
        Reference("section", item => item.Section, "The section that says so.");
        List("caseStudies", item => item.CaseStudies, "The case studies that the organization carries.");
    }
}
