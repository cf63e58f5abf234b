using GraphQL.DataLoader;

namespace CivilSociety.Api.Paging;

/// <summary>The source of a connection's fields; nothing is read that is not selected.</summary>
internal abstract class Connection
{
    public abstract IDataLoaderResult LoadPageInfo();

    public abstract IDataLoaderResult LoadEdges();

    public abstract IDataLoaderResult LoadNodes();

    public abstract IDataLoaderResult LoadTotalCount();
}
