using GraphQL;
using GraphQL.DataLoader;

namespace CivilSociety.Api.Schema;

/// <summary>A type whose objects can be fetched by global id.</summary>
internal interface IEntityType : IDeclaredType
{
    /// <summary>The object with a code, together with all others that are requested; null when there is none.</summary>
    /// <param name="context">The field that gives the object.</param>
    /// <param name="code">The code.</param>
    /// <param name="withRelated">Whether to read the related items along that the field selects: then other fields are not loaded together with it.</param>
    IDataLoaderResult LoadNode(IResolveFieldContext context, string code, bool withRelated = false);
}
