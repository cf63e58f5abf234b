using System.IO.Compression;
using System.Xml.Linq;

namespace CivilSociety.Exchange.Tests.Tables;

/// <summary>Reads a workbook as Excel does: its parts, by the names of the standard (ECMA-376).</summary>
internal static class Workbook
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>The names of the sheets, and the cells of each: the type of a cell (b, n, inlineStr or str for a text) and its text.</summary>
    public static IReadOnlyList<(string Name, IReadOnlyList<IReadOnlyList<(string Type, string Text)>> Rows)> Read(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        var names = Load(zip, "xl/workbook.xml").Descendants(Main + "sheet").Select(sheet => sheet.Attribute("name")!.Value);
        return [.. names.Select((name, index) => (name, Rows(Load(zip, $"xl/worksheets/sheet{index + 1}.xml"))))];
    }

    private static IReadOnlyList<IReadOnlyList<(string Type, string Text)>> Rows(XDocument sheet) =>
        [.. sheet.Descendants(Main + "row").Select(row => (IReadOnlyList<(string, string)>)[.. row.Elements(Main + "c").Select(cell => (cell.Attribute("t")?.Value ?? "n", cell.Value))])];

    private static XDocument Load(ZipArchive zip, string path)
    {
        using var part = zip.GetEntry(path)!.Open();
        return XDocument.Load(part);
    }
}
