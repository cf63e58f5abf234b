using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Domain.Tests.Patterns;

/// <summary>
/// The survival of democracy in 18 European countries between the wars, after S.M. Lipset (1959), as crisp sets: B. Rihoux and C. Ragin (eds), Configurational
/// Comparative Methods (Sage 2009), chapter 3; the data set LC of the R package QCA, whose printed truth table and solutions the tests repeat.
/// </summary>
internal static class Lipset
{
    private static readonly (string Country, string Cells)[] Table =
    [
        ("AU", "101100"),
        ("BE", "111111"),
        ("CZ", "111111"),
        ("EE", "001010"),
        ("FI", "101011"),
        ("FR", "101111"),
        ("DE", "111100"),
        ("GR", "000000"),
        ("HU", "001000"),
        ("IE", "101011"),
        ("IT", "000010"),
        ("NL", "111111"),
        ("PL", "001000"),
        ("PT", "000000"),
        ("RO", "000010"),
        ("ES", "000000"),
        ("SE", "101111"),
        ("UK", "111111"),
    ];

    public static string[] Names { get; } = ["DEV", "URB", "LIT", "IND", "STB"];

    public static CodedCatalog Catalog { get; } = CodedCatalog.Of(
        [.. Names, "SURV"],
        [.. Table.Select(row => (row.Country, (IReadOnlyList<bool?>)[.. row.Cells.Select(cell => (bool?)(cell == '1'))]))]);

    public static RowSet All { get; } = RowSet.All(Table.Length);

    public static Column[] Conditions { get; } = [.. Enumerable.Range(0, 5).Select(Of)];

    public static Column Survival { get; } = Of(5);

    public static string Countries(RowSet rows) => string.Join(',', rows.Rows.Select(row => Table[row].Country));

    private static Column Of(int column) => new(RowSet.Of(Table.Length, Enumerable.Range(0, Table.Length).Where(row => Table[row].Cells[column] == '1')));
}
