using CivilSociety.Api.Schema;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Search;
using CivilSociety.Domain.Texts;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace CivilSociety.Api.Search;

/// <summary>A hit; what it leads to is loaded for all hits of a kind together.</summary>
internal sealed class SearchHitType : ObjectGraphType<SearchHit>
{
    private readonly CatalogTypes _types;

    public SearchHitType(CatalogTypes types)
    {
        _types = types;
        Name = nameof(SearchHit);
        Description = "One item that was found, in the language in which it matches best.";
        Add("kind", "The kind of item.", Required(nameof(SearchKind)), context => context.Source.Kind);
        Add("node", "The item.", Required("Node"), context => Load(context, context.Source.Kind.ToString(), context.Source.Code));
        Add("language", "The language of the snippet.", Required(nameof(Language)), context => context.Source.Language);
        Add(
            "snippet",
            "The words around the best match, in pieces: joined, they are the text.",
            new NonNullGraphType(new ListGraphType(Required(nameof(SnippetPart)))),
            context => context.Source.Snippet);
        Add(
            "caseStudy",
            "The case study that the item is or belongs to; null where it belongs to none or to several, as organizations and factors do.",
            new GraphQLTypeReference(nameof(CaseStudy)),
            context => Load(context, nameof(CaseStudy), context.Source.CaseStudy));
        Add(
            "section",
            "The report section that it comes from; for a case study, the first of its chapter, for a discrepancy, that of its first value.",
            new GraphQLTypeReference(nameof(ReportSection)),
            context => Load(context, nameof(ReportSection), context.Source.Section));
    }

    private static NonNullGraphType Required(string type) => new(new GraphQLTypeReference(type));

    // The kinds are named for the types.
    private object? Load(IResolveFieldContext context, string type, string? code) =>
        code is null ? null : _types.Entity(type)!.LoadNode(context, code);

    private void Add(string name, string description, IGraphType type, Func<IResolveFieldContext<SearchHit>, object?> resolve) =>
        AddField(new FieldType
        {
            Name = name,
            Description = description,
            ResolvedType = type,
            Resolver = new FuncFieldResolver<SearchHit, object?>(resolve),
        });
}
