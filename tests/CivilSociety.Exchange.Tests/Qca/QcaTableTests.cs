using System.Globalization;
using CivilSociety.Catalog;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Exchange.Qca;
using CivilSociety.Exchange.Tables;

namespace CivilSociety.Exchange.Tests.Qca;

public sealed class QcaTableTests
{
    [Fact]
    public async Task Columns_Should_TellWhatEachColumnOfTheTableIs()
    {
        var table = await OfCaseStudiesAsync();
        var columns = await RowsAsync(table.Columns);

        Assert.Equal(table.Table.Columns.Skip(1), columns.Select(column => column[0]));
        Assert.Equal(
            ["practice_feature_training", "practice-feature:training", "kenmerk", "feature", "unknown"],
            columns.Where(column => "practice-feature:training".Equals(column[1])).SelectMany(column => new[] { column[0], column[1], column[2], column[3], column[6] }));
        Assert.Equal(
            ["1.2"],
            columns.Where(column => "layer:prevention".Equals(column[1])).Select(column => column[10]));
    }

    [Fact]
    public async Task Columns_Should_BeNamesThatRAcceptsWithoutQuotes()
    {
        string[] names = [.. (await OfCaseStudiesAsync()).Table.Columns, .. (await OfStatementsAsync()).Table.Columns];

        Assert.All(names, name => Assert.Matches("^[A-Za-z][A-Za-z0-9_]*$", name));
    }

    [Fact]
    public async Task Columns_Should_CountTheCellsOfTheTable()
    {
        foreach (var table in new[] { await OfCaseStudiesAsync(), await OfStatementsAsync() })
        {
            var rows = await RowsAsync(table.Table);
            var first = table.Table.Columns.Count - (await RowsAsync(table.Columns)).Count;
            Assert.All((await RowsAsync(table.Columns)).Index(), column =>
            {
                var cells = rows.Select(row => row[first + column.Index]).ToList();
                Assert.Equal(
                    (column.Item[7], column.Item[8], column.Item[9]),
                    ((object?)cells.Count(cell => 1.Equals(cell)), (object?)cells.Count(cell => 0.Equals(cell)), (object?)cells.Count(cell => cell is null)));
            });
        }
    }

    [Fact]
    public async Task EvidenceOfCells_Should_StandBehindEveryOne()
    {
        foreach (var table in new[] { await OfCaseStudiesAsync(), await OfStatementsAsync() })
        {
            var names = table.Table.Columns;
            var ones = (await RowsAsync(table.Table))
                .SelectMany(row => row.Index().Where(cell => 1.Equals(cell.Item)).Select(cell => ((string)row[0]!, names[cell.Index])))
                .ToHashSet();
            var evidence = await RowsAsync(table.EvidenceOfCells(CaseStudyCatalog.TenCases.Sections.ToDictionary(section => section.Code, section => $"see {section.Code}")));

            Assert.Equal(ones, evidence.Where(row => 1.Equals(row[2])).Select(row => ((string)row[0]!, (string)row[1]!)).ToHashSet());
            Assert.All(evidence, row => Assert.Equal($"see {row[6]}", row[7]));
        }
    }

    [RFact]
    public async Task Table_Should_BeReadByRAsItIs_WithTheCountsOfCrosstab()
    {
        var coded = await CodedCatalog.LoadAsync(CaseStudyCatalog.TenCases);
        await AssertSameInRAsync(QcaTable.OfCaseStudies(coded).Table, coded, PatternUnit.CaseStudies, "volunteer-type:organized-fixed-task", "practice-feature:training");
        await AssertSameInRAsync(QcaTable.OfCaseStudies(coded).Table, coded, PatternUnit.CaseStudies, "layer:prevention", "factor:shared-goal");
        await AssertSameInRAsync(QcaTable.OfStatements(coded).Table, coded, PatternUnit.Statements, "perspective:volunteer", "factor:training-and-selection");
    }

    [RFact]
    public async Task Section_Should_StayATextInR_When_ReadAsOne()
    {
        using var file = new TemporaryFile(".csv");
        await file.WriteAsync((await OfStatementsAsync()).Table);

        var sections = await RScript.RunAsync($"d <- read.csv('{file.Path}', colClasses = c(section = 'character')); cat(unique(d$section), sep = '\\n')");

        Assert.Equal(CaseStudyCatalog.TenCases.Statements.Where(statement => !statement.NoneMentioned).Select(statement => statement.Section.Code).Distinct(), sections);
    }

    private static async Task AssertSameInRAsync(Sheet table, CodedCatalog coded, PatternUnit unit, string row, string column)
    {
        using var file = new TemporaryFile(".csv");
        await file.WriteAsync(table);
        var counts = new PatternEngine(coded)
            .Crosstab(new(coded.CaseStudyTable.AttributeOf(row).Dimension, coded.CaseStudyTable.AttributeOf(column).Dimension) { Unit = unit })
            .Cells.Single(cell => cell.Row.Key == row && cell.Column.Key == column).Association.Counts;

        var script = $"d <- read.csv('{file.Path}'); r <- xtabs(~ {NameOf(row)} + {NameOf(column)}, d);"
            + $"cat(r['1', '1'], r['1', '0'], r['0', '1'], r['0', '0'], sum(is.na(d${NameOf(row)} + d${NameOf(column)})), sep = '\\n')";

        Assert.Equal(
            new[] { counts.Both, counts.OnlyFirst, counts.OnlySecond, counts.Neither, counts.N - counts.Both - counts.OnlyFirst - counts.OnlySecond - counts.Neither },
            (await RScript.RunAsync(script)).Select(line => int.Parse(line, CultureInfo.InvariantCulture)));
    }

    private static string NameOf(string key) => key.Replace(':', '_').Replace('-', '_');

    private static async Task<QcaTable> OfCaseStudiesAsync() => QcaTable.OfCaseStudies(await CodedCatalog.LoadAsync(CaseStudyCatalog.TenCases));

    private static async Task<QcaTable> OfStatementsAsync() => QcaTable.OfStatements(await CodedCatalog.LoadAsync(CaseStudyCatalog.TenCases));

    private static async Task<IReadOnlyList<IReadOnlyList<object?>>> RowsAsync(Sheet sheet) => await sheet.Rows.ToListAsync();
}
