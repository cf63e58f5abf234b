using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Api.Volunteers;

internal sealed class ProfessionalRoleType : PeopleGroupType<ProfessionalRole>
{
    public ProfessionalRoleType()
        : base("A role on the paid side of a case study.")
    {
        List("leadsRoles", item => item.LeadsRoles, "The professional roles that this one leads.");
        List("leadsGroups", item => item.LeadsGroups, "The volunteer groups that this role leads.");
    }
}
