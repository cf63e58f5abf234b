using CivilSociety.Api.Schema;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Api.Volunteers;

internal sealed class VolunteerTypeType : EntityType<VolunteerType>
{
    public VolunteerTypeType()
        : base("A type of volunteer (report, sections 1.5 and 2.5.1).")
    {
        Scalar("code", item => item.Code, "The code: unique within its kind, and stable.");
        Text("name", item => item.Name, "The name.");
        Text("description", item => item.Description, "What distinguishes the type.");
        Reference("section", item => item.Section, "The section that says so.");
        List("groups", item => item.Groups, "The groups of volunteers of this type.");
    }
}
