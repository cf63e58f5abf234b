using CivilSociety.Api.Schema;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;
using GraphQL;
using GraphQL.Types;

namespace CivilSociety.Api.Patterns.Rules;

/// <summary>The field that finds rules.</summary>
internal static class RulesField
{
    private const string InputName = "AttributeChoiceInput";

    // A search, with the shuffled tables, takes up to half a second.
    private const int Weight = 16_000;

    private static readonly RulesRequest Defaults = new(new(), new());

    public static FieldType Create() => PatternField.CreateSelecting(
        "rules",
        "The rules \"if these attributes then that one\" that case studies bear out. Ten case studies yield many by chance as well: withChance counts how many.",
        [
            PatternField.Argument("premises", new GraphQLTypeReference(InputName), "The attributes that may be in a premise."),
            PatternField.Argument("conclusions", new GraphQLTypeReference(InputName), "The attributes that may be a conclusion."),
            PatternField.Argument("minCount", new IntGraphType(), "The fewest case studies, 1 or more, with premise and conclusion for certain.", Defaults.MinCount),
            PatternField.Argument("minSupport", new FloatGraphType(), "The least share of the selected case studies, 0 to 1, with premise and conclusion for certain.", Defaults.MinSupport),
            PatternField.Argument("minConfidence", new FloatGraphType(), "The least confidence, 0 to 1, whatever it is that is not stated.", Defaults.MinConfidence),
            PatternField.Argument("maxPremises", new IntGraphType(), "The most attributes, 1 or more, in a premise.", Defaults.MaxPremises),
            Compared(),
            WithChance(),
            Seed(),
        ],
        (context, selection) => context.Source.Rules(new(ReadChoice(context, "premises"), ReadChoice(context, "conclusions"))
        {
            Where = selection,
            MinCount = context.GetArgument<int>("minCount"),
            MinSupport = context.GetArgument<double>("minSupport"),
            MinConfidence = context.GetArgument<double>("minConfidence"),
            MaxPremises = context.GetArgument<int>("maxPremises"),
            Compared = context.GetArgument<Dimension[]>("compared"),
            WithChance = context.GetArgument<bool>("withChance"),
            Seed = ReadSeed(context),
        }),
        Weight);

    /// <summary>The choice of attributes.</summary>
    public static InputObjectGraphType AttributeChoiceInput()
    {
        var input = new InputObjectGraphType { Name = InputName, Description = "Some attributes: all of some dimensions, and single ones." };
        input.AddField(OperationInputs.Field("dimensions", "The dimensions of which all attributes are chosen.", new ListGraphType(new NonNullGraphType(new GraphQLTypeReference(nameof(Dimension))))));
        input.AddField(OperationInputs.Field("attributes", "Keys of attributes that are chosen beside those, such as layer:tackling-problems.", new ListGraphType(new NonNullGraphType(new StringGraphType()))));
        return input;
    }

    public static QueryArgument Compared() => PatternField.Argument(
        "compared",
        new ListGraphType(new NonNullGraphType(new GraphQLTypeReference(nameof(Dimension)))),
        "The dimensions in which a case study that breaks a rule is compared with those that bear it out.",
        Defaults.Compared);

    public static QueryArgument WithChance() => PatternField.Argument(
        "withChance",
        new BooleanGraphType(),
        $"Whether to count the rules at least as strong in {RulesRequest.Permutations} tables in which each column is shuffled.",
        false);

    public static QueryArgument Seed() => PatternField.Argument("seed", new IntGraphType(), "The seed of the shuffling; the same one gives the same counts.", 1);

    public static ulong ReadSeed(IResolveFieldContext context) => unchecked((uint)context.GetArgument<int>("seed"));

    private static AttributeChoice ReadChoice(IResolveFieldContext context, string name)
    {
        var given = (IDictionary<string, object?>)context.Arguments![name].Value!;
        return new() { Dimensions = PatternField.List<Dimension>(given, "dimensions"), Attributes = PatternField.List<string>(given, "attributes") };
    }
}
