using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;
using GraphQL;
using GraphQL.Types;

namespace CivilSociety.Api.Patterns.Crosstabs;

/// <summary>The field that crosses two dimensions.</summary>
internal static class CrosstabField
{
    public static FieldType Create() => PatternField.CreateSelecting(
        "crosstab",
        "One dimension by another: how often each attribute of the one occurs with each of the other.",
        [
            PatternField.Argument("rows", new GraphQLTypeReference(nameof(Dimension)), "The dimension of the rows."),
            PatternField.Argument("columns", new GraphQLTypeReference(nameof(Dimension)), "The dimension of the columns."),
            PatternField.Unit(),
            PatternField.Argument("measure", new GraphQLTypeReference(nameof(CrosstabMeasure)), "What the value of a cell is.", CrosstabMeasure.Count),
        ],
        (context, selection) => context.Source.Crosstab(new(context.GetArgument<Dimension>("rows"), context.GetArgument<Dimension>("columns"))
        {
            Unit = context.GetArgument<PatternUnit>("unit"),
            Measure = context.GetArgument<CrosstabMeasure>("measure"),
            Where = selection,
        }));
}
