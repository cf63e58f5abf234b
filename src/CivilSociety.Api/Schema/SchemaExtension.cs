using CivilSociety.Api.Loading;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace CivilSociety.Api.Schema;

/// <summary>Fields that a host adds to a type of ours.</summary>
/// <param name="Source">The class whose type gets them; null for the root of all queries.</param>
/// <param name="Fields">The fields.</param>
internal sealed record SchemaExtension(Type? Source, IObjectGraphType Fields)
{
    /// <summary>Adds the fields to the one of these types that they are for.</summary>
    /// <exception cref="InvalidOperationException">No type is of the class, or it has a field of the name already.</exception>
    public void AddTo(IEnumerable<IGraphType> types)
    {
        var type = types.OfType<IObjectGraphType>().FirstOrDefault(IsExtended)
            ?? throw new InvalidOperationException($"The schema has no type for {Source}. Expected a class that a GraphQL type stands for, such as CaseStudy.");
        foreach (var field in Fields.Fields)
        {
            if (type.HasField(field.Name))
            {
                throw new InvalidOperationException($"The type {type.Name} has a field '{field.Name}' already. Expected another name for the field that is added to it.");
            }

            type.AddField(field);
            field.Resolver = new Watched(field.Resolver ?? NameFieldResolver.Instance);
        }
    }

    private bool IsExtended(IObjectGraphType type) =>
        Source is null ? type is QueryType : type.GetType().IsAssignableTo(typeof(ObjectGraphType<>).MakeGenericType(Source)) && type is not QueryType;

    // What a host answers may change while the catalog does not: the answer holds for its request alone.
    private sealed class Watched(IFieldResolver resolver) : IFieldResolver
    {
        public ValueTask<object?> ResolveAsync(IResolveFieldContext context)
        {
            context.Loaders().DependsOnCatalogAlone = false;
            return resolver.ResolveAsync(context);
        }
    }
}
