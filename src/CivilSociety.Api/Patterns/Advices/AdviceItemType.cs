using CivilSociety.Api.Schema;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Texts;
using GraphQL;
using GraphQL.Types;

namespace CivilSociety.Api.Patterns.Advices;

internal sealed class AdviceItemType : ResultType<AdviceItem>
{
    public AdviceItemType()
        : base("Something that the nearest case studies teach, with the statements for and against it.")
    {
        Value("factor", item => item.Factor, "The factor that it is about; null for a statement that is coded with none.", optional: true);
        Nodes<CaseStudy>("caseStudies", item => item.CaseStudies, "The case studies that it comes from, the nearest first.");
        Scalar("statementCount", item => item.Statements.Count, "How many statements say so.");
        Nodes<Statement>("statements", item => [.. item.Statements.Select(each => each.Code)], "The statements that say so: success factors and tips first, then those of nearer case studies.");
        Scalar("counterstatementCount", item => item.Counterstatements.Count, "How many statements miss, dispute or deny it.");
        Nodes<Statement>("counterstatements", item => [.. item.Counterstatements.Select(each => each.Code)], "The statements of the nearest case studies that miss, dispute or deny it.");
        Add(
            "reasons",
            "Why it stands where it stands.",
            new NonNullGraphType(new ListGraphType(new NonNullGraphType(new StringGraphType()))),
            context => context.Source.Reasons.Select(reason => reason.In(context.GetArgument<Language>("language"))).ToList(),
            GraphTypes.LanguageArgument());
        Text("summary", (item, language) => item.Summary(language), "What it is and why, in a sentence.");
    }
}
