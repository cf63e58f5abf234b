using CivilSociety.Exchange.Tables;

namespace CivilSociety.Exchange.Tests.Tables;

public sealed class XlsxFileTests
{
    [Fact]
    public async Task WriteAsync_Should_KeepTextsTexts_AndNumbersNumbers()
    {
        var sheets = Workbook.Read(await WrittenAsync(Sheet.Of("first", ["section", "n", "sure"], [["8.8", 3, true], ["=1+1", 0.5, null]]), Sheet.Of("second", ["a"], [])));

        Assert.Equal(["first", "second"], sheets.Select(sheet => sheet.Name));
        Assert.Equal(
            [
                [("inlineStr", "section"), ("inlineStr", "n"), ("inlineStr", "sure")],
                [("inlineStr", "8.8"), ("n", "3"), ("b", "1")],
                [("inlineStr", "=1+1"), ("n", "0.5"), ("n", "")],
            ],
            sheets[0].Rows);
        Assert.Equal([[("inlineStr", "a")]], sheets[1].Rows);
    }

    [Fact]
    public async Task WriteAsync_Should_NameTheColumn_When_ATextIsTooLongForExcel()
    {
        var error = await Assert.ThrowsAsync<ArgumentException>(() => WrittenAsync(Sheet.Of("s", ["note"], [[new string('a', 32_768)]])));

        Assert.Equal("A cell of the column 'note' has 32768 characters, more than the 32767 that Excel takes. Write it as CSV, or select less.", error.Message);
    }

    private static async Task<byte[]> WrittenAsync(params Sheet[] sheets)
    {
        using var output = new MemoryStream();
        await XlsxFile.WriteAsync(output, sheets);
        return output.ToArray();
    }
}
