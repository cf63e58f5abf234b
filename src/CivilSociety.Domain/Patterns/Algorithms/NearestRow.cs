using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Domain.Patterns.Algorithms;

/// <summary>A row that breaks a rule, beside the row most like it that supports the rule.</summary>
/// <param name="Row">The row in which the premise is yes and the conclusion is no.</param>
/// <param name="Nearest">
/// The supporting row that differs from it in the fewest attributes known in both; of equals the one that is known in more of them, then the first. Null where none supports.
/// </param>
/// <param name="Differences">The numbers of the columns, ascending and without the conclusion, that are known in both rows and differ.</param>
/// <param name="Compared">How many columns, without the conclusion, are known in both rows.</param>
internal sealed record NearestRow(int Row, int? Nearest, IReadOnlyList<int> Differences, int Compared)
{
    internal static NearestRow Of(IReadOnlyList<Column> columns, int row, IEnumerable<int> supporting, int conclusion) => supporting
        .Select(other => Between(columns, row, other, conclusion))
        .OrderBy(pair => pair.Differences.Count)
        .ThenByDescending(pair => pair.Compared)
        .FirstOrDefault() ?? new(row, null, [], 0);

    private static NearestRow Between(IReadOnlyList<Column> columns, int row, int other, int conclusion)
    {
        var compared = Enumerable.Range(0, columns.Count)
            .Where(column => column != conclusion && columns[column][row] is not null && columns[column][other] is not null)
            .ToList();
        return new(row, other, [.. compared.Where(column => columns[column][row] != columns[column][other])], compared.Count);
    }
}
