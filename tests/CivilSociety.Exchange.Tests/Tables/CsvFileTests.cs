using System.Text;
using CivilSociety.Exchange.Tables;

namespace CivilSociety.Exchange.Tests.Tables;

public sealed class CsvFileTests
{
    [Fact]
    public async Task WriteAsync_Should_QuoteTexts_AndLeaveNumbersAndEmptyCellsBare() => Assert.Equal(
        "\"section\",\"n\",\"share\",\"sure\",\"text\"\r\n\"8.8\",3,0.5,TRUE,\"says \"\"yes\"\", then\r\nno\"\r\n\"2.10\",,,FALSE,\"\"\r\n",
        await WrittenAsync(
            Sheet.Of("s", ["section", "n", "share", "sure", "text"], [["8.8", 3, 0.5, true, "says \"yes\", then\r\nno"], ["2.10", null, null, false, ""]])));

    [Fact]
    public async Task WriteAsync_Should_WriteTextsThatLookLikeNumbersAsTexts_ForDutchExcel() => Assert.Equal(
        "\uFEFF\"section\";\"share\";\"text\"\r\n\"=\"\"8.8\"\"\";0,5;\"één; twee\"\r\n\"=\"\"2012-11-29\"\"\";12;\"3 mensen\"\r\n",
        await WrittenAsync(Sheet.Of("s", ["section", "share", "text"], [["8.8", 0.5m, "één; twee"], ["2012-11-29", 12L, "3 mensen"]]), CsvDialect.DutchExcel));

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+31 20")]
    [InlineData("-5 graden")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1+1")]
    [InlineData("\r=1+1")]
    public async Task WriteAsync_Should_MakeFormulasHarmless(string text)
    {
        var sheet = Sheet.Of("s", [text], [[text]]);

        Assert.Equal($"\"'{text}\"\r\n\"'{text}\"\r\n", await WrittenAsync(sheet));
    }

    [Fact]
    public async Task WriteAsync_Should_LeaveNegativeNumbersAlone() => Assert.Equal("\"n\"\r\n-5\r\n-0.5\r\n", await WrittenAsync(Sheet.Of("s", ["n"], [[-5], [-0.5]])));

    [Fact]
    public async Task WriteAsync_Should_NameTheSheet_When_ARowHasNotOneCellForEachColumn()
    {
        var error = await Assert.ThrowsAsync<ArgumentException>(() => WrittenAsync(Sheet.Of("counts", ["a", "b"], [[1]])));

        Assert.Equal("The sheet 'counts' has a row of 1 cells. Expected 2, one for each column.", error.Message);
    }

    [Fact]
    public async Task WriteAsync_Should_NameTheType_When_ACellCannotBeWritten()
    {
        var error = await Assert.ThrowsAsync<ArgumentException>(() => WrittenAsync(Sheet.Of("s", ["a"], [[new Uri("http://a")]])));

        Assert.Equal("A cell is of the type System.Uri. Expected a text, a number (int, long, decimal or double), a boolean or null.", error.Message);
    }

    private static async Task<string> WrittenAsync(Sheet sheet, CsvDialect? dialect = null)
    {
        using var output = new MemoryStream();
        await CsvFile.WriteAsync(output, sheet, dialect);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
