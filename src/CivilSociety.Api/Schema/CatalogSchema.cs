using CivilSociety.Api.Patterns;
using CivilSociety.Api.Search;
using CivilSociety.Domain.Interventions;
using GraphQL.MicrosoftDI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api.Schema;

/// <summary>The GraphQL schema of the catalog; one for the life of the program.</summary>
internal sealed class CatalogSchema : GraphQL.Types.Schema
{
    public CatalogSchema(IServiceProvider services)
        : base(new SelfActivatingServiceProvider(services))
    {
        Description = "Ten Dutch case studies of professionals and volunteers working together around children and families, with the evidence behind every pattern.";
        (Features.RepeatableDirectives, Features.DeprecationOfInputValues) = (true, true);
        RegisterVisitor(new IntrospectionVisitor());
        Directives.Register(TextLanguage.Directive());
        var query = new QueryType(Types);
        Query = query;
        var others = QueryType.PartTypes();
        var options = services.GetRequiredService<IOptions<CivilSocietyOptions>>().Value;
        if (options.Search)
        {
            query.AddField(SearchField.Create());
            others = others.Concat([new SearchHitType(Types), new SnippetPartType(), .. SearchFacetsType.All(Types)]);
            RegisterType(CatalogTypes.Enumeration(typeof(Domain.Search.SearchKind)));
        }

        if (options.Patterns)
        {
            PatternsType.AddTo(query);
            others = others.Concat(PatternsType.Outputs());
            foreach (var type in PatternsType.Inputs())
            {
                RegisterType(type);
            }
        }

        var types = Types.All([query, .. others], [typeof(PlacementSource), .. options.Patterns ? PatternsType.Enums() : []]).ToList();
        foreach (var extension in options.Extensions)
        {
            extension.AddTo(types);
        }

        foreach (var type in types)
        {
            RegisterType(type);
        }
    }

    /// <summary>The declared types.</summary>
    public CatalogTypes Types { get; } = new();
}
