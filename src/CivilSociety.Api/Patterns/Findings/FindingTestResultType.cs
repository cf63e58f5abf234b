using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Reports;

namespace CivilSociety.Api.Patterns.Findings;

internal sealed class FindingTestResultType : ResultType<FindingTestResult>
{
    public FindingTestResultType()
        : base("One test of a conclusion of the report, with its result.")
    {
        Node<FindingTest>("test", item => item.Test, "The test as it was authored.");
        Value("result", item => item.Result, "The verdict, the counts, the cases for and against, and the evidence.");
        Nodes<CaseStudy>(
            "ownSectionCaseStudies",
            item => item.OwnSectionCaseStudies,
            "Supporting case studies of which nothing but the section that draws the conclusion says so: there the conclusion is held against itself.");
    }
}
