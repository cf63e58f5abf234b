using System.Text.Json;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace CivilSociety.Api.Schema;

/// <summary>An object of which there is one: a node, so that client caches keep it as one, with an id that follows from its type.</summary>
internal static class Singleton
{
    public static string IdOf(string type) => GlobalId.Encode(type, JsonNamingPolicy.CamelCase.ConvertName(type));

    /// <summary>Makes a type that of a singleton.</summary>
    public static void Declare(IObjectGraphType type)
    {
        type.AddField(new()
        {
            Name = "id",
            Description = "The global id: opaque, and always the same.",
            ResolvedType = new NonNullGraphType(new IdGraphType()),
            Resolver = new FuncFieldResolver<object?>(_ => IdOf(type.Name)),
        });
        type.AddResolvedInterface(new GraphQLTypeReference("Node"));
    }
}
