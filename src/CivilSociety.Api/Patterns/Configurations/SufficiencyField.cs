using GraphQL;
using GraphQL.Types;

namespace CivilSociety.Api.Patterns.Configurations;

/// <summary>The field that tells how sufficient conditions are.</summary>
internal static class SufficiencyField
{
    public static FieldType Create() => PatternField.CreateSelecting(
        "sufficiency",
        "How far each of some conditions, present or absent, is sufficient for an outcome; deviant case studies are named.",
        [.. TruthTableField.Conditions("The conditions: one or more, each once.")],
        (context, selection) => context.Source.Sufficiency(new(context.GetArgument<string[]>("conditions"), context.GetArgument<string>("outcome")) { Where = selection }));
}
