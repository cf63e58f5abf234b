using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Api.Volunteers;

internal sealed class VolunteerGroupType : PeopleGroupType<VolunteerGroup>
{
    public VolunteerGroupType()
        : base("A concrete group of volunteers in a case study.")
    {
        Reference("reportsToGroup", item => item.ReportsToGroup, "The volunteer group that leads these people; null for none.", optional: true);
        List("leadsGroups", item => item.LeadsGroups, "The volunteer groups that this one leads.");
        List("types", item => item.Types, "The types that the report gives to the group.");
        List("collaborationForms", item => item.CollaborationForms, "The forms of collaboration that the report ascribes to this group in particular.");
    }
}
