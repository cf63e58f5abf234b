using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Patterns;

namespace CivilSociety.Api.Patterns.Rules;

internal sealed class ContradictingCaseStudyType : ResultType<ContradictingCaseStudy>
{
    public ContradictingCaseStudyType()
        : base("A case study that breaks a rule, beside the one most like it that bears the rule out.")
    {
        Node<CaseStudy>("caseStudy", item => item.CaseStudy, "The case study that has the premise and not the conclusion.");
        Evidence(item => item.Evidence, "What says of it that it has the premise, and that it has not the conclusion.");
        Node<CaseStudy>("nearest", item => item.Nearest, "The case study that bears the rule out and differs from it in the fewest attributes; null where none bears it out.", optional: true);
        Scalar("differenceCount", item => item.Differences.Count, "In how many attributes they differ.");
        First("differences", item => item.Differences, "The attributes, without the conclusion, that are known of both and differ.");
        Scalar("compared", item => item.Compared, "How many attributes, without the conclusion, are known of both.");
        Scalar("notCompared", item => item.NotCompared, "How many are not stated, or stated both ways, of one or both.");
        Text("summary", (item, language) => item.Summary(language), "What sets the two apart, in a sentence.");
    }
}
