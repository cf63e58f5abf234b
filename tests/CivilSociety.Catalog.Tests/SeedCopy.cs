using System.Text;
using System.Text.Json.Nodes;

namespace CivilSociety.Catalog.Tests;

/// <summary>A copy of the ten cases that a test changes in memory.</summary>
internal sealed class SeedCopy
{
    public const string Bor = "case-studies/bor.json";
    public const string Okd = "case-studies/okd.json";
    public const string Tos = "case-studies/tos.json";
    public const string Factors = "vocabulary/factors.json";
    public const string Layers = "vocabulary/layers.json";
    public const string Report = "report.json";

    private readonly Dictionary<string, byte[]> _files = Seed.TenCases().Files.ToDictionary(file => file.Path, file => file.Content.ToArray());

    public Seed Seed => new(_files.Select(file => new SeedFile(file.Key, file.Value)));

    /// <summary>Every fault that the catalog finds.</summary>
    public IReadOnlyList<SeedFault> Faults => Assert.Throws<InvalidSeedException>(() => CaseStudyCatalog.Load(Seed)).Faults;

    /// <summary>Asserts that this is the one fault that the catalog finds.</summary>
    public void AssertOnlyFault(string path, string pointer, string message, string remedy) => Assert.Equal([new(path, pointer, message, remedy)], Faults);

    public JsonNode Read(string path) => JsonNode.Parse(_files[path])!;

    public string ReadText(string path) => Encoding.UTF8.GetString(_files[path]);

    public SeedCopy Write(string path, byte[] content)
    {
        _files[path] = content;
        return this;
    }

    public SeedCopy Write(string path, string content) => Write(path, Encoding.UTF8.GetBytes(content));

    public SeedCopy Change(string path, Action<JsonNode> change)
    {
        var document = Read(path);
        change(document);
        return Write(path, document.ToJsonString());
    }

    public SeedCopy Remove(string path)
    {
        _files.Remove(path);
        return this;
    }
}
