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
        Scalar("isGeneric", item => item.IsGeneric, "True when the report names a kind of organization, such as schools, and not one.");
        Scalar("foundedYear", item => item.FoundedYear, "The year in which it was founded; null where the report does not say.");
        Reference("parent", item => item.Parent, "The organization that it is part of; null for none.", optional: true);
        List("parts", item => item.Parts, "The organizations that are part of it.");
        List("caseStudies", item => item.CaseStudies, "The case studies that the organization carries.");
        Connection("partnerships", item => item.Partnerships, "The partnerships of case studies with the organization.");
        List("volunteerGroups", item => item.VolunteerGroups, "The groups of volunteers that belong to it, in case studies that others carry.");
        List("professionalRoles", item => item.ProfessionalRoles, "The professional roles that belong to it, in case studies that others carry.");
        Connection("practices", item => item.Practices, "The practices that it provides for case studies.");
        Connection("facts", item => item.Facts, "The facts about it.");
        Connection("figures", item => item.Figures, "The figures about it.");
    }
}
