using CivilSociety.Api.Schema;
using CivilSociety.Domain.Collaborations;

namespace CivilSociety.Api.Collaborations;

internal sealed class CollaborationPlacementType : EntityType<CollaborationPlacement>
{
    public CollaborationPlacementType()
        : base("A form of collaboration that one section of the report ascribes to a case study or to one of its groups.")
    {
        Scalar("code", item => item.Code, "The code: unique within its kind, and stable.");
        Reference("caseStudy", item => item.CaseStudy, "The case study.");
        Reference("form", item => item.Form, "The form.");
        Scalar("basis", item => item.Basis, "Whether the report uses the word or describes the form.");
        Reference("group", item => item.Group, "The group that the form is of; null for the practice as a whole.", optional: true);
        Text("period", item => item.Period, "When the form holds, where it changes over time; null otherwise.", optional: true);
        Reference("section", item => item.Section, "The section that says so.");
    }
}
