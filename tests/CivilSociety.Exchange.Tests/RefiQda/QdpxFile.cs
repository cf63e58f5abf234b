using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace CivilSociety.Exchange.Tests.RefiQda;

/// <summary>A project of REFI-QDA, read as another program reads it: by the standard, and with nothing of our own.</summary>
internal sealed class QdpxFile
{
    private static readonly XNamespace Qda = "urn:QDA-XML:project:1.0";

    private readonly Dictionary<string, byte[]> _entries = [];

    public QdpxFile(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in zip.Entries)
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            _entries.Add(entry.FullName, content.ToArray());
            Timestamps.Add(entry.LastWriteTime.DateTime);
        }

        Xml = XDocument.Load(new MemoryStream(ProjectBytes));
        Codes = Xml.Descendants(Qda + "Code").ToDictionary(code => Value(code, "guid"), code => code);
    }

    public HashSet<DateTime> Timestamps { get; } = [];

    public IReadOnlyCollection<string> Names => _entries.Keys;

    public byte[] ProjectBytes => _entries["project.qde"];

    public XDocument Xml { get; }

    /// <summary>The codes, each with those below it, by their GUIDs.</summary>
    public IReadOnlyDictionary<string, XElement> Codes { get; }

    public IReadOnlyList<XElement> Cases => [.. Xml.Descendants(Qda + "Case")];

    public string Description => Xml.Root!.Element(Qda + "Description")!.Value;

    public byte[] BytesOf(XElement source) => _entries["sources/" + Value(source, "plainTextPath").Replace("internal://", "", StringComparison.Ordinal)];

    public XElement SourceOf(XElement caseStudy)
    {
        var guid = Value(caseStudy.Element(Qda + "SourceRef")!, "targetGUID");
        return Xml.Descendants(Qda + "TextSource").Single(source => Value(source, "guid") == guid);
    }

    /// <summary>The passages of a source, cut out of its text by code points, with the names of their codes from the group down.</summary>
    public IEnumerable<QdaPassage> PassagesOf(XElement source)
    {
        var text = Encoding.UTF8.GetString(BytesOf(source)).EnumerateRunes().ToArray();
        foreach (var selection in source.Elements(Qda + "PlainTextSelection"))
        {
            var (start, end) = (Number(selection, "startPosition"), Number(selection, "endPosition"));
            yield return new(
                Value(selection, "name"),
                string.Concat(text[start..end]),
                selection.Element(Qda + "Description")!.Value,
                [.. selection.Elements(Qda + "Coding").Select(coding => PathOf(Codes[Value(coding.Element(Qda + "CodeRef")!, "targetGUID")]))]);
        }
    }

    /// <summary>The values of the variables of a case, by the names of the variables.</summary>
    public IReadOnlyDictionary<string, string> ValuesOf(XElement caseStudy)
    {
        var variables = Xml.Descendants(Qda + "Variable").ToDictionary(variable => Value(variable, "guid"), variable => Value(variable, "name"));
        return caseStudy.Elements(Qda + "VariableValue").ToDictionary(
            value => variables[Value(value.Element(Qda + "VariableRef")!, "targetGUID")],
            value => value.Elements().Last().Value);
    }

    public static string Value(XElement element, string attribute) => element.Attribute(attribute)!.Value;

    private static string PathOf(XElement code) => string.Join(" / ", code.AncestorsAndSelf(Qda + "Code").Reverse().Select(each => Value(each, "name")));

    private static int Number(XElement element, string attribute) => int.Parse(Value(element, attribute), CultureInfo.InvariantCulture);
}

/// <summary>A passage of a source.</summary>
internal sealed record QdaPassage(string Name, string Text, string Description, IReadOnlyList<string> Codes);
