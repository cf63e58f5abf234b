using CivilSociety.Api.Schema;
using CivilSociety.Domain.Collaborations;

namespace CivilSociety.Api.Collaborations;

internal sealed class CollaborationFormType : EntityType<CollaborationForm>
{
    public CollaborationFormType()
        : base("A form of collaboration between professionals and volunteers (report, section 1.5).")
    {
        Scalar("code", item => item.Code, "The code: unique within its kind, and stable.");
        Text("name", item => item.Name, "The name.");
        Text("description", item => item.Description, "What distinguishes the form.");
        Reference("section", item => item.Section, "The section that says so.");
        List("placements", item => item.Placements, "The case studies with this form.");
    }
}
