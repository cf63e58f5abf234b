using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Patterns.BlindSpots;

namespace CivilSociety.Api.Patterns.BlindSpots;

internal sealed class UnheardVoicesType : ResultType<UnheardVoices>
{
    public UnheardVoicesType()
        : base("Those who hold no statement on a case study.")
    {
        Node<CaseStudy>("caseStudy", item => item.CaseStudy, "The case study.");
        Scalar("perspectives", item => item.Perspectives, "Those who are not heard.");
    }
}
