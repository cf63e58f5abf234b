using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace CivilSociety.Api.Guards;

/// <summary>Finds the variables whose null fails the fields that require an argument by them (6.4.1), where the engine would refuse the request.</summary>
/// <remarks>The engine is not shown that they are null; the execution asks <see cref="FoundIn"/> which they were.</remarks>
internal sealed class NullArgumentRule : ValidationRuleBase
{
    private const string Found = "CivilSociety.NullArguments";

    public static NullArgumentRule Instance { get; } = new();

    /// <summary>The variables that were found.</summary>
    public static IReadOnlySet<string>? FoundIn(IDictionary<string, object?> userContext) => userContext.TryGetValue(Found, out var found) ? (IReadOnlySet<string>?)found : null;

    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        var nulls = context.Operation.Variables?.Where(definition => definition.Type is not GraphQLNonNullType && IsNull(definition, context)).ToList();
        if (nulls is not { Count: > 0 })
        {
            return default;
        }

        var required = new HashSet<GraphQLVariable>();
        var others = new HashSet<GraphQLVariable>();
        return new(new NodeVisitors(
            new MatchingNodeVisitor<GraphQLArgument>(enter: (argument, each) =>
            {
                if (argument.Value is GraphQLVariable variable && each.TypeInfo.GetDirective() is null && each.TypeInfo.GetArgument()?.ResolvedType is NonNullGraphType)
                {
                    required.Add(variable);
                }
            }),
            new MatchingNodeVisitor<GraphQLVariable>(enter: (variable, _) => others.Add(variable)),
            new MatchingNodeVisitor<GraphQLDocument>(leave: (_, each) => Hide(each, nulls, NamesOf(required), NamesOf(others.Except(required).Except(nulls.Select(definition => definition.Variable)))))));
    }

    private static bool IsNull(GraphQLVariableDefinition definition, ValidationContext context) =>
        context.Variables.TryGetValue(definition.Variable.Name.StringValue, out var value) && value is null;

    private static HashSet<string> NamesOf(IEnumerable<GraphQLVariable> variables) => variables.Select(variable => variable.Name.StringValue).ToHashSet(StringComparer.Ordinal);

    // Elsewhere null is null: a variable that would have its default there stays as it is.
    private static void Hide(ValidationContext context, List<GraphQLVariableDefinition> nulls, HashSet<string> required, HashSet<string> others)
    {
        var hidden = nulls
            .Where(definition => definition.DefaultValue is null || !others.Contains(definition.Variable.Name.StringValue))
            .Select(definition => definition.Variable.Name.StringValue)
            .Where(required.Contains)
            .ToHashSet(StringComparer.Ordinal);
        context.Variables = context.Variables.Where(variable => !hidden.Contains(variable.Key)).ToDictionary(StringComparer.Ordinal).ToInputs();
        context.UserContext[Found] = hidden;
    }
}
