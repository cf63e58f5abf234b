using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;
using GraphQL;
using GraphQL.Types;

namespace CivilSociety.Api.Patterns.Hypotheses;

/// <summary>The field that tests a hypothesis of one's own.</summary>
internal static class HypothesisField
{
    public static FieldType Create() => PatternField.CreateSelecting(
        "hypothesis",
        "A hypothesis of one's own held against the coded data, as the report's findings are.",
        [
            PatternField.Keys("premise", "The attributes that together are the premise; none for all that is selected."),
            PatternField.Keys("conclusion", "The attributes that together are the conclusion: one or more.", optional: false),
            PatternField.Argument("expected", new GraphQLTypeReference(nameof(Expectation)), "How often the conclusion is expected."),
            PatternField.Argument("minimum", new IntGraphType(), "How many times at least, inclusive, where that is what is expected.", 1),
            PatternField.Unit(),
        ],
        (context, selection) => context.Source.Test(new(context.GetArgument<string[]?>("premise") ?? [], context.GetArgument<string[]>("conclusion"), context.GetArgument<Expectation>("expected"))
        {
            Minimum = context.GetArgument<int>("minimum"),
            Unit = context.GetArgument<PatternUnit>("unit"),
            Where = selection,
        }));
}
