using CivilSociety.Api.Execution;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace CivilSociety.Api.Tables;

/// <summary>Reads what an operation selects, with these variables: fragments followed, and without what <c>@skip</c> and <c>@include</c> leave out.</summary>
/// <param name="document">The document; none of its fragments leads back to itself.</param>
/// <param name="operation">The operation.</param>
/// <param name="variables">The variables of the request.</param>
/// <param name="schema">The schema, initialized.</param>
internal sealed class SelectionReader(PreparedDocument document, GraphQLOperationDefinition operation, Inputs? variables, ISchema schema)
{
    private bool _isKnown = true;

    /// <summary>The fields at the root; null where the document selects what the schema does not have.</summary>
    public IReadOnlyList<SelectedField>? Read()
    {
        var fields = new List<SelectedField>();
        Read(operation.SelectionSet, schema.Query, fields);
        return _isKnown ? fields : null;
    }

    /// <summary>The value of an argument: a text, a number, true or false; null where it is null or not given.</summary>
    public object? ValueOf(GraphQLField field, string argument) => ValueOf(field.Arguments?.FirstOrDefault(each => each.Name.StringValue == argument)?.Value);

    private object? ValueOf(GraphQLValue? value) => value switch
    {
        GraphQLVariable variable when variables?.TryGetValue(variable.Name.StringValue, out var given) == true => given,
        GraphQLVariable variable => ValueOf(operation.Variables?.FirstOrDefault(each => each.Variable.Name == variable.Name)?.DefaultValue),
        GraphQLBooleanValue flag => flag.BoolValue,
        GraphQLIntValue number => int.TryParse(number.Value.Span, out var whole) ? whole : null,
        GraphQLStringValue text => text.Value.ToString(),
        _ => null,
    };

    private void Read(GraphQLSelectionSet? selections, IGraphType? parent, List<SelectedField> fields)
    {
        foreach (var selection in (selections?.Selections ?? []).Where(IsIncluded))
        {
            switch (selection)
            {
                case GraphQLField field:
                    Read(field, parent, fields);
                    break;
                case GraphQLInlineFragment inline:
                    Read(inline.SelectionSet, inline.TypeCondition is { } condition ? TypeOf(condition) : parent, fields);
                    break;
                case GraphQLFragmentSpread spread when document.Fragments.TryGetValue(spread.FragmentName.Name.StringValue, out var fragment):
                    Read(fragment.SelectionSet, TypeOf(fragment.TypeCondition), fields);
                    break;
                default:
                    _isKnown = false;
                    break;
            }
        }
    }

    private void Read(GraphQLField field, IGraphType? parent, List<SelectedField> fields)
    {
        if (DefinitionOf(field.Name.StringValue, parent) is not { } definition || field.SelectionSet is null != definition.ResolvedType?.GetNamedType() is ScalarGraphType)
        {
            _isKnown = false;
            return;
        }

        var name = (field.Alias?.Name ?? field.Name).StringValue;
        var selected = fields.Find(each => each.Name == name);
        if (selected is null)
        {
            fields.Add(selected = new(name, definition, field));
        }

        Read(field.SelectionSet, definition.ResolvedType?.GetNamedType(), selected.Fields);
    }

    private FieldType? DefinitionOf(string name, IGraphType? parent) => name switch
    {
        "__typename" => schema.TypeNameMetaFieldType,
        "__schema" when parent == schema.Query => schema.SchemaMetaFieldType,
        "__type" when parent == schema.Query => schema.TypeMetaFieldType,
        _ => (parent as IComplexGraphType)?.Fields.Find(name),
    };

    private IGraphType? TypeOf(GraphQLTypeCondition condition) => schema.AllTypes[condition.Type.Name.StringValue];

    private bool IsIncluded(ASTNode selection) => Condition(selection, "skip") is not true && Condition(selection, "include") is not false;

    private object? Condition(ASTNode selection, string name) =>
        ValueOf((selection as IHasDirectivesNode)?.Directives?.FirstOrDefault(directive => directive.Name.StringValue == name)?.Arguments?.FirstOrDefault(argument => argument.Name.StringValue == "if")?.Value);
}
