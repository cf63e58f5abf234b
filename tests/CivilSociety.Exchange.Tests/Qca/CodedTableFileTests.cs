using System.Text;
using CivilSociety.Catalog;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Texts;
using CivilSociety.Exchange.Qca;
using CivilSociety.Exchange.Tables;

namespace CivilSociety.Exchange.Tests.Qca;

public sealed class CodedTableFileTests
{
    [Theory]
    [InlineData("case,selection,training\nNorth,1,1\nEast,1,1\nSouth,1,0\nWest,0,\n")]
    [InlineData("\uFEFFcase;selection;training\r\nNorth;1;1\r\nEast;1;1\r\nSouth;1;0\r\nWest;0;NA\r\n")]
    [InlineData("\"\",\"selection\",\"training\"\n\"North\",1,1\n\"East\",1,1\n\"South\",1,0\n\"West\",0,NA")]
    public async Task ReadCsvAsync_Should_GiveATableForTheEngine(string csv)
    {
        var rule = new PatternEngine(await ReadAsync(csv)).Rule(new(["selection"], "training"));

        Assert.Equal("In 2 of the 3 case studies with attribute 'selection', there is attribute 'training'. Not so in South.", rule.Summary(Language.En));
    }

    [Fact]
    public async Task ReadCsvAsync_Should_ReadWhatQcaTableWrites()
    {
        var coded = await CodedCatalog.LoadAsync(CaseStudyCatalog.TenCases);
        using var file = new MemoryStream();
        await CsvFile.WriteAsync(file, QcaTable.OfCaseStudies(coded).Table);
        file.Position = 0;

        var read = (await CodedTableFile.ReadCsvAsync(file)).CaseStudyTable;

        var written = coded.CaseStudyTable.Attributes.Where(attribute => attribute.Dimension != Dimension.CaseStudy).ToList();
        Assert.Equal(coded.CaseStudyTable.Rows.Select(row => row.Code), read.Rows.Select(row => row.Code));
        Assert.Equal(
            written.Select(attribute => Cells(coded.CaseStudyTable, attribute)),
            read.Attributes.Select(attribute => Cells(read, attribute)));

        static bool?[] Cells(CodedTable table, PatternAttribute attribute) => [.. Enumerable.Range(0, table.Rows.Count).Select(row => table.ColumnOf(attribute)[row])];
    }

    [Fact]
    public async Task ReadCsvAsync_Should_ListEveryFault()
    {
        var error = await Assert.ThrowsAsync<InvalidTableException>(() => ReadAsync("case,a,b,a,\nNorth,1,yes,0,1\nNorth,1,1,0,1\n,1,0,0,1\nSouth,1\n"));

        Assert.Equal(
            [
                "Column 5 has no name in the header.",
                "The header has 'a' 2 times. Expected each attribute once.",
                "Line 2 has 'yes' for 'b'. Expected 1, 0 or nothing.",
                "Line 3 is of 'North', as line 2 is. Expected each case once.",
                "Line 4 begins with nothing. Expected the name of a case.",
                "Line 5 has 2 fields. Expected 5, as the header has.",
            ],
            error.Faults);
    }

    [Theory]
    [InlineData("", "The header has no attribute. Expected a first column with the names of the cases, and a column for each attribute.")]
    [InlineData("case,a\n", "It has no rows. Expected one for each case, below the header.")]
    public async Task ReadCsvAsync_Should_SayWhatIsMissing(string csv, string fault)
    {
        var error = await Assert.ThrowsAsync<InvalidTableException>(() => ReadAsync(csv));

        Assert.Equal([fault], error.Faults);
    }

    [Fact]
    public async Task ReadCsvAsync_Should_SayThatItIsNoCsv_When_AQuoteDoesNotEnd()
    {
        var error = await Assert.ThrowsAsync<InvalidTableException>(() => ReadAsync("case,a\n\"North,1\n"));

        Assert.StartsWith("It is not CSV: ", Assert.Single(error.Faults), StringComparison.Ordinal);
    }

    private static async Task<CodedCatalog> ReadAsync(string csv)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        return await CodedTableFile.ReadCsvAsync(input);
    }
}
