using CivilSociety.Api.Errors;
using CivilSociety.Api.Schema;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Volunteers;
using GraphQL;
using GraphQL.Types;

namespace CivilSociety.Api.Patterns.Advices;

/// <summary>The field that gives advice to a practice of one's own.</summary>
internal static class AdviceField
{
    private const string InputName = "PracticeProfileInput";

    // What a list without pages is taken to have.
    private const int Max = 10;

    private static readonly PracticeProfile Defaults = new();

    public static FieldType Create() => PatternField.Create(
        "advice",
        "What the case studies have to say to a practice of one's own: practices like it, lessons that came with them, what to expect, what to be wary of.",
        [
            PatternField.Argument("profile", new GraphQLTypeReference(InputName), "The practice; at least one thing of it."),
            PatternField.Argument("caseStudies", new IntGraphType(), $"How many of the nearest case studies the advice draws on, at most; 1 to {Max}.", Defaults.CaseStudies),
            PatternField.Argument("items", new IntGraphType(), $"How many lessons, hindrances, missed points and warnings, at most of each; 1 to {Max}.", Defaults.Items),
        ],
        context => context.Source.Advice(ReadProfile(context)));

    /// <summary>The description of a practice.</summary>
    public static InputObjectGraphType ProfileInput()
    {
        var input = new InputObjectGraphType { Name = InputName, Description = "A practice of one's own, as far as one describes it: what is left out is not compared." };
        input.AddField(OperationInputs.Field("layers", "The codes of the layers that it works in.", ListOf(new StringGraphType())));
        input.AddField(OperationInputs.Field("volunteerTypes", "The codes of the types of its volunteers.", ListOf(new StringGraphType())));
        input.AddField(OperationInputs.Field("collaborationForms", "The codes of its forms of collaboration.", ListOf(new StringGraphType())));
        input.AddField(OperationInputs.Field("presentFeatures", "What there is or will be.", ListOf(new GraphQLTypeReference(nameof(PracticeFeatureCode)))));
        input.AddField(OperationInputs.Field("absentFeatures", "What there is not and will not be.", ListOf(new GraphQLTypeReference(nameof(PracticeFeatureCode)))));
        input.AddField(OperationInputs.Field("ageFrom", "The lowest age of the children or young people that it is for, in years, inclusive; null for no lower end.", new FloatGraphType()));
        input.AddField(OperationInputs.Field("ageTo", "The highest age of the children or young people that it is for, in years, inclusive; null for no upper end.", new FloatGraphType()));
        return input;
    }

    private static PracticeProfile ReadProfile(IResolveFieldContext context)
    {
        var given = (IDictionary<string, object?>)context.Arguments!["profile"].Value!;
        return new()
        {
            Layers = PatternField.List<string>(given, "layers"),
            VolunteerTypes = PatternField.List<string>(given, "volunteerTypes"),
            CollaborationForms = PatternField.List<string>(given, "collaborationForms"),
            PresentFeatures = PatternField.List<PracticeFeatureCode>(given, "presentFeatures"),
            AbsentFeatures = PatternField.List<PracticeFeatureCode>(given, "absentFeatures"),
            AgeFrom = given.TryGetValue("ageFrom", out var from) ? (double?)from : null,
            AgeTo = given.TryGetValue("ageTo", out var to) ? (double?)to : null,
            CaseStudies = ReadSize(context, "caseStudies"),
            Items = ReadSize(context, "items"),
        };
    }

    private static int ReadSize(IResolveFieldContext context, string name) => context.GetArgument<int>(name) is >= 1 and <= Max and var size
        ? size
        : throw new CatalogError(ErrorCodes.InvalidPattern, $"'{name}' is {context.GetArgument<int>(name)}. Expected 1 to {Max}.");

    private static ListGraphType ListOf(IGraphType type) => new(new NonNullGraphType(type));
}
