using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Patterns;

namespace CivilSociety.Api.Patterns.Configurations;

internal sealed class UnplacedCaseStudyType : ResultType<UnplacedCaseStudy>
{
    public UnplacedCaseStudyType()
        : base("A case study that stands in no row of a truth table.")
    {
        Node<CaseStudy>("caseStudy", item => item.CaseStudy, "The case study.");
        List("notStated", item => item.NotStated, "The conditions that are not stated, or stated both ways.");
    }
}
