using System.Globalization;
using CivilSociety.Api.Errors;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace CivilSociety.Api.Guards;

/// <summary>Reckons how many objects an operation can answer with, by its page sizes.</summary>
internal sealed class AnswerSize
{
    /// <summary>Where a field keeps how many objects it counts as beside those that it gives, for what it computes.</summary>
    public const string WeightKey = "weight";

    /// <summary>Where a field keeps that its list is not read, but computed already.</summary>
    public const string ComputedKey = "computed";

    private const int DefaultPageSize = 10;
    private const int MaxIntrospections = 3;

    private readonly RequestLimits _limits;
    private readonly Inputs? _variables;
    private readonly ISchema _schema;
    private readonly GraphQLOperationDefinition _operation;
    private readonly Dictionary<string, GraphQLFragmentDefinition> _fragments;
    private readonly HashSet<string> _introspected = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private int _introspections;
    private int _lists;

    public AnswerSize(GraphQLDocument document, GraphQLOperationDefinition operation, Inputs? variables, ISchema schema, RequestLimits limits)
    {
        (_operation, _variables, _schema, _limits) = (operation, variables, schema, limits);
        _fragments = document.Definitions
            .OfType<GraphQLFragmentDefinition>()
            .DistinctBy(fragment => fragment.FragmentName.Name.StringValue)
            .ToDictionary(fragment => fragment.FragmentName.Name.StringValue, StringComparer.Ordinal);
    }

    /// <summary>How many selections have been looked at: what the check costs.</summary>
    public int Visited { get; private set; }

    /// <exception cref="CatalogError">A limit is exceeded.</exception>
    public static void Check(GraphQLDocument document, string? operationName, Inputs? variables, ISchema schema, RequestLimits limits)
    {
        var operations = document.Definitions.OfType<GraphQLOperationDefinition>();
        foreach (var operation in operations.Where(each => string.IsNullOrEmpty(operationName) || each.Name?.StringValue == operationName))
        {
            schema.Initialize();
            new AnswerSize(document, operation, variables, schema, limits).Check();
        }
    }

    /// <exception cref="CatalogError">A limit is exceeded.</exception>
    public void Check() => Count(_operation.SelectionSet, _schema.Query, 1, 0);

    // The number of objects so far, with those that the selections add for each of so many parents.
    private long Count(GraphQLSelectionSet? selections, IComplexGraphType? type, long parents, long objects)
    {
        foreach (var selection in selections?.Selections ?? [])
        {
            Visited++;
            objects = selection switch
            {
                GraphQLField field => Count(field, type, parents, objects),
                GraphQLInlineFragment inline => Count(inline.SelectionSet, TypeOf(inline.TypeCondition) ?? type, parents, objects),
                GraphQLFragmentSpread spread => Count(spread.FragmentName.Name.StringValue, type, parents, objects),
                _ => objects,
            };
            Limit.Check(objects, _limits.Objects, ErrorCodes.TooManyObjects, "objects to answer with, by its page sizes");
        }

        return objects;
    }

    private long Count(string fragment, IComplexGraphType? type, long parents, long objects)
    {
        if (!_fragments.TryGetValue(fragment, out var definition) || !_open.Add(fragment))
        {
            return objects;
        }

        objects = Count(definition.SelectionSet, TypeOf(definition.TypeCondition) ?? type, parents, objects);
        _open.Remove(fragment);
        return objects;
    }

    // What stands behind an interface is known by the fragment's condition.
    private IComplexGraphType? TypeOf(GraphQLTypeCondition? condition) =>
        condition is null ? null : _schema.AllTypes[condition.Type.Name.StringValue] as IComplexGraphType;

