using CivilSociety.Api.Execution;
using CivilSociety.Api.Guards;
using GraphQLParser.AST;

namespace CivilSociety.Api.Tables;

/// <summary>The operation of a table, made from that of the client: it also asks where the list goes on, and takes that to give the next page.</summary>
/// <remarks>The client's syntax is kept as it is, and shared; only what leads to the list is copied. The guards have checked the client's operation, and what is added here counts for nothing.</remarks>
internal sealed class TableOperation
{
    private readonly PreparedDocument _document;
    private readonly GraphQLOperationDefinition _operation;
    private readonly PrivateNames _names;

    private TableOperation(PreparedDocument document, GraphQLOperationDefinition operation, PrivateNames names) => (_document, _operation, _names) = (document, operation, names);

    /// <summary>The document of the first page.</summary>
    /// <param name="document">The client's document.</param>
    /// <param name="operation">The client's operation.</param>
    /// <param name="lists">The lists of the table.</param>
    /// <param name="names">The names of what is added.</param>
    public static GraphQLDocument OfFirstPage(PreparedDocument document, GraphQLOperationDefinition operation, IReadOnlyList<TableList> lists, PrivateNames names) =>
        new TableOperation(document, operation, names).Make(lists, isFirst: true);

    /// <summary>The document of all other pages; it has the variable <see cref="PrivateNames.Next"/>.</summary>
    /// <inheritdoc cref="OfFirstPage"/>
    public static GraphQLDocument OfNextPages(PreparedDocument document, GraphQLOperationDefinition operation, IReadOnlyList<TableList> lists, PrivateNames names) =>
        new TableOperation(document, operation, names).Make(lists, isFirst: false);

    private GraphQLDocument Make(IReadOnlyList<TableList> lists, bool isFirst)
    {
        var selections = _operation.SelectionSet;
        foreach (var (index, list) in lists.Index())
        {
            if (list.Connection is not null)
            {
                GraphQLField[] added = index == 0 && isFirst ? [PageInfo(), Field(_names.Total, "totalCount")] : [PageInfo()];
                selections = Change(selections, [.. list.FieldPath], field => With(field, selections: new([.. field.SelectionSet!.Selections, .. added])));
            }
            else if (index > 0 && list.WholePath is not null)
            {
                selections = Change(selections, [.. list.FieldPath.SkipLast(1)], field => With(field, selections: new([.. field.SelectionSet!.Selections, Count(list.Field)])));
            }
        }

        return isFirst ? Document(selections, _operation.Variables) : Document(
            Change(selections, [.. lists[0].FieldPath], field => With(field, arguments: NextPage(field, lists[0]))),
            new([.. _operation.Variables?.Items ?? [], NextDefinition(lists[0])]));
    }

    private GraphQLField PageInfo() => Field(_names.Page, "pageInfo", new([Field(null, "hasNextPage"), Field(null, "endCursor")]));

    private GraphQLField Count(SelectedField list) => new(new(TableLists.CountOf(list)!))
    {
        Alias = new(new(_names.Page)),
        Arguments = new([.. list.Syntax.Arguments?.Where(argument => argument.Name.StringValue is not ("first" or "skip")) ?? []]),
    };

    private GraphQLArguments NextPage(GraphQLField field, TableList list)
    {
        var name = ArgumentOf(list);
        return new([.. field.Arguments?.Where(argument => argument.Name.StringValue != name) ?? [], new(new(name), new GraphQLVariable(new(_names.Next)))]);
    }

    private GraphQLVariableDefinition NextDefinition(TableList list) => new(
        new GraphQLVariable(new(_names.Next)),
        list.Connection is null ? new GraphQLNonNullType(new GraphQLNamedType(new("Int"))) : new GraphQLNamedType(new("String")));

    private static string ArgumentOf(TableList list) => list.Connection is null ? "skip" : "after";

    private static GraphQLField Field(string? alias, string name, GraphQLSelectionSet? selections = null) => new(new(name))
    {
        Alias = alias is null ? null : new(new(alias)),
        SelectionSet = selections,
    };

