using CivilSociety.Api.Schema;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Search;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace CivilSociety.Api.Search;

/// <summary>The types of the counts of a search.</summary>
internal static class SearchFacetsType
{
    // For each hit that the page may have: with a usual page, what they take beside a pattern.
    private const int FacetsCost = 50;
    private const int SuggestionCost = 20;

    /// <summary>The fields that the connection of hits has besides those of every connection.</summary>
    public static IEnumerable<FieldType> OfTheConnection() =>
    [
        Field<SearchConnection>("facets", "How the hits on all pages are spread; the counts of the kinds add up to totalCount.", Required(nameof(SearchFacets)), source => source.LoadFacets())
            .WithComputingCost(FacetsCost),
        Field<SearchConnection>(
            "suggestion",
            "The text to search for instead where it has words that the catalog does not: each replaced by one that it has, one letter away. Null when every word is known, and when nothing would be found either.",
            new StringGraphType(),
            source => source.LoadSuggestion()).WithComputingCost(SuggestionCost),
    ];

    public static IEnumerable<IObjectGraphType> All(CatalogTypes types)
    {
        yield return Type<SearchFacets>(
            "How the hits of a search, on all pages, are spread.",
            Field<SearchFacets>("kinds", "The kinds that have hits, most first.", ListOf(nameof(KindFacet)), facets => facets.Kinds).AsComputed(),
            Field<SearchFacets>(
                "caseStudies",
                "The case studies that have hits, most first; what belongs to none or to several counts for none.",
                ListOf(nameof(CaseStudyFacet)),
                facets => facets.CaseStudies).AsComputed());
        yield return Type<KindFacet>(
            "How many hits are of a kind.",
            Field<KindFacet>("kind", "The kind.", Required(nameof(SearchKind)), facet => facet.Kind),
            Field<KindFacet>("count", "How many hits.", new NonNullGraphType(new IntGraphType()), facet => facet.Count));
        yield return Type<CaseStudyFacet>(
            "How many hits are, or belong to, a case study.",
            new FieldType
            {
                Name = "caseStudy",
                Description = "The case study.",
                ResolvedType = Required(nameof(CaseStudy)),
                Resolver = new FuncFieldResolver<CaseStudyFacet, object?>(context => types.Entity(nameof(CaseStudy))!.LoadNode(context, context.Source.CaseStudy)),
            },
            Field<CaseStudyFacet>("count", "How many hits.", new NonNullGraphType(new IntGraphType()), facet => facet.Count));
    }

    private static ObjectGraphType<T> Type<T>(string description, params FieldType[] fields)
    {
        var type = new ObjectGraphType<T> { Name = typeof(T).Name, Description = description };
        foreach (var field in fields)
        {
            type.AddField(field);
        }

        return type;
    }

    private static FieldType Field<T>(string name, string description, IGraphType type, Func<T, object?> read) =>
        new() { Name = name, Description = description, ResolvedType = type, Resolver = new FuncFieldResolver<T, object?>(context => read(context.Source)) };

    private static NonNullGraphType Required(string type) => new(new GraphQLTypeReference(type));

    private static NonNullGraphType ListOf(string type) => new(new ListGraphType(Required(type)));
}
