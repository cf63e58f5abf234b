using CivilSociety.Api.Schema;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Api.Volunteers;

internal sealed class GroupTaskType : EntityType<GroupTask>
{
    public GroupTaskType()
        : base("A task or responsibility of a volunteer group or a professional role.")
    {
        Scalar("code", item => item.Code, "The code: unique within its kind, and stable.");
        Reference("volunteerGroup", item => item.VolunteerGroup, "The volunteer group; null for a task of a professional role.", optional: true);
        Reference("professionalRole", item => item.ProfessionalRole, "The professional role; null for a task of a volunteer group.", optional: true);
        Text("text", item => item.Text, "What is done.");
        Reference("section", item => item.Section, "The section that says so.");
    }
}
