using GraphQL;
using GraphQL.Types;

namespace CivilSociety.Api.Patterns.Voices;

/// <summary>The field that compares what people say.</summary>
internal static class PerspectivesField
{
    public static FieldType Create() => PatternField.Create(
        "perspectives",
        "Who says what of a case study, of a factor, of a factor in a case study, or of everything; and where they disagree.",
        [
            new QueryArgument(new StringGraphType()) { Name = "caseStudy", Description = "The slug of the case study; null for all." },
            new QueryArgument(new StringGraphType()) { Name = "factor", Description = "The code of the factor; null for all." },
        ],
        context => context.Source.Perspectives(new()
        {
            CaseStudy = context.GetArgument<string?>("caseStudy"),
            Factor = context.GetArgument<string?>("factor"),
        }));
}
