using CivilSociety.Api.Loading;
using GraphQL.DataLoader;

namespace CivilSociety.Api.Paging;

/// <summary>A connection over items of one kind.</summary>
/// <param name="page">The requested page.</param>
/// <param name="selectsRows">Whether the page is read anyway.</param>
/// <param name="cursorOf">The cursor of an item.</param>
/// <param name="loadRows">Loads the rows of the page, and one more if there is one.</param>
/// <param name="loadCount">Loads the number of items on all pages.</param>
internal sealed class Connection<T>(
    PageArguments page,
    bool selectsRows,
    Func<T, string> cursorOf,
    Func<IDataLoaderResult<IReadOnlyList<T>>> loadRows,
    Func<IDataLoaderResult<int>> loadCount) : Connection
    where T : class
{
    public override IDataLoaderResult LoadPageInfo() => loadRows().Then(rows =>
    {
        var items = Trim(rows);
        return new PageInfo(
            page.IsBackward ? page.Before is not null : rows.Count > items.Count,
            page.IsBackward ? rows.Count > items.Count : page.After is not null,
            items.Count == 0 ? null : cursorOf(items[0]),
            items.Count == 0 ? null : cursorOf(items[^1]));
    });

    public override IDataLoaderResult LoadEdges() =>
        loadRows().Then(rows => Trim(rows).Select(item => new Edge(cursorOf(item), item)).ToList());

    public override IDataLoaderResult LoadNodes() => loadRows().Then(Trim);

    // A first page that holds everything tells how many there are.
    public override IDataLoaderResult LoadTotalCount() => selectsRows && page is { After: null, Before: null }
        ? loadRows().Then(rows => rows.Count <= page.Size ? (object)rows.Count : loadCount())
        : loadCount();

    private IReadOnlyList<T> Trim(IReadOnlyList<T> rows) => (rows.Count > page.Size, page.IsBackward) switch
    {
        (false, _) => rows,
        (true, false) => [.. rows.Take(page.Size)],
        (true, true) => [.. rows.Skip(1)],
    };
}
