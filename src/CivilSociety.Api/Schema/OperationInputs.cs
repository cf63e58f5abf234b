using CivilSociety.Domain;
using GraphQL.Types;

namespace CivilSociety.Api.Schema;

/// <summary>The operation filter inputs of Hot Chocolate, for the types that the catalog has.</summary>
internal static class OperationInputs
{
    /// <summary>Name of the input that filters a value of the type.</summary>
    public static string NameFor(Type type) => $"{GraphName(Nullable.GetUnderlyingType(type) ?? type)}OperationFilterInput";

    /// <summary>Name of the input that filters a list of values of the type.</summary>
    public static string NameForListOf(Type type) => $"List{GraphName(type)}OperationFilterInput";

    /// <summary>All of the inputs, of the enums those whose names are used.</summary>
    public static IEnumerable<InputObjectGraphType> Create(IEnumerable<Type> enums, IReadOnlySet<string> used)
    {
        yield return Text();
        yield return ListOf(NameForListOf(typeof(string)), NameFor(typeof(string)));
        yield return Numbers("Int", () => new IntGraphType());
        yield return Numbers("Float", () => new FloatGraphType());
        yield return Create("BooleanOperationFilterInput", "Operations on a boolean.", new BooleanGraphType(), Operations.Equality);
        foreach (var type in enums)
        {
            var isInLists = used.Contains(NameForListOf(type));
            if (isInLists || used.Contains(NameFor(type)))
            {
                yield return Enumeration(type.Name);
            }

            if (isInLists)
            {
                yield return ListOf(NameForListOf(type), NameFor(type));
            }
        }
    }

    /// <summary>The input that filters a list by what its elements are.</summary>
    public static InputObjectGraphType ListOf(string name, string elementFilter)
    {
        var input = new InputObjectGraphType { Name = name, Description = "Conditions on a list." };
        input.AddField(Field("all", "Every element satisfies this; so does an empty list.", new GraphQLTypeReference(elementFilter)));
        input.AddField(Field("none", "No element satisfies this.", new GraphQLTypeReference(elementFilter)));
        input.AddField(Field("some", "At least one element satisfies this.", new GraphQLTypeReference(elementFilter)));
        input.AddField(Field("any", "True: there are elements; false: there are none.", new BooleanGraphType()));
        return input;
    }

    public static FieldType Field(string name, string description, IGraphType type) =>
        new() { Name = name, Description = description, ResolvedType = type };

    private static string GraphName(Type type) => type switch
    {
        _ when type == typeof(string) => "String",
        _ when type == typeof(int) => "Int",
        _ when type == typeof(double) => "Float",
        _ when type == typeof(bool) => "Boolean",
        _ when type.IsEnum && type.Assembly == typeof(CatalogItem).Assembly => type.Name,
        _ => throw new NotSupportedException($"There is no filter for {type}."),
    };

    private static InputObjectGraphType Text()
    {
        const string Name = "StringOperationFilterInput";
        var input = new InputObjectGraphType { Name = Name, Description = "Operations on a text; ordinal and case-sensitive, unless they say otherwise." };
        var self = new ListGraphType(new NonNullGraphType(new GraphQLTypeReference(Name)));
        input.AddField(Field("and", "All of these.", self));
        input.AddField(Field("or", "At least one of these.", self));
        Add(input, new StringGraphType(), [.. Operations.Equality, .. Operations.Matching]);
        Add(input, new ListGraphType(new StringGraphType()), Operations.Membership);
        return input;
    }

    private static InputObjectGraphType Numbers(string scalar, Func<ScalarGraphType> type)
    {
        var input = Create($"{scalar}OperationFilterInput", "Operations on a number.", type(), Operations.Equality);
        Add(input, new ListGraphType(type()), Operations.Membership);
        Add(input, type(), Operations.Comparison);
        return input;
    }

    private static InputObjectGraphType Enumeration(string name)
    {
        var input = Create($"{name}OperationFilterInput", $"Operations on {name}.", new GraphQLTypeReference(name), Operations.Equality);
        Add(input, new ListGraphType(new NonNullGraphType(new GraphQLTypeReference(name))), Operations.Membership);
        return input;
    }

    private static InputObjectGraphType Create(string name, string description, IGraphType type, Operation[] operations)
    {
        var input = new InputObjectGraphType { Name = name, Description = description };
        Add(input, type, operations);
        return input;
    }

    private static void Add(InputObjectGraphType input, IGraphType type, IEnumerable<Operation> operations)
    {
        foreach (var (name, description, _) in operations)
        {
            input.AddField(Field(name, description, type));
        }
    }
}
