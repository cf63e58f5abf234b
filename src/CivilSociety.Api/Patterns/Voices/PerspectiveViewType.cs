using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Patterns;

namespace CivilSociety.Api.Patterns.Voices;

internal sealed class PerspectiveViewType : ResultType<PerspectiveView>
{
    public PerspectiveViewType()
        : base("What one perspective says.")
    {
        Scalar("perspective", item => item.Perspective, "Who holds the statements, alone or with others.");
        Scalar("statementCount", item => item.Statements.Count, "How many statements there are.");
        Nodes<Statement>("statements", item => [.. item.Statements.Select(statement => statement.Code)], "The statements, in the order of the report.");
        Nodes<CaseStudy>("caseStudies", item => item.CaseStudies, "The case studies in which it is heard.");
        Scalar("factorCount", item => item.Factors.Count, "How many factors, by stance, there are.");
        First("factors", item => item.Factors, "The factors that the statements are coded with, by stance, the most frequent first.");
        Text("summary", (item, language) => item.Summary(language), "What it says most, in a sentence.");
    }
}
