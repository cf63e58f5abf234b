using CivilSociety.Api.Schema;
using CivilSociety.Domain.Reports;

namespace CivilSociety.Api.Reports;

internal sealed class FindingTestType : EntityType<FindingTest>
{
    public FindingTestType()
        : base("What a finding comes to in the coded data: where the premise holds, the conclusion is expected.")
    {
        Scalar("code", item => item.Code, "The code: unique within its kind, and stable.");
        Reference("finding", item => item.Finding, "The finding.");
        List("caseStudies", item => item.CaseStudies, "The case studies that it looks at; empty for all.");
        Scalar("premise", item => item.Premise, "Keys of attributes that together are the premise; empty for all that is looked at.");
        Scalar("conclusion", item => item.Conclusion, "Keys of attributes that together are the conclusion: one or more.");
        Scalar("expected", item => item.Expected, "How often the conclusion is expected.");
        Scalar("minimum", item => item.Minimum, "How many times at least, inclusive; null unless that is what is expected.");
        Scalar("unit", item => item.Unit, "What is counted.");
    }
}
