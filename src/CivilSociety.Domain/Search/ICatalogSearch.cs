namespace CivilSociety.Domain.Search;

/// <summary>The port through which the texts of the catalog are searched; case and diacritics make no difference.</summary>
public interface ICatalogSearch
{
    /// <summary>The hits, one for each item, in <see cref="SearchQuery.Order"/> and within the page.</summary>
    Task<IReadOnlyList<SearchHit>> SearchAsync(SearchQuery query, CancellationToken cancellationToken = default);

    /// <summary>How many items are found, on all pages.</summary>
    Task<int> CountAsync(SearchQuery query, CancellationToken cancellationToken = default);
}
