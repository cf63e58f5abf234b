using CivilSociety.Domain.Search;

namespace CivilSociety.Persistence.Search;

/// <summary>A search that belongs to somebody else: a container that hands it to a request does not dispose of it at the end.</summary>
internal sealed class LentSearch(ICatalogSearch search) : ICatalogSearch
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<SearchHit>> SearchAsync(SearchQuery query, CancellationToken cancellationToken = default) => search.SearchAsync(query, cancellationToken);

    /// <inheritdoc/>
    public Task<int> CountAsync(SearchQuery query, CancellationToken cancellationToken = default) => search.CountAsync(query, cancellationToken);

    /// <inheritdoc/>
    public Task<SearchFacets> CountFacetsAsync(SearchQuery query, CancellationToken cancellationToken = default) => search.CountFacetsAsync(query, cancellationToken);

    /// <inheritdoc/>
    public Task<string?> SuggestAsync(SearchQuery query, CancellationToken cancellationToken = default) => search.SuggestAsync(query, cancellationToken);
}
