using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Patterns;

namespace CivilSociety.Api.Patterns.BlindSpots;

internal sealed class AttributeInOneCaseType : ResultType<AttributeInOneCase>
{
    public AttributeInOneCaseType()
        : base("An attribute that is certain for a single case study: what goes with it may be that case study's alone.")
    {
        Value("attribute", item => item.Attribute, "The attribute.");
        Node<CaseStudy>("caseStudy", item => item.CaseStudy, "The case study.");
        Scalar("notStated", item => item.NotStated, "In how many others it is not stated.");
        First("evidence", item => item.Evidence, "What makes it so.");
    }
}