    private long Count(GraphQLField field, IComplexGraphType? parent, long parents, long objects)
    {
        var name = field.Name.StringValue;
        if (field.SelectionSet is null)
        {
            return objects;
        }

        if (name is "__schema" or "__type" || parent is null)
        {
            _introspections += parent is null ? 0 : 1;
            Limit.Check(_introspections, MaxIntrospections, ErrorCodes.IntrospectionTooDeep, "fields that ask for the schema");
            CheckIntrospection(field);
            return objects;
        }

        var definition = parent.Fields.Find(name);
        var length = LengthOf(definition, parent, field);
        var items = parents * (length ?? 1);
        _lists += length is null || definition!.HasMetadata(ComputedKey) ? 0 : 1;
        Limit.Check(_lists, _limits.Lists, ErrorCodes.TooManyLists, "lists to read");
        var weight = definition?.GetMetadata<int>(WeightKey) ?? 0;
        return Count(field.SelectionSet, definition?.ResolvedType?.GetNamedType() as IComplexGraphType, items, objects + items + (parents * weight));
    }

    // Null for what is no list.
    private int? LengthOf(FieldType? definition, IComplexGraphType parent, GraphQLField field) => definition switch
    {
        { Arguments: { } arguments } when arguments.Find("first") is { } first => PageSize(field, first.DefaultValue as int? ?? DefaultPageSize),
        { ResolvedType: { } resolved } when IsList(resolved) && !parent.Name.EndsWith("Connection", StringComparison.Ordinal) => _limits.AssumedListSize,
        _ => null,
    };

    // The lists of introspection lead back to themselves, each time with everything: each may be entered once on a path.
    private void CheckIntrospection(GraphQLField field)
    {
        foreach (var inner in FieldsOf(field.SelectionSet).Where(inner => inner.SelectionSet is not null))
        {
            var name = inner.Name.StringValue;
            var isList = name is "types" or "fields" or "inputFields" or "interfaces" or "possibleTypes" or "args" or "enumValues" or "directives";
            if (isList && !_introspected.Add(name))
            {
                throw new CatalogError(ErrorCodes.IntrospectionTooDeep, $"The introspection enters '{name}' inside '{name}'. Expected each list once on a path.");
            }

            CheckIntrospection(inner);
            if (isList)
            {
                _introspected.Remove(name);
            }
        }
    }

    private IEnumerable<GraphQLField> FieldsOf(GraphQLSelectionSet? selections) => (selections?.Selections ?? []).SelectMany(selection => selection switch
    {
        GraphQLField field => [field],
        GraphQLInlineFragment inline => FieldsOf(inline.SelectionSet),
        GraphQLFragmentSpread spread when _fragments.TryGetValue(spread.FragmentName.Name.StringValue, out var fragment) && _open.Add(spread.FragmentName.Name.StringValue) =>
            Closing(spread.FragmentName.Name.StringValue, FieldsOf(fragment.SelectionSet)),
        _ => Enumerable.Empty<GraphQLField>(),
    });

    private IEnumerable<GraphQLField> Closing(string fragment, IEnumerable<GraphQLField> fields)
    {
        var list = fields.ToList();
        _open.Remove(fragment);
        return list;
    }

    private int PageSize(GraphQLField field, int byDefault)
    {
        var given = field.Arguments?.Where(argument => argument.Name.StringValue is "first" or "last").Select(argument => ValueOf(argument.Value)).Max();
        return Math.Max(1, given ?? byDefault);
    }

    private int? ValueOf(GraphQLValue value) => value switch
    {
        GraphQLIntValue number => int.TryParse(number.Value.Span, CultureInfo.InvariantCulture, out var literal) ? literal : int.MaxValue,
        GraphQLVariable variable when _variables?.TryGetValue(variable.Name.StringValue, out var given) == true => given as int?,
        GraphQLVariable variable => _operation.Variables?.FirstOrDefault(each => each.Variable.Name == variable.Name)?.DefaultValue is { } byDefault ? ValueOf(byDefault) : null,
        _ => null,
    };

    private static bool IsList(IGraphType type) => type is ListGraphType || (type is NonNullGraphType nonNull && IsList(nonNull.ResolvedType!));
}
