using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace CivilSociety.Server.Tests.Tables;

/// <summary>Reads the one sheet of an XLSX file, part by part of its package.</summary>
internal static class Workbook
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>The rows: texts, booleans, numbers as <see cref="double"/>, or null.</summary>
    public static IReadOnlyList<object?[]> Read(byte[] file)
    {
        using var package = new ZipArchive(new MemoryStream(file));
        using var sheet = package.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        return [.. XDocument.Load(sheet).Descendants(Main + "row").Select(row => row.Elements(Main + "c").Select(Value).ToArray())];
    }

    private static object? Value(XElement cell) => (string?)cell.Attribute("t") switch
    {
        "b" => cell.Element(Main + "v")!.Value == "1",
        "inlineStr" => cell.Element(Main + "is")!.Value,
        null => cell.Element(Main + "v") is { } number ? double.Parse(number.Value, CultureInfo.InvariantCulture) : null,
        var other => throw new NotSupportedException($"Cells of the type {other} are not expected."),
    };
}
