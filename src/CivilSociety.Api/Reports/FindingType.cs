using CivilSociety.Api.Schema;
using CivilSociety.Domain.Reports;

namespace CivilSociety.Api.Reports;

internal sealed class FindingType : EntityType<Finding>
{
    public FindingType()
        : base("A conclusion of the report across case studies.")
    {
        Scalar("code", item => item.Code, "The code: unique within its kind, and stable.");
        Text("text", item => item.Text, "The conclusion, in our own words.");
        List("caseStudies", item => item.CaseStudies, "The case studies that it names.");
        List("layers", item => item.Layers, "The layers that it is about.");
        List("factors", item => item.Factors, "The factors that it is about.");
        Reference("section", item => item.Section, "The section that says so.");
        List("tests", item => item.Tests, "How it is held against the coded data; empty where the data cannot tell.");
        Text("untestable", item => item.Untestable, "What of it the coded data cannot tell, and why; null when the tests say it all.", optional: true);
    }
}
