using CivilSociety.Api.Loading;
using CivilSociety.Api.Schema;
using CivilSociety.Domain;
using GraphQL.DataLoader;

namespace CivilSociety.Api.Paging;

/// <summary>A connection over items of one kind.</summary>
/// <param name="arguments">What is asked for; its page asks for one item more than the client does, to see whether there is one.</param>
/// <param name="loadRows">Loads the rows of the page.</param>
/// <param name="loadCount">Loads the number of items whatever the page.</param>
internal sealed class Connection<T>(
    ListArguments<T> arguments,
    Func<IDataLoaderResult<IReadOnlyList<T>>> loadRows,
    Func<IDataLoaderResult<int>> loadCount) : Connection
    where T : class, ICatalogItem
{
    public override IDataLoaderResult LoadPageInfo() => loadRows().Then(rows =>
    {
        var items = Trim(rows);
        return new PageInfo(
            arguments.IsBackward ? arguments.Specification.Page.Before is not null : rows.Count > items.Count,
            arguments.IsBackward ? rows.Count > items.Count : arguments.Specification.Page.After is not null,
            items.Count == 0 ? null : CursorOf(items[0]),
            items.Count == 0 ? null : CursorOf(items[^1]));
    });

    public override IDataLoaderResult LoadEdges() =>
        loadRows().Then(rows => Trim(rows).Select(item => new Edge(CursorOf(item), item)).ToList());

    public override IDataLoaderResult LoadNodes() => loadRows().Then(Trim);

    public override IDataLoaderResult LoadTotalCount() => loadCount();

    private IReadOnlyList<T> Trim(IReadOnlyList<T> rows) => (rows.Count > arguments.PageSize, arguments.IsBackward) switch
    {
        (false, _) => rows,
        (true, false) => [.. rows.Take(arguments.PageSize)],
        (true, true) => [.. rows.Skip(1)],
    };

    private string CursorOf(T item) => Cursor.Encode(arguments.Signature, arguments.Specification.TotalOrder, item);
}
