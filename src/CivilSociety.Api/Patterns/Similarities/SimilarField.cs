using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;
using GraphQL;
using GraphQL.Types;

namespace CivilSociety.Api.Patterns.Similarities;

/// <summary>The field that compares case studies.</summary>
internal static class SimilarField
{
    private static readonly SimilarityRequest Defaults = new("");

    public static FieldType Create() => PatternField.CreateSelecting(
        "similar",
        "The case studies like one, with what they share and in what they differ; the selection is of the others.",
        [
            PatternField.Argument("caseStudy", new StringGraphType(), "The slug of the case study."),
            PatternField.Dimensions("The dimensions in which they are compared.", Defaults.Dimensions),
            PatternField.Argument("coefficient", new GraphQLTypeReference(nameof(SimilarityCoefficient)), "How likeness is measured.", Defaults.Coefficient),
        ],
        (context, selection) => context.Source.Similar(new(context.GetArgument<string>("caseStudy"))
        {
            Dimensions = context.GetArgument<Dimension[]>("dimensions"),
            Coefficient = context.GetArgument<SimilarityCoefficient>("coefficient"),
            Where = selection,
        }));
}
