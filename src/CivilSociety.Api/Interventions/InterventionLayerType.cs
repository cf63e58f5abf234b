using CivilSociety.Api.Schema;
using CivilSociety.Domain.Interventions;

namespace CivilSociety.Api.Interventions;

internal sealed class InterventionLayerType : EntityType<InterventionLayer>
{
    public InterventionLayerType()
        : base("One of the four ordered layers of the intervention pyramid (report, section 1.2).")
    {
        Scalar("code", item => item.Code, "The code: unique within its kind, and stable.");
        Scalar("level", item => item.Level, "Place in the pyramid, from 1 (positive climate) to 4 (legal and clinical interventions).");
        Text("name", item => item.Name, "The name.");
        Text("description", item => item.Description, "What the layer is about.");
        Reference("section", item => item.Section, "The section that says so.");
        List("placements", item => item.Placements, "The case studies in this layer.");
        List("findings", item => item.Findings, "The cross-case conclusions about the layer.");
    }
}
