using System.Globalization;
using CivilSociety.Api.Errors;
using CivilSociety.Api.Loading;
using CivilSociety.Api.Paging;
using CivilSociety.Api.Schema;
using CivilSociety.Domain.Search;
using CivilSociety.Domain.Texts;
using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api.Search;

/// <summary>The root field that searches the texts.</summary>
internal static class SearchField
{
    // As a pattern: most take 5 ms, and one for a letter, which half of the catalog has, ten times as much.
    private const int Cost = 3_000;

    public static FieldType Create() => ConnectionField.Create(
        "search",
        "What has all of the words, best first: the words side by side before words apart, the words themselves and their forms before compounds and synonyms, and a word in a name or a title before one in a text. Case and diacritics make no difference.",
        nameof(SearchHit),
        [
            new QueryArgument(new NonNullGraphType(new StringGraphType()))
            {
                Name = "text",
                Description = "Words, in any order, with white space or a slash between them; each is found also in its other forms, as the beginning of a longer word, as a part of a Dutch compound, and by its synonyms in both languages. Function words, such as 'of' and 'between', are asked for only when there are no others. At least one must have a letter or digit.",
            },
            new QueryArgument(new ListGraphType(new NonNullGraphType(new GraphQLTypeReference(nameof(SearchKind)))))
            {
                Name = "kinds",
                Description = "The kinds of items to search; all of them when null or empty.",
            },
            new QueryArgument(new GraphQLTypeReference(nameof(Language)))
            {
                Name = "language",
                Description = "The language to search in; both when null. An item that matches in both is found once, in the language that matches best.",
            },
            .. PageArguments.Declare(),
        ],
        Resolve,
        SearchFacetsType.OfTheConnection()).WithComputingCost(Cost);

    private static SearchConnection Resolve(IResolveFieldContext context)
    {
        // Not the context itself: the engine uses it again for other fields before the connection is read.
        var (loaders, field, search) = (context.Loaders(), context.FieldAst, context.RequestServices!.GetRequiredService<ICatalogSearch>());
        var page = PageArguments.Read(context);
        var all = ReadQuery(context);
        var signature = Cursor.Signature(nameof(SearchHit), [], Filter(all));
        var query = all with { Page = page.ToPage(signature, SearchQuery.Order, "'text', 'kinds' and 'language'") };
        var hits = new Connection<SearchHit>(
            page,
            Selections.SelectsRows(field, context.Document),
            hit => Cursor.Encode(signature, SearchQuery.Order, hit),
            () => loaders.LoadAtRoot((field, "page"), (_, cancellationToken) => search.SearchAsync(query, cancellationToken)),
            () => loaders.LoadAtRoot((field, "count"), (_, cancellationToken) => search.CountAsync(query, cancellationToken)));
        return new(
            hits,
            () => loaders.LoadAtRoot((field, "facets"), (_, cancellationToken) => search.CountFacetsAsync(query, cancellationToken)),
            () => loaders.LoadAtRoot((field, "suggestion"), (_, cancellationToken) => search.SuggestAsync(query, cancellationToken)));
    }

    private static SearchQuery ReadQuery(IResolveFieldContext context) => new()
    {
        Text = ReadText(context),
        Kinds = context.GetArgument<SearchKind[]?>("kinds") ?? [],
        Language = context.GetArgument<Language?>("language"),
    };

    private static string ReadText(IResolveFieldContext context)
    {
        var text = context.GetArgument<string>("text");
        var limit = context.RequestServices!.GetRequiredService<IOptions<CivilSocietyOptions>>().Value.Limits.SearchCharacters;
        if (text.Length > limit)
        {
            throw new ClientError(
                ErrorCodes.SearchTextTooLong,
                string.Create(CultureInfo.InvariantCulture, $"The 'text' of 'search' has {text.Length} characters. Expected {limit} or fewer."));
        }

        return SearchQuery.WordsOf(text).Count > 0
            ? text
            : throw new ClientError(ErrorCodes.SearchTextWithoutWord, "The 'text' of 'search' has no word. Expected at least one letter or digit.");
    }

    private static Dictionary<string, object?> Filter(SearchQuery query) => new()
    {
        ["text"] = query.Text,
        ["kinds"] = query.Kinds,
        ["language"] = query.Language,
    };
}
