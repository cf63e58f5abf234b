using System.Globalization;
using CivilSociety.Api.Errors;
using CivilSociety.Api.Schema;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace CivilSociety.Api.Guards;

/// <summary>Estimates how many objects and values an operation can return, by its page sizes, and counts the lists that it reads.</summary>
/// <remarks>GraphQL.NET's complexity rule adds up one number, after validation: it counts no lists, and lets introspection go in circles.</remarks>
/// <param name="operation">The operation; no fragment that it spreads leads back to itself.</param>
/// <param name="fragments">The fragments of its document, by name.</param>
/// <param name="variables">The variables; page sizes can be among them.</param>
/// <param name="schema">The schema, initialized.</param>
/// <param name="limits">The limits.</param>
internal sealed class AnswerSize(
    GraphQLOperationDefinition operation,
    IReadOnlyDictionary<string, GraphQLFragmentDefinition> fragments,
    Inputs? variables,
    ISchema schema,
    RequestLimits limits)
{
    private const int DefaultPageSize = 10;
    private const int MaxIntrospections = 3;

    private readonly HashSet<string> _introspected = new(StringComparer.Ordinal);
    private int _introspections;
    private int _lists;
    private long _objects;
    private long _values;

    /// <summary>Selections visited: the cost of the check.</summary>
    public int Visited { get; private set; }

    /// <summary>How much of the limits on objects and values the operation takes, from 0 to 1.</summary>
    /// <exception cref="ClientError">A limit is exceeded.</exception>
    public double Check()
    {
        Count(operation.SelectionSet, schema.Query, 1);
        return Math.Max((double)_objects / limits.Objects, (double)_values / limits.Values);
    }

    // Counts what the selections add for each of so many parents.
    private void Count(GraphQLSelectionSet? selections, IComplexGraphType? type, long parents)
    {
        foreach (var (field, parent) in FieldsOf(selections, type))
        {
            if (field.SelectionSet is null)
            {
                _values += parents;
                Limit.Check(_values, limits.Values, ErrorCodes.AnswerTooLarge, "values to answer with, by its page sizes");
                continue;
            }

            if (parent is null || field.Name.StringValue is "__schema" or "__type")
            {
                _introspections += parent is null ? 0 : 1;
                Limit.Check(_introspections, MaxIntrospections, ErrorCodes.IntrospectionTooDeep, "fields that ask for the schema");
                CheckIntrospection(field);
                continue;
            }

            var definition = parent.Fields.Find(field.Name.Value);
            var length = LengthOf(definition, parent, field);
            _lists += length is null || definition!.IsComputed ? 0 : 1;
            Limit.Check(_lists, limits.Lists, ErrorCodes.TooManyLists, "lists to read");
            var items = parents * (length ?? 1);
            _objects += items + (parents * (definition?.ComputingCost ?? 0));
            Limit.Check(_objects, limits.Objects, ErrorCodes.TooManyObjects, "objects to answer with, by its page sizes");
            Count(field.SelectionSet, definition?.ResolvedType?.GetNamedType() as IComplexGraphType, items);
        }
    }

    // Null for a field that is not a list.
    private int? LengthOf(FieldType? definition, IComplexGraphType parent, GraphQLField field) => definition switch
    {
        { Arguments: { } arguments } when arguments.Find("first") is { } first => PageSize(field, first.DefaultValue as int? ?? DefaultPageSize),
        { ResolvedType: { } resolved } when IsList(resolved) && !parent.Name.EndsWith("Connection", StringComparison.Ordinal) => limits.AssumedListSize,
        _ => null,
    };

    private int PageSize(GraphQLField field, int byDefault)
    {
        var given = field.Arguments?.Where(argument => argument.Name.StringValue is "first" or "last").Select(argument => ValueOf(argument.Value)).Max();
        return Math.Max(1, given ?? byDefault);
    }

    private int? ValueOf(GraphQLValue value) => value switch
    {
        // What is no Int is refused by validation, which tells so.
        GraphQLIntValue number => int.TryParse(number.Value.Span, CultureInfo.InvariantCulture, out var literal) ? literal : null,
        GraphQLVariable variable when variables?.TryGetValue(variable.Name.StringValue, out var given) == true => given as int?,
        GraphQLVariable variable => operation.Variables?.FirstOrDefault(each => each.Variable.Name == variable.Name)?.DefaultValue is { } byDefault ? ValueOf(byDefault) : null,
        _ => null,
    };

    // Introspection lists lead back to themselves, each time with the whole schema: each is allowed once on a path.
    private void CheckIntrospection(GraphQLField introspection)
    {
        foreach (var (field, _) in FieldsOf(introspection.SelectionSet, null).Where(inner => inner.Field.SelectionSet is not null))
        {
            var name = field.Name.StringValue;
            var isList = name is "types" or "fields" or "inputFields" or "interfaces" or "possibleTypes" or "args" or "enumValues" or "directives";
            if (isList && !_introspected.Add(name))
            {
                throw new ClientError(ErrorCodes.IntrospectionTooDeep, $"The introspection enters '{name}' inside '{name}'. Expected each list once on a path.");
            }

            CheckIntrospection(field);
            if (isList)
            {
                _introspected.Remove(name);
            }
        }
    }

    // The fields with the types that they are selected of, fragments followed; null for a type that the schema does not have.
    private IEnumerable<(GraphQLField Field, IComplexGraphType? Parent)> FieldsOf(GraphQLSelectionSet? selections, IComplexGraphType? type)
    {
        foreach (var selection in selections?.Selections ?? [])
        {
            Visited++;
            if (selection is GraphQLField field)
            {
                yield return (field, type);
                continue;
            }

            var inner = selection switch
            {
                GraphQLInlineFragment inline => FieldsOf(inline.SelectionSet, TypeOf(inline.TypeCondition) ?? type),
                GraphQLFragmentSpread spread when fragments.TryGetValue(spread.FragmentName.Name.StringValue, out var fragment) =>
                    FieldsOf(fragment.SelectionSet, TypeOf(fragment.TypeCondition) ?? type),
                _ => [],
            };
            foreach (var each in inner)
            {
                yield return each;
            }
        }
    }

    // The type condition tells the type of an interface's object.
    private IComplexGraphType? TypeOf(GraphQLTypeCondition? condition) =>
        condition is null ? null : schema.AllTypes[condition.Type.Name.StringValue] as IComplexGraphType;

    private static bool IsList(IGraphType type) => type is ListGraphType || (type is NonNullGraphType nonNull && IsList(nonNull.ResolvedType!));
}
