using GraphQL.Types;
using GraphQL.Validation;
using GraphQL.Validation.Errors;
using GraphQLParser.AST;

namespace CivilSociety.Api.Guards;

/// <summary>Refuses variables of another type than their position has (5.8.5).</summary>
/// <remarks>To the engine's rule all lists are one type, and so is all that is not null; and an element of a list could always be null.</remarks>
internal sealed class VariablePositionRule : ValidationRuleBase
{
    public static VariablePositionRule Instance { get; } = new();

    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        var elements = new Dictionary<GraphQLVariable, IGraphType>();
        return new(new NodeVisitors(
            new MatchingNodeVisitor<GraphQLListValue>(enter: (list, each) =>
            {
                foreach (var (variable, type) in ElementsOf(list, each))
                {
                    elements[variable] = type;
                }
            }),
            new MatchingNodeVisitor<GraphQLDocument>(leave: (document, each) =>
            {
                foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>())
                {
                    Check(operation, each, elements);
                }
            })));
    }

    /// <summary>The variables that are elements of a list that is written out, each with the type of the elements.</summary>
    internal static IEnumerable<(GraphQLVariable Variable, IGraphType Type)> ElementsOf(GraphQLListValue list, ValidationContext context)
    {
        const int OfTheList = 1;
        var type = context.TypeInfo.GetInputType(OfTheList);
        return (type is NonNullGraphType required ? required.ResolvedType : type) is ListGraphType { ResolvedType: { } element }
            ? (list.Values ?? []).OfType<GraphQLVariable>().Select(variable => (variable, element))
            : [];
    }

    // Each variable is told of once.
    private static void Check(GraphQLOperationDefinition operation, ValidationContext context, Dictionary<GraphQLVariable, IGraphType> elements)
    {
        var usages = (context.GetRecursiveVariables(operation) ?? []).ToLookup(usage => usage.Node.Name.StringValue, StringComparer.Ordinal);
        foreach (var definition in operation.Variables ?? Enumerable.Empty<GraphQLVariableDefinition>())
        {
            if (definition.Type.GraphTypeFromType(context.Schema) is { } given
                && usages[definition.Variable.Name.StringValue].Select(Expecting).FirstOrDefault(usage => usage.Type is not null && !IsAllowed(definition, given, usage)) is { } wrong)
            {
                context.ReportError(new VariablesInAllowedPositionError(context, definition, given, wrong));
            }
        }

        VariableUsage Expecting(VariableUsage usage) =>
            elements.TryGetValue(usage.Node, out var type) ? new(usage.Node, type, usage.HasDefault, usage.IsRequired) : usage;
    }

    // Where there is a default, the variable itself can be left out.
    private static bool IsAllowed(GraphQLVariableDefinition definition, IGraphType given, VariableUsage usage)
    {
        var hasValue = given is NonNullGraphType || usage.HasDefault || definition.DefaultValue is not (null or GraphQLNullValue);
        return usage.Type is NonNullGraphType required ? hasValue && Fits(given, required.ResolvedType!) : (hasValue || !usage.IsRequired) && Fits(given, usage.Type);
    }

    private static bool Fits(IGraphType given, IGraphType expected) => (given, expected) switch
    {
        (NonNullGraphType inner, NonNullGraphType outer) => Fits(inner.ResolvedType!, outer.ResolvedType!),
        (_, NonNullGraphType) => false,
        (NonNullGraphType inner, _) => Fits(inner.ResolvedType!, expected),
        (ListGraphType inner, ListGraphType outer) => Fits(inner.ResolvedType!, outer.ResolvedType!),
        (ListGraphType, _) or (_, ListGraphType) => false,
        _ => given.Name == expected.Name,
    };
}
