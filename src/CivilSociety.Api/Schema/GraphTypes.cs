using GraphQL.Types;

namespace CivilSociety.Api.Schema;

/// <summary>The leaf types.</summary>
internal static class GraphTypes
{
    /// <summary>The GraphQL type of a .NET type.</summary>
    public static IGraphType For(Type type) => type switch
    {
        _ when type == typeof(string) => new StringGraphType(),
        _ when type == typeof(int) => new IntGraphType(),
        _ when type == typeof(double) => new FloatGraphType(),
        _ when type == typeof(bool) => new BooleanGraphType(),
        _ when type.IsEnum => new GraphQLTypeReference(type.Name),
        _ => throw new NotSupportedException($"There is no GraphQL type for {type}."),
    };

    /// <summary>The directions of a sort, named as Hot Chocolate names them.</summary>
    public static EnumerationGraphType SortEnum()
    {
        var type = new EnumerationGraphType { Name = "SortEnumType", Description = "The direction of a sort." };
        type.Add("ASC", false, "From low to high; a missing value comes first.");
        type.Add("DESC", true, "From high to low; a missing value comes last.");
        return type;
    }
}
