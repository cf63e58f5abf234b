using CivilSociety.Domain.Patterns.Coding;
using GraphQL;
using GraphQL.Types;

namespace CivilSociety.Api.Patterns.Concepts;

/// <summary>The field that finds what case studies share.</summary>
internal static class ConceptsField
{
    private const int MinCases = 2;

    // Over all dimensions it takes longer than other patterns.
    private const int Weight = 24_000;

    public static FieldType Create() => PatternField.CreateSelecting(
        "concepts",
        "The attributes that case studies share, and who shares them: every set that cannot grow without losing a case study, with the next broader and narrower ones.",
        [
            PatternField.Dimensions("The dimensions whose attributes may be shared."),
            PatternField.Argument("minCases", new IntGraphType(), "The fewest case studies of a concept; 0 adds all attributes together, where no case study has them all.", MinCases),
        ],
        (context, selection) => context.Source.Concepts(new(context.GetArgument<Dimension[]>("dimensions"))
        {
            Where = selection,
            MinCases = context.GetArgument<int>("minCases"),
        }),
        Weight);
}
