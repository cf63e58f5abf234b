using CivilSociety.Domain.Patterns;

namespace CivilSociety.Api.Patterns.Hypotheses;

internal sealed class HypothesisTestType : ResultType<HypothesisTest>
{
    public HypothesisTestType()
        : base("A hypothesis, where the premise holds the conclusion is expected, held against the coded data.")
    {
        Scalar("n", item => item.N, "How many case studies or statements are selected.");
        Scalar("expected", item => item.Expected, "How often the conclusion is expected.");
        Scalar("minimum", item => item.Minimum, "How many times at least, inclusive; null unless that is what is expected.");
        Scalar("verdict", item => item.Verdict, "Whether the data bears it out.");
        Value("association", item => item.Association, "The counts, the cases for and against, and the evidence; the premise is the first side, the conclusion the second. Where the conclusion is expected never, those with both are the cases against.");
        VersionAndSummary(item => item.CatalogVersion, (item, language) => item.Summary(language));
    }
}
