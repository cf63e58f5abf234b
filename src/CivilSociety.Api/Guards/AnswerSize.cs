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

    // Whatever pages inside pages multiply to, the sum of all fields stays a number.
    private const long MaxCount = 1_000_000_000_000;

    private readonly HashSet<string> _introspected = new(StringComparer.Ordinal);
    private int _introspections;
    private int _lists;
    private long _objects;
    private long _values;
    private (long Count, FieldPath? Path) _mostObjects;
    private (long Count, FieldPath? Path) _mostValues;

    /// <summary>Selections visited: the cost of the check.</summary>
    public int Visited { get; private set; }

    /// <summary>How much of the limits on objects and values the operation takes, from 0 to 1.</summary>
    /// <exception cref="ClientError">A limit is exceeded.</exception>
    public double Check()
    {
        Count(operation.SelectionSet, schema.Query, 1, null);
        CheckWeight(_objects, limits.Objects, ErrorCodes.TooManyObjects, "objects", _mostObjects.Path);
        CheckWeight(_values, limits.Values, ErrorCodes.AnswerTooLarge, "values", _mostValues.Path);
        return Math.Max((double)_objects / limits.Objects, (double)_values / limits.Values);
    }

    // Counts what the selections add for each of so many parents.
    private void Count(GraphQLSelectionSet? selections, IComplexGraphType? type, long parents, FieldPath? path)
    {
        foreach (var (field, parent) in FieldsOf(selections, type))
        {
            var here = new FieldPath((field.Alias?.Name ?? field.Name).StringValue, path);
            var definition = parent?.Fields.Find(field.Name.Value);
            if (field.SelectionSet is null)
            {
                Add(ref _values, ref _mostValues, parents, path);
                Add(ref _objects, ref _mostObjects, parents * CostOf(definition, field), here);
                continue;
            }

            if (parent is null || field.Name.StringValue is "__schema" or "__type")
            {
                _introspections += parent is null ? 0 : 1;
                Limit.Check(_introspections, MaxIntrospections, ErrorCodes.IntrospectionTooDeep, "fields that ask for the schema");
                CheckIntrospection(field);
                continue;
            }

            var length = LengthOf(definition, parent, field);
            _lists += length is null || definition!.IsComputed ? 0 : 1;
            Limit.Check(_lists, limits.Lists, ErrorCodes.TooManyLists, "lists to read");
            var items = Math.Min(MaxCount, parents * (length ?? 1));
            Add(ref _objects, ref _mostObjects, items + (parents * CostOf(definition, field)), here);
            Count(field.SelectionSet, definition?.ResolvedType?.GetNamedType() as IComplexGraphType, items, here);
        }
    }

    private static void Add(ref long count, ref (long Count, FieldPath? Path) most, long more, FieldPath? path)
    {
        count += Math.Min(MaxCount, more);
        most = more > most.Count ? (more, path) : most;
    }

    private static void CheckWeight(long weight, int limit, string code, string what, FieldPath? most)
    {
        if (weight > limit)
        {
            string[] path = [.. most?.Names() ?? []];
            throw new ClientError(code, string.Create(
                CultureInfo.InvariantCulture,
                $"The request has too many {what} to answer with, by its page sizes: {weight}, most of them at '{string.Join('.', path)}'. Expected {limit} or fewer."))
            {
                Extensions = new() { ["weight"] = weight, ["limit"] = limit, ["path"] = path },
            };
        }
    }

    // Null for a field that is not a list.
    private int? LengthOf(FieldType? definition, IComplexGraphType parent, GraphQLField field) => definition switch
    {
        { ChosenBy: { Count: > 0 } choice } when choice.All(argument => Given(field, argument) is not null) => 1,
        { Arguments: { } arguments } when arguments.Find("first") is { } first => PageSize(field, first.DefaultValue as int? ?? DefaultPageSize),
        { ResolvedType: { } resolved } when IsList(resolved) && !parent.Name.EndsWith("Connection", StringComparison.Ordinal) => limits.AssumedListSize,
        _ => null,
    };

    // An argument that costs more does so unless it is known to be off.
    private long CostOf(FieldType? definition, GraphQLField field) => definition switch
    {
        null => 0,
        { CostlyArgument: { } costly } when Given(field, costly.Name) is not (null or false) => (long)definition.ComputingCost + costly.Objects,
        _ => definition.ComputingCost,
    };

    // Null where an argument is null or not given; true for other values than those of variables, false and null.
    private object? Given(GraphQLField field, string argument) => field.Arguments?.FirstOrDefault(each => each.Name.Value == argument)?.Value switch
    {
        GraphQLVariable variable => variables?.TryGetValue(variable.Name.StringValue, out var given) == true ? given : Written(DefaultOf(variable)),
        var written => Written(written),
    };

    private static object? Written(GraphQLValue? value) => value switch
    {
        null or GraphQLNullValue => null,
        GraphQLFalseBooleanValue => false,
        _ => true,
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
        GraphQLVariable variable => DefaultOf(variable) is { } byDefault ? ValueOf(byDefault) : null,
        _ => null,
    };

    private GraphQLValue? DefaultOf(GraphQLVariable variable) => operation.Variables?.FirstOrDefault(each => each.Variable.Name == variable.Name)?.DefaultValue;

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

    // The response names from the operation to a field.
    private sealed record FieldPath(string Name, FieldPath? Parent)
    {
        public IEnumerable<string> Names() => Parent is null ? [Name] : [.. Parent.Names(), Name];
    }
}
