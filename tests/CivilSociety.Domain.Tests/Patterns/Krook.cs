using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Domain.Tests.Patterns;

/// <summary>
/// Women's representation in 22 parliaments, after M.L. Krook, Women's Representation in Parliament: A Qualitative Comparative Analysis (Political Studies 58, 2010): electoral
/// system, quota, women's status, women's movement, left party; the data set LR of the R package QCA, whose solutions the tests repeat.
/// </summary>
internal static class Krook
{
    private static readonly (string Country, string Cells)[] Table =
    [
        ("SE", "111001"),
        ("FI", "101001"),
        ("NO", "111111"),
        ("DK", "101111"),
        ("NL", "110111"),
        ("ES", "110101"),
        ("BE", "110111"),
        ("AT", "110011"),
        ("NZ", "000111"),
        ("IS", "111111"),
        ("DE", "010111"),
        ("CH", "110000"),
        ("AU", "010100"),
        ("LU", "100010"),
        ("PT", "110000"),
        ("CA", "000100"),
        ("GB", "010100"),
        ("FR", "010100"),
        ("IT", "010000"),
        ("US", "000100"),
        ("GR", "110000"),
        ("IE", "010100"),
    ];

    public static string[] Names { get; } = ["ES", "QU", "WS", "WM", "LP"];

    public static CodedCatalog Catalog { get; } = CodedCatalog.Of(
        [.. Names, "WNP"],
        [.. Table.Select(row => (row.Country, (IReadOnlyList<bool?>)[.. row.Cells.Select(cell => (bool?)(cell == '1'))]))]);
}
