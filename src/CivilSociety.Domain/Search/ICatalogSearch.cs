namespace CivilSociety.Domain.Search;

/// <summary>The port through which the texts of the catalog are searched; case, diacritics and the forms of a word make no difference.</summary>
public interface ICatalogSearch
{
    /// <summary>The hits, one for each item, in <see cref="SearchQuery.Order"/> and within the page.</summary>
    Task<IReadOnlyList<SearchHit>> SearchAsync(SearchQuery query, CancellationToken cancellationToken = default);

    /// <summary>How many items are found, on all pages.</summary>
    Task<int> CountAsync(SearchQuery query, CancellationToken cancellationToken = default);

    /// <summary>How the items that are found, on all pages, are spread over kinds and case studies.</summary>
    Task<SearchFacets> CountFacetsAsync(SearchQuery query, CancellationToken cancellationToken = default);

    /// <summary>The text with each word that the catalog does not have replaced by one that it has, one letter away; null when every word is known, or when that finds nothing either.</summary>
    Task<string?> SuggestAsync(SearchQuery query, CancellationToken cancellationToken = default);
}
