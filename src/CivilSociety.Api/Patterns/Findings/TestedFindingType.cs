using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Reports;

namespace CivilSociety.Api.Patterns.Findings;

internal sealed class TestedFindingType : ResultType<TestedFinding>
{
    public TestedFindingType()
        : base("A conclusion of the report across case studies, held against the coded data.")
    {
        Node<Finding>("finding", item => item.Finding, "The conclusion.");
        Scalar("verdict", item => item.Verdict, "The verdict of its tests: theirs when they agree; borne out in part when one of them is, at least in part; otherwise not.");
        List("tests", item => item.Tests, "Its tests with their results; empty where the data cannot tell.");
        VersionAndSummary(item => item.CatalogVersion, (item, language) => item.Summary(language));
    }
}
