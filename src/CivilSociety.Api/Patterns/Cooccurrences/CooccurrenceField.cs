using CivilSociety.Domain.Patterns.Coding;
using GraphQL;
using GraphQL.Types;

namespace CivilSociety.Api.Patterns.Cooccurrences;

/// <summary>The field that pairs attributes.</summary>
internal static class CooccurrenceField
{
    public static FieldType Create() => PatternField.CreateSelecting(
        "cooccurrence",
        "Which attributes occur together, and how often.",
        [
            PatternField.Dimensions("The dimensions whose attributes are paired, also with others of the same dimension."),
            PatternField.Unit(),
            PatternField.Argument("minCount", new IntGraphType(), "Only pairs that occur together at least so many times, inclusive.", 1),
        ],
        (context, selection) => context.Source.Cooccurrence(new(context.GetArgument<Dimension[]>("dimensions"))
        {
            Unit = context.GetArgument<PatternUnit>("unit"),
            MinCount = context.GetArgument<int>("minCount"),
            Where = selection,
        }));
}
