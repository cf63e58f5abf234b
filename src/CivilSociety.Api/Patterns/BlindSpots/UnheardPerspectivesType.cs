using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Patterns;

namespace CivilSociety.Api.Patterns.BlindSpots;

internal sealed class UnheardPerspectivesType : ResultType<UnheardPerspectives>
{
    public UnheardPerspectivesType()
        : base("Those who hold no statement on a case study.")
    {
        Node<CaseStudy>("caseStudy", item => item.CaseStudy, "The case study.");
        Scalar("perspectives", item => item.Perspectives, "Those who are not heard.");
    }
}
