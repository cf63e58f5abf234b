using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Patterns;

namespace CivilSociety.Api.Patterns.Associations;

internal sealed class AssociationType : ResultType<Association>
{
    public AssociationType()
        : base("How some attributes go together with others: the counts, the cases for and against, and their evidence.")
    {
        Scalar("unit", item => item.Unit, "What is counted.");
        List("first", item => item.First, "The attributes on the one side; all of them together.");
        List("second", item => item.Second, "The attributes on the other side; all of them together.");
        Scalar("n", item => item.N, "How many case studies or statements are selected.");
        Counts(item => item.Counts, "How many have both sides, one of them, neither, or are not stated to, and the measures that follow.");
        Nodes<CaseStudy>("supportingCaseStudies", item => item.SupportingCaseStudies, "The case studies with both sides, or those of the statements with both.");
        Nodes<CaseStudy>("contradictingCaseStudies", item => item.ContradictingCaseStudies, "The case studies with the first side and without the second, or those of such statements.");
        Nodes<CaseStudy>("notStatedCaseStudies", item => item.NotStatedCaseStudies, "The case studies with the first side of which the second is not stated, or those of such statements.");
        Scalar("statementCount", item => item.Statements.Count, "How many statements there are.");
        Nodes<Statement>("statements", item => item.Statements, "The statements with both sides, or, where case studies are counted, the statements in their evidence.");
        Evidence(item => item.Evidence, "The items that say of the supporting case studies or statements that they have the attributes.");
        First("counterevidence", item => item.Counterevidence, "The items that say of the contradicting ones that they have the first side, or that they have not the second.");
        VersionAndSummary(item => item.CatalogVersion, (item, language) => item.Summary(language));
    }
}
