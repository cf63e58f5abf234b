using GraphQL;
using GraphQL.Types;

namespace CivilSociety.Api.Patterns.Configurations;

/// <summary>The field that tells how necessary conditions are.</summary>
internal static class NecessityField
{
    public static FieldType Create() => PatternField.CreateSelecting(
        "necessity",
        "How far each of some conditions, present or absent, is necessary for an outcome; deviant case studies are named.",
        [.. TruthTableField.Conditions("The conditions: one or more, each once.")],
        (context, selection) => context.Source.Necessity(new(context.GetArgument<string[]>("conditions"), context.GetArgument<string>("outcome")) { Where = selection }));
}
