using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Patterns;

namespace CivilSociety.Api.Patterns.Configurations;

internal sealed class TruthTableRowType : ResultType<TruthTableRow>
{
    public TruthTableRowType()
        : base("One configuration of all conditions, with its case studies.")
    {
        Value("configuration", item => item.Configuration, "Which conditions are present and which are absent.");
        Scalar("outcome", item => item.Outcome, "What the row says of the outcome.");
        Scalar("n", item => item.N, "How many case studies have the configuration.");
        Bounds("consistency", item => item.Consistency, "The share of them with the outcome.");
        Nodes<CaseStudy>("caseStudies", item => item.CaseStudies, "The case studies that have the configuration.");
        Nodes<CaseStudy>("withOutcome", item => item.WithOutcome, "Those with the outcome.");
        Nodes<CaseStudy>("withoutOutcome", item => item.WithoutOutcome, "Those without the outcome.");
        Nodes<CaseStudy>("outcomeNotStated", item => item.OutcomeNotStated, "Those of which the outcome is not stated.");
        Evidence(item => item.Evidence, "The items that say of these case studies that they have the conditions and the outcome, or that they have not.");
        Text("summary", (item, language) => item.Summary(language), "How many of these case studies have the outcome, in a sentence.");
    }
}
