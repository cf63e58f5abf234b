using CivilSociety.Api.Schema;
using CivilSociety.Domain.Factors;

namespace CivilSociety.Api.Factors;

internal sealed class StatementType : EntityType<Statement>
{
    public StatementType()
        : base("One thing that the report says about one case study.")
    {
        Scalar("code", item => item.Code, "The code: unique within its kind, and stable.");
        Reference("caseStudy", item => item.CaseStudy, "The case study.");
        Scalar("kind", item => item.Kind, "What kind of thing it says.");
        Scalar("levels", item => item.Levels, "Internal, chain, both or none.");
        Scalar("perspectives", item => item.Perspectives, "Who holds it: one or more.");
        Scalar("noneMentioned", item => item.NoneMentioned, "True for an explicit \"no points were mentioned\", which is not the same as silence.");
        Text("text", item => item.Text, "What is said, in our own words.");
        Reference("section", item => item.Section, "The section that says so.");
        Connection("codings", item => item.Codings, "The factors applied to the statement.");
    }
}
