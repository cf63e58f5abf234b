using CivilSociety.Api.Schema;
using CivilSociety.Domain.Interventions;

namespace CivilSociety.Api.Interventions;

internal sealed class LayerPlacementType : EntityType<LayerPlacement>
{
    public LayerPlacementType()
        : base("A case study in a layer, as one section of the report states it; chapter 1 and the chapter of the case study can differ.")
    {
        Scalar("code", item => item.Code, "The code: unique within its kind, and stable.");
        Reference("caseStudy", item => item.CaseStudy, "The case study.");
        Reference("layer", item => item.Layer, "The layer.");
        Scalar("emphasis", item => item.Emphasis, "How much it works in the layer; null where the section does not rank.");
        Scalar("status", item => item.Status, "Whether it works there or wishes to.");
        Reference("section", item => item.Section, "The section that says so.");
    }
}
