using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace CivilSociety.Api.Tools;

/// <summary>What the variables of a document are for: the descriptions of the arguments, or of the fields of filters, that they are given to.</summary>
internal sealed class VariableUsages
{
    private const string OperatorSuffix = "OperationFilterInput";

    private readonly Dictionary<string, string> _descriptions = new(StringComparer.Ordinal);
    private readonly ISchema _schema;

    private VariableUsages(ISchema schema) => _schema = schema;

    /// <summary>The description of each variable that has one, of its first use.</summary>
    /// <param name="document">The document; it is valid.</param>
    /// <param name="schema">The schema, initialized.</param>
    public static IReadOnlyDictionary<string, string> Of(GraphQLDocument document, ISchema schema)
    {
        var usages = new VariableUsages(schema);
        foreach (var definition in document.Definitions)
        {
            switch (definition)
            {
                case GraphQLOperationDefinition operation:
                    foreach (var directive in operation.Directives?.Items ?? [])
                    {
                        usages.Read(directive.Arguments, schema.Directives.Find(directive.Name.Value)?.Arguments);
                    }

                    usages.Read(operation.SelectionSet, schema.Query);
                    break;
                case GraphQLFragmentDefinition fragment:
                    usages.Read(fragment.SelectionSet, usages.TypeOf(fragment.TypeCondition));
                    break;
            }
        }

        return usages._descriptions;
    }

    private void Read(GraphQLSelectionSet? selections, IGraphType? parent)
    {
        foreach (var selection in selections?.Selections ?? [])
        {
            switch (selection)
            {
                case GraphQLField field when (parent as IComplexGraphType)?.Fields.Find(field.Name.Value) is { } definition:
                    Read(field.Arguments, definition.Arguments);
                    Read(field.SelectionSet, definition.ResolvedType?.GetNamedType());
                    break;
                case GraphQLInlineFragment inline:
                    Read(inline.SelectionSet, inline.TypeCondition is { } condition ? TypeOf(condition) : parent);
                    break;
            }
        }
    }

    private IGraphType? TypeOf(GraphQLTypeCondition condition) => _schema.AllTypes[condition.Type.Name.StringValue];

    private void Read(GraphQLArguments? arguments, QueryArguments? definitions)
    {
        foreach (var argument in arguments?.Items ?? [])
        {
            if (definitions?.Find(argument.Name.Value) is { } definition)
            {
                Read(argument.Value, definition.ResolvedType, definition.Description);
            }
        }
    }

    private void Read(GraphQLValue value, IGraphType? type, string? description)
    {
        switch (value)
        {
            case GraphQLVariable variable when description is not null:
                _descriptions.TryAdd(variable.Name.StringValue, description);
                break;
            case GraphQLListValue list:
                foreach (var element in list.Values ?? [])
                {
                    Read(element, type, description);
                }

                break;
            case GraphQLObjectValue written when type?.GetNamedType() is IInputObjectGraphType input:
                // What an operator such as 'eq' compares with is told by the field that has it.
                var isOperator = input.Name.EndsWith(OperatorSuffix, StringComparison.Ordinal);
                foreach (var field in written.Fields ?? [])
                {
                    if (input.Fields.Find(field.Name.Value) is { } definition)
                    {
                        Read(field.Value, definition.ResolvedType, isOperator ? description : definition.Description);
                    }
                }

                break;
        }
    }
}
