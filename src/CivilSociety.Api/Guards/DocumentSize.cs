using CivilSociety.Api.Errors;
using GraphQLParser.AST;

namespace CivilSociety.Api.Guards;

/// <summary>Counts what a document has, as it is written and with its fragments followed.</summary>
internal sealed class DocumentSize
{
    private readonly RequestLimits _limits;
    private readonly Dictionary<string, GraphQLFragmentDefinition> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (long Fields, int Depth)> _expanded = new(StringComparer.Ordinal);
    private int _fields;
    private int _aliases;
    private int _directives;
    private int _spreads;

    public DocumentSize(GraphQLDocument document, RequestLimits limits)
    {
        _limits = limits;
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>())
        {
            _fragments.TryAdd(fragment.FragmentName.Name.StringValue, fragment);
        }
    }

    /// <summary>How many selections have been looked at: what the check costs.</summary>
    public int Visited { get; private set; }

    /// <exception cref="CatalogError">A limit is exceeded.</exception>
    public void Check(GraphQLDocument document)
    {
        foreach (var definition in document.Definitions)
        {
            Count(definition as IHasDirectivesNode);
            CountWritten((definition as IHasSelectionSetNode)?.SelectionSet);
        }

        foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>())
        {
            Limit.Check(operation.Variables?.Count ?? 0, _limits.Variables, ErrorCodes.TooManyVariables, "variables");
            Expand(operation.SelectionSet);
        }
    }

    private void CountWritten(GraphQLSelectionSet? selections)
    {
        if (selections is null)
        {
            return;
        }

        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var selection in selections.Selections)
        {
            Visited++;
            Count(selection as IHasDirectivesNode);
            if (selection is GraphQLField field)
            {
                Limit.Check(++_fields, _limits.Fields, ErrorCodes.TooManyFields, "fields");
                _aliases += field.Alias is null ? 0 : 1;
                Limit.Check(_aliases, _limits.Aliases, ErrorCodes.TooManyAliases, "aliases");
                var name = (field.Alias?.Name ?? field.Name).StringValue;
                names[name] = names.GetValueOrDefault(name) + 1;
                Limit.Check(names[name], _limits.SameNames, ErrorCodes.TooManySameNames, $"fields named '{name}' beside each other");
            }
            else
            {
                Limit.Check(++_spreads, _limits.Fragments, ErrorCodes.TooManyFragments, "fragments");
            }

            CountWritten((selection as IHasSelectionSetNode)?.SelectionSet);
        }
    }

    private void Count(IHasDirectivesNode? node)
    {
        _directives += node?.Directives?.Count ?? 0;
        Limit.Check(_directives, _limits.Directives, ErrorCodes.TooManyDirectives, "directives");
    }

    // Each fragment is measured once, so that fragments which spread each other twice do not double this work too.
    // A fragment counts as a field: the engine follows those without fields as it follows the others.
    private (long Fields, int Depth) Expand(GraphQLSelectionSet? selections)
    {
        var (fields, depth) = (0L, 0);
        foreach (var selection in selections?.Selections ?? [])
        {
            Visited++;
            var (innerFields, innerDepth) = selection switch
            {
                GraphQLField field => Below(Expand(field.SelectionSet)),
                GraphQLInlineFragment inline => Expand(inline.SelectionSet),
                GraphQLFragmentSpread spread => Expand(spread.FragmentName.Name.StringValue),
                _ => (0, 0),
            };
            (fields, depth) = (fields + 1 + innerFields, Math.Max(depth, innerDepth));
            Limit.Check(fields, _limits.ExpandedFields, ErrorCodes.TooManyExpandedFields, "fields when its fragments are followed");
            Limit.Check(depth, _limits.Depth, ErrorCodes.TooDeep, "levels of fields");
        }

        return (fields, depth);

        static (long Fields, int Depth) Below((long Fields, int Depth) inner) => (inner.Fields, inner.Depth + 1);
    }

    private (long Fields, int Depth) Expand(string fragment)
    {
        if (_expanded.TryGetValue(fragment, out var known) || !_fragments.TryGetValue(fragment, out var definition))
        {
            return known;
        }

        // A fragment that leads to itself counts as empty there: validation refuses it.
        _expanded[fragment] = default;
        return _expanded[fragment] = Expand(definition.SelectionSet);
    }
}
