namespace CivilSociety.Api.Tables;

/// <summary>A page of a table.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="Items">How many items of the list it has.</param>
/// <param name="Total">How many items the list has on all pages; null where that is not told.</param>
/// <param name="Next">Where the next page begins; null after the last.</param>
internal sealed record TablePage(IReadOnlyList<object?[]> Rows, int Items, int? Total, object? Next)
{
    private const int CellBytes = 32;

    /// <summary>The bytes that the page takes in memory, about.</summary>
    public int Bytes => Rows.Sum(row => row.Sum(cell => CellBytes + (2 * (cell as string)?.Length ?? 0)));
}
