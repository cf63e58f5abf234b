using CivilSociety.Domain.Patterns.Coding;
using GraphQL;
using GraphQL.Types;

namespace CivilSociety.Api.Patterns.Rules;

/// <summary>The field that holds one rule against the case studies.</summary>
internal static class RuleField
{
    public static FieldType Create() => PatternField.CreateSelecting(
        "rule",
        "One rule of one's own, \"if these attributes then that one?\", with the case studies that break it and what sets them apart.",
        [
            PatternField.Keys("premise", "The attributes that together are the premise: one or more.", optional: false),
            PatternField.Argument("conclusion", new StringGraphType(), "The key of the attribute that is concluded to."),
            RulesField.Compared(),
            RulesField.WithChance(),
            RulesField.Seed(),
        ],
        (context, selection) => context.Source.Rule(new(context.GetArgument<string[]>("premise"), context.GetArgument<string>("conclusion"))
        {
            Where = selection,
            Compared = context.GetArgument<Dimension[]>("compared"),
            WithChance = context.GetArgument<bool>("withChance"),
            Seed = RulesField.ReadSeed(context),
        }));
}
