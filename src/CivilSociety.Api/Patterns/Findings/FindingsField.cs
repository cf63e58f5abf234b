using CivilSociety.Api.Guards;
using CivilSociety.Domain.Patterns;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace CivilSociety.Api.Patterns.Findings;

/// <summary>The field that holds the report's conclusions against the coded data.</summary>
internal static class FindingsField
{
    private const int FindingsByDefault = 100;

    public static FieldType Create() => new FieldType
    {
        Name = "findings",
        Description = "The report's own conclusions across case studies, each held against the coded data: the counts behind it, and whether the data bears it out.",
        ResolvedType = new NonNullGraphType(new ListGraphType(new NonNullGraphType(new GraphQLTypeReference(nameof(TestedFinding))))),
        Arguments =
        [
            new QueryArgument(new ListGraphType(new NonNullGraphType(new GraphQLTypeReference(nameof(Verdict))))) { Name = "verdicts", Description = "Only those with one of these verdicts; all of them when null or empty." },
            FirstArgument.Declare(FindingsByDefault),
        ],
        Resolver = new FuncFieldResolver<PatternEngine, object?>(context => Find(context).Take(FirstArgument.Read(context))),
    }.WithMetadata(AnswerSize.WeightKey, PatternField.Weight).WithMetadata(AnswerSize.ComputedKey, true);

    private static IEnumerable<TestedFinding> Find(IResolveFieldContext<PatternEngine> context)
    {
        var verdicts = context.GetArgument<Verdict[]?>("verdicts") ?? [];
        return context.Source.Findings().Where(finding => verdicts.Length == 0 || verdicts.Contains(finding.Verdict));
    }
}
