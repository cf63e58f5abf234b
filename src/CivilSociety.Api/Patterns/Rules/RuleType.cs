using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Patterns;

namespace CivilSociety.Api.Patterns.Rules;

internal sealed class RuleType : ResultType<Rule>
{
    public RuleType()
        : base("A rule \"if these attributes then that one\", with the case studies that bear it out and that break it.")
    {
        Scalar("n", item => item.N, "How many case studies are selected.");
        List("premise", item => item.Premise, "The attributes of the premise; all of them together.");
        Value("conclusion", item => item.Conclusion, "The attribute that is concluded to.");
        Bounds("support", item => item.Support, "Of the selected case studies, the share with premise and conclusion.");
        Bounds("confidence", item => item.Confidence, "Of the case studies with the premise, the share with the conclusion.");
        Bounds("lift", item => item.Lift, "How many times as often premise and conclusion go together as they would if independent; 1 is independence.");
        Bounds("leverage", item => item.Leverage, "The share with both, less the share expected if independent; 0 is independence.");
        Scalar("isTrivial", item => item.IsTrivial, "Whether the conclusion is no more frequent with the premise than without it, whatever is not stated: such a rule says nothing.");
        Value("association", item => item.Association, "The counts, the cases for and against, and the evidence; the premise is the first side, the conclusion the second.");
        Nodes<CaseStudy>("undecidedCaseStudies", item => item.UndecidedCaseStudies, "The case studies that may bear the rule out or break it: something about them is not stated.");
        First("counterexamples", item => item.Counterexamples, "The case studies that break the rule, each beside the one most like it that bears the rule out.");
        Value("chance", item => item.Chance, "How often chance makes a rule as strong; null where it was not asked for, or no case study supports the rule.", optional: true);
        VersionAndSummary(item => item.CatalogVersion, (item, language) => item.Summary(language));
    }
}
