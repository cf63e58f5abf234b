using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Patterns;

namespace CivilSociety.Api.Patterns.Voices;

internal sealed class DisagreementType : ResultType<Disagreement>
{
    public DisagreementType()
        : base("Within one case study one perspective confirms a factor, or a side of it, that another misses or disputes.")
    {
        Node<CaseStudy>("caseStudy", item => item.CaseStudy, "The case study.");
        Value("factor", item => item.Factor, "The factor.");
        Scalar("aspect", item => item.Aspect, "The side of the factor; null where it has one only, or the statements take them together.");
        Scalar("confirmingPerspectives", item => item.ConfirmingPerspectives, "Those who confirm it.");
        Scalar("opposingPerspectives", item => item.OpposingPerspectives, "Those who miss it or dispute it.");
        First("confirming", item => item.Confirming, "The statements that confirm it.");
        First("opposing", item => item.Opposing, "The statements that miss it or dispute it.");
        Text("summary", (item, language) => item.Summary(language), "Who differs with whom, in a sentence.");
    }
}
