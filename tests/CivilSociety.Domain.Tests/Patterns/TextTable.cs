using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Domain.Tests.Patterns;

/// <summary>Engines on tables that a test writes down: a name and a cell for each attribute, 1, 0 or u (unknown).</summary>
internal static class TextTable
{
    /// <summary>The attributes have the keys <c>layer:a</c>, <c>layer:b</c> and so on.</summary>
    public static PatternEngine Engine(params (string CaseStudy, string Cells)[] rows) => Engine(rows, null);

    public static PatternEngine Engine((string CaseStudy, string Cells)[] rows, PatternLimits? limits) => Engine(
        [.. rows.Select(row => row.CaseStudy)],
        [.. rows[0].Cells.Select((_, column) => ((char)('a' + column)).ToString())],
        Columns([.. rows.Select(row => row.Cells)]),
        limits);

    public static PatternEngine Engine(string[] caseStudies, string[] names, Column[] columns, PatternLimits? limits = null) => new(
        new(new CodedTable(
            PatternUnit.CaseStudies,
            "version",
            [.. caseStudies.Select(name => new CodedRow(name, name))],
            [.. names.Select(name => new PatternAttribute($"layer:{name}", Dimension.Layer, new(name, name)) { DimensionLabel = new("laag", "layer") })],
            columns)),
        limits);

    /// <summary>The columns of rows of cells, 1, 0 or u (unknown).</summary>
    public static Column[] Columns(params string[] rows) => [.. rows[0].Select((_, column) => new Column(Of(rows, column, '1'), Of(rows, column, 'u')))];

    public static string Keys(IEnumerable<PatternAttribute> attributes) => string.Join(' ', attributes.Select(attribute => attribute.Value));

    private static RowSet Of(string[] rows, int column, char value) =>
        RowSet.Of(rows.Length, Enumerable.Range(0, rows.Length).Where(row => rows[row][column] == value));
}
