using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Reports;

namespace CivilSociety.Api.Patterns.Advices;

internal sealed class AdviceWarningType : ResultType<AdviceWarning>
{
    public AdviceWarningType()
        : base("Something that the report warns against for a practice like the profile.")
    {
        Node<Finding>("finding", item => item.Finding, "The conclusion of the report.");
        Text("text", (item, language) => item.Text.In(language), "The conclusion, in our own words.");
        Node<ReportSection>("section", item => item.Section, "The section that says so.");
        Value("factor", item => item.Factor, "The hindering factor.");
        Scalar("statementCount", item => item.Statements.Count, "How many statements confirm or qualify the factor.");
        Nodes<Statement>("statements", item => [.. item.Statements.Select(each => each.Code)], "The statements that confirm or qualify the factor, in case studies of the layers that the conclusion is about.");
        Scalar("counterstatementCount", item => item.Counterstatements.Count, "How many statements dispute it.");
        Nodes<Statement>("counterstatements", item => [.. item.Counterstatements.Select(each => each.Code)], "The statements that dispute it there.");
        Text("summary", (item, language) => item.Summary(language), "The warning with its counts.");
    }
}
