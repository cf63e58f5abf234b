using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CivilSociety.Catalog;

namespace CivilSociety.Tests.Shared;

/// <summary>Writes the seed of a field: the ten case studies, again and again under new codes, beside the same vocabularies.</summary>
internal static class MultipliedSeed
{
    private const string CaseStudies = "case-studies/";

    // What these refer to is of the vocabularies or the report, and is called the same in each copy.
    private static readonly HashSet<string> OfVocabularies = ["organization", "layer", "form", "type", "factor", "section", "feature"];

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(string folder, int caseStudies)
    {
        var files = Seed.TenCases().Files.ToLookup(file => file.Path.StartsWith(CaseStudies, StringComparison.Ordinal));
        foreach (var file in files[false])
        {
            WriteFile(folder, file.Path, file.Content.Span);
        }

        var originals = files[true].Select(file => Node(file.Content)).OrderBy(file => (int)file["number"]!).ToList();
        for (var index = 0; index < caseStudies; index++)
        {
            var (copy, original) = Math.DivRem(index, originals.Count);
            var caseStudy = copy == 0 ? originals[original] : Copy(originals[original], copy, index + 1);
            WriteFile(folder, $"{CaseStudies}{(string)caseStudy["slug"]!}.json", JsonSerializer.SerializeToUtf8Bytes(caseStudy, Readable));
        }
    }

    private static JsonNode Node(ReadOnlyMemory<byte> content) => JsonNode.Parse(content.Span)!;

    private static JsonNode Copy(JsonNode original, int copy, int number)
    {
        var suffix = string.Create(CultureInfo.InvariantCulture, $"-copy-{copy}");
        var own = CodesIn(original).Append((string)original["slug"]!).ToHashSet(StringComparer.Ordinal);
        var renamed = original.DeepClone();
        Rename(renamed, "", own, suffix);
        renamed["number"] = number;
        return renamed;
    }

    private static IEnumerable<string> CodesIn(JsonNode? node) => node switch
    {
        JsonObject item => item.SelectMany(each => each is { Key: "code", Value: JsonValue code } ? [(string)code!] : CodesIn(each.Value)),
        JsonArray list => list.SelectMany(CodesIn),
        _ => [],
    };

    private static void Rename(JsonNode? node, string property, HashSet<string> own, string suffix)
    {
        switch (node)
        {
            case JsonObject item:
                foreach (var (name, value) in item.ToList())
                {
                    Rename(value, name, own, suffix);
                }

                break;
            case JsonArray list:
                foreach (var each in list.ToList())
                {
                    Rename(each, property, own, suffix);
                }

                break;
            case JsonValue value when !OfVocabularies.Contains(property) && value.TryGetValue<string>(out var text) && own.Contains(text):
                value.ReplaceWith(text + suffix);
                break;
        }
    }

    private static void WriteFile(string folder, string path, ReadOnlySpan<byte> content)
    {
        var target = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllBytes(target, content);
    }
}
