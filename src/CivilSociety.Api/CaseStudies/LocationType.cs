using CivilSociety.Api.Schema;
using CivilSociety.Domain.CaseStudies;

namespace CivilSociety.Api.CaseStudies;

internal sealed class LocationType : EntityType<Location>
{
    public LocationType()
        : base("A place where a case study takes place.")
    {
        Scalar("code", item => item.Code, "The code: unique within its kind, and stable.");
        Reference("caseStudy", item => item.CaseStudy, "The case study.");
        Scalar("name", item => item.Name, "The name.");
        Scalar("municipality", item => item.Municipality, "The municipality; null where the report does not say.", optional: true);
        Scalar("district", item => item.District, "The district or neighborhood; null where the report does not say.", optional: true);
        Text("description", item => item.Description, "What the report says of the place; null where it says nothing more.", optional: true);
        Reference("parent", item => item.Parent, "The larger place that it is in; null for none.", optional: true);
        Reference("section", item => item.Section, "The section that says so.");
        List("parts", item => item.Parts, "The smaller places in it.");
        List("volunteerGroups", item => item.VolunteerGroups, "The groups of volunteers that work there.");
        List("professionalRoles", item => item.ProfessionalRoles, "The professional roles that work there.");
        Connection("facts", item => item.Facts, "The facts about it.");
        Connection("figures", item => item.Figures, "The figures about it.");
    }
}
