using CivilSociety.Api.Errors;
using GraphQLParser.AST;

namespace CivilSociety.Api.Guards;

/// <summary>Counts what a document has, as written and with its fragments followed.</summary>
internal sealed class DocumentSize
{
    private readonly GraphQLDocument _document;
    private readonly RequestLimits _limits;
    private readonly Dictionary<string, GraphQLFragmentDefinition> _fragments;
    private readonly Dictionary<string, (long Fields, int Depth)> _expanded = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private int _fields;
    private int _aliases;
    private int _directives;
    private int _spreads;
    private int _parts;

    public DocumentSize(GraphQLDocument document, RequestLimits limits)
    {
        (_document, _limits) = (document, limits);
        _fragments = document.Definitions
            .OfType<GraphQLFragmentDefinition>()
            .DistinctBy(fragment => fragment.FragmentName.Name.StringValue)
            .ToDictionary(fragment => fragment.FragmentName.Name.StringValue, StringComparer.Ordinal);
    }

    /// <summary>The fragments by name, the first of each.</summary>
    public IReadOnlyDictionary<string, GraphQLFragmentDefinition> Fragments => _fragments;

    /// <summary>Whether a fragment leads back to itself, once checked.</summary>
    public bool HasFragmentCycle { get; private set; }

    /// <summary>Selections visited: the cost of the check.</summary>
    public int Visited { get; private set; }

    /// <exception cref="ClientError">A limit is exceeded.</exception>
    public void Check()
    {
        foreach (var definition in _document.Definitions)
        {
            Count(definition as IHasDirectivesNode);
            CountWritten((definition as IHasSelectionSetNode)?.SelectionSet);
        }

        // Each is spread at least once in a valid document.
        Limit.Check(_document.Definitions.Count(definition => definition is GraphQLFragmentDefinition), _limits.Fragments, ErrorCodes.TooManyFragments, "fragments");

        // All operations are validated, each with the fragments that it spreads.
        var (variables, expanded) = (0, 0L);
        foreach (var operation in _document.Definitions.OfType<GraphQLOperationDefinition>())
        {
            variables += operation.Variables?.Count ?? 0;
            Limit.Check(variables, _limits.Variables, ErrorCodes.TooManyVariables, "variables");
            foreach (var variable in operation.Variables ?? Enumerable.Empty<GraphQLVariableDefinition>())
            {
                Count(variable.DefaultValue, variable.Variable.Name.StringValue);
            }

            expanded += Expand(operation.SelectionSet).Fields;
            Limit.Check(expanded, _limits.ExpandedFields, ErrorCodes.TooManyExpandedFields, "fields when its fragments are followed");
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
                Count(field.Arguments);
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
        foreach (var directive in node?.Directives ?? Enumerable.Empty<GraphQLDirective>())
        {
            Count(directive.Arguments);
        }
    }

    private void Count(GraphQLArguments? arguments)
    {
        foreach (var argument in arguments ?? Enumerable.Empty<GraphQLArgument>())
        {
            Count(argument.Value, argument.Name.StringValue);
        }
    }

    // Each part of a value is validated, and each variable in it.
    private void Count(GraphQLValue? value, string name)
    {
        _parts += value is null ? 0 : FilterSize.Count(value, name, _limits);
        Limit.Check(_parts, _limits.WrittenValues, ErrorCodes.TooManyValues, "values that are written in its document");
    }

    // Measures each fragment once: fragments that spread each other twice do not double the work.
    // A spread counts as a field: the engine follows fragments without fields too.
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

        // Inside itself a fragment counts as empty.
        if (!_open.Add(fragment))
        {
            HasFragmentCycle = true;
            return default;
        }

        known = Expand(definition.SelectionSet);
        _open.Remove(fragment);
        return _expanded[fragment] = known;
    }
}
