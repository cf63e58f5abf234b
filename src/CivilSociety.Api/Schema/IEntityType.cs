using GraphQL;
using GraphQL.DataLoader;

namespace CivilSociety.Api.Schema;

/// <summary>A type whose objects can be fetched by global id.</summary>
internal interface IEntityType : IDeclaredType
{
    IDataLoaderResult<object?> LoadNode(IResolveFieldContext context, string code);
}
