namespace CivilSociety.Api.Schema;

/// <summary>The GraphQL schema of the catalog; one for the life of the program.</summary>
internal sealed class CatalogSchema : GraphQL.Types.Schema
{
    public CatalogSchema(IServiceProvider services)
        : base(services)
    {
        Description = "Ten Dutch case studies of professionals and volunteers working together around children and families, with the evidence behind every pattern.";
        var query = new QueryType(Types);
        Query = query;
        foreach (var type in Types.All([query, .. QueryType.PartTypes()]))
        {
            RegisterType(type);
        }
    }

    /// <summary>The declared types.</summary>
    public CatalogTypes Types { get; } = new();
}
