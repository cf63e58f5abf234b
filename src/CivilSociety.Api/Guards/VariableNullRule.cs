using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace CivilSociety.Api.Guards;

/// <summary>Refuses null, given in place of a default, as an element of a list that has none: the engine looks for it everywhere else.</summary>
internal sealed class VariableNullRule : ValidationRuleBase
{
    public static VariableNullRule Instance { get; } = new();

    public override ValueTask<INodeVisitor?> GetPostNodeVisitorAsync(ValidationContext context)
    {
        var nulls = context.Operation.Variables?.Where(definition => definition.DefaultValue is not null && IsNull(definition, context)).ToList();
        return nulls is not { Count: > 0 } ? default : new(new MatchingNodeVisitor<GraphQLListValue>(enter: (list, each) =>
        {
            foreach (var (variable, _) in VariablePositionRule.ElementsOf(list, each).Where(element => element.Type is NonNullGraphType))
            {
                if (nulls.Find(definition => definition.Variable.Name == variable.Name) is { } definition)
                {
                    each.ReportError(new InvalidVariableError(each, definition, variable.Name.StringValue, "Received a null input for a non-null variable."));
                }
            }
        }));
    }

    private static bool IsNull(GraphQLVariableDefinition definition, ValidationContext context) =>
        context.Variables.TryGetValue(definition.Variable.Name.StringValue, out var value) && value is null;
}
