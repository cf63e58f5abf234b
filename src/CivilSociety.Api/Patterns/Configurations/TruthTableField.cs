using CivilSociety.Domain.Patterns;
using GraphQL;
using GraphQL.Types;

namespace CivilSociety.Api.Patterns.Configurations;

/// <summary>The field that makes a truth table.</summary>
internal static class TruthTableField
{
    private static readonly TruthTableRequest Defaults = new([], "");

    public static FieldType Create() => PatternField.CreateSelecting(
        "truthTable",
        "Case studies by configuration of conditions, and which configurations are sufficient for an outcome (qualitative comparative analysis).",
        [
            .. Conditions($"The conditions: 1 to {TruthTableRequest.MaxConditions}, each once."),
            PatternField.Argument("consistencyCut", new FloatGraphType(), "The least share of case studies with the outcome, over 0 and up to 1, with which a row counts as sufficient.", Defaults.ConsistencyCut),
            PatternField.Argument("frequencyCut", new IntGraphType(), "The fewest case studies, 1 or more, with which a row is no remainder.", Defaults.FrequencyCut),
        ],
        (context, selection) => context.Source.TruthTable(new(context.GetArgument<string[]>("conditions"), context.GetArgument<string>("outcome"))
        {
            Where = selection,
            ConsistencyCut = context.GetArgument<double>("consistencyCut"),
            FrequencyCut = context.GetArgument<int>("frequencyCut"),
        }));

    public static IEnumerable<QueryArgument> Conditions(string description) =>
    [
        PatternField.Keys("conditions", description, optional: false),
        PatternField.Argument("outcome", new StringGraphType(), "The key of the attribute that is the outcome; not one of the conditions."),
    ];
}
