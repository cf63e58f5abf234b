using CivilSociety.Api.Paging;
using CivilSociety.Domain.Search;
using GraphQL.DataLoader;

namespace CivilSociety.Api.Search;

/// <summary>The hits of a search, and what is told of all of them.</summary>
internal sealed class SearchConnection(Connection hits, Func<IDataLoaderResult<SearchFacets>> loadFacets, Func<IDataLoaderResult<string?>> loadSuggestion) : Connection
{
    public override IDataLoaderResult LoadPageInfo() => hits.LoadPageInfo();

    public override IDataLoaderResult LoadEdges() => hits.LoadEdges();

    public override IDataLoaderResult LoadNodes() => hits.LoadNodes();

    public override IDataLoaderResult LoadTotalCount() => hits.LoadTotalCount();

    public IDataLoaderResult LoadFacets() => loadFacets();

    public IDataLoaderResult LoadSuggestion() => loadSuggestion();
}