    // The selections with another field at the end of response names, wherever it is selected.
    private GraphQLSelectionSet Change(GraphQLSelectionSet selections, ReadOnlySpan<string> path, Func<GraphQLField, GraphQLField> change) => TryChange(selections, path, change) ?? selections;

    // Null where the field is not selected. A fragment on the way is written out, for it may be spread elsewhere too.
    private GraphQLSelectionSet? TryChange(GraphQLSelectionSet? selections, ReadOnlySpan<string> path, Func<GraphQLField, GraphQLField> change)
    {
        var changed = new List<ASTNode>();
        var isChanged = false;
        foreach (var selection in selections?.Selections ?? [])
        {
            var other = selection switch
            {
                GraphQLField field => TryChange(field, path, change),
                GraphQLInlineFragment inline when TryChange(inline.SelectionSet, path, change) is { } inner => new Inline(inline, inner),
                GraphQLFragmentSpread spread when _document.Fragments.TryGetValue(spread.FragmentName.Name.StringValue, out var fragment) && TryChange(fragment.SelectionSet, path, change) is { } inner =>
                    new Inline(spread, fragment, inner),
                _ => (ASTNode?)null,
            };
            isChanged |= other is not null;
            changed.Add(other ?? selection);
        }

        return isChanged ? new(changed) : null;
    }

    private GraphQLField? TryChange(GraphQLField field, ReadOnlySpan<string> path, Func<GraphQLField, GraphQLField> change)
    {
        if ((field.Alias?.Name ?? field.Name).StringValue != path[0])
        {
            return null;
        }

        return path.Length == 1 ? change(field) : TryChange(field.SelectionSet, path[1..], change) is { } inner ? With(field, selections: inner) : null;
    }

    private static PlacedField With(GraphQLField field, GraphQLSelectionSet? selections = null, GraphQLArguments? arguments = null) =>
        new(field, selections ?? field.SelectionSet, arguments ?? field.Arguments);

    private GraphQLDocument Document(GraphQLSelectionSet selections, GraphQLVariablesDefinition? variables)
    {
        var made = new PlacedOperation(_operation, selections, variables);
        var written = OperationAlone.Reached(_document, [_operation]);
        written.ExceptWith(OperationAlone.Reached(_document, [made]));
        var alone = OperationAlone.Of(_document, _operation);
        return new([.. alone.Definitions
            .Where(definition => definition is not GraphQLFragmentDefinition fragment || !written.Contains(fragment.FragmentName.Name.StringValue))
            .Select(definition => definition == _operation ? made : definition)])
        {
            Source = alone.Source,
        };
    }

    // Nodes have no place unless their class gives them one; errors tell it.
    private sealed class PlacedField : GraphQLField
    {
        public PlacedField(GraphQLField field, GraphQLSelectionSet? selections, GraphQLArguments? arguments)
            : base(field.Name) => (Alias, Arguments, Directives, SelectionSet, Location) = (field.Alias, arguments, field.Directives, selections, field.Location);

        public override GraphQLLocation Location { get; set; }
    }

    private sealed class PlacedOperation : GraphQLOperationDefinition
    {
        public PlacedOperation(GraphQLOperationDefinition operation, GraphQLSelectionSet selections, GraphQLVariablesDefinition? variables)
            : base(selections) => (Operation, Name, Directives, Variables, Location) = (operation.Operation, operation.Name, operation.Directives, variables, operation.Location);

        public override GraphQLLocation Location { get; set; }
    }

    private sealed class Inline : GraphQLInlineFragment
    {
        public Inline(GraphQLInlineFragment inline, GraphQLSelectionSet selections)
            : base(selections) => (TypeCondition, Directives, Location) = (inline.TypeCondition, inline.Directives, inline.Location);

        public Inline(GraphQLFragmentSpread spread, GraphQLFragmentDefinition fragment, GraphQLSelectionSet selections)
            : base(selections) => (TypeCondition, Directives, Location) = (fragment.TypeCondition, spread.Directives, spread.Location);

        public override GraphQLLocation Location { get; set; }
    }
}
