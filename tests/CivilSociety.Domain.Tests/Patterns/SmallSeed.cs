using System.Text;
using System.Text.Json.Nodes;
using CivilSociety.Catalog;

namespace CivilSociety.Domain.Tests.Patterns;

/// <summary>The real vocabularies with a few case studies that a test writes down, as small as it likes.</summary>
internal static class SmallSeed
{
    private const string Report = "report.json";

    /// <summary>A seed of these case studies, numbered in this order; what a case study leaves out is empty.</summary>
    public static Seed Of(params string[] caseStudies) => new(
    [
        .. Seed.TenCases().Files.Where(file => !file.Path.StartsWith("case-studies/", StringComparison.Ordinal)).Select(WithoutCaseStudies),
        .. caseStudies.Select((text, index) => CaseStudy(JsonNode.Parse(text)!.AsObject(), index + 1)),
    ]);

    /// <summary>A seed with these findings and no others.</summary>
    public static Seed With(Seed seed, string findings) => new([.. seed.Files.Select(file => file.Path == Report ? WithFindings(file, findings) : file)]);

    private static SeedFile WithFindings(SeedFile file, string findings)
    {
        var content = JsonNode.Parse(file.Content.Span)!;
        content["findings"] = JsonNode.Parse(findings);
        return File(file.Path, content);
    }

    private static SeedFile WithoutCaseStudies(SeedFile file)
    {
        var content = JsonNode.Parse(file.Content.Span)!;
        if (file.Path == "vocabulary/factors.json")
        {
            foreach (var factor in content["items"]!.AsArray())
            {
                factor!["namedCases"] = new JsonArray();
            }
        }
        else if (file.Path == Report)
        {
            content["facts"] = new JsonArray();
            content["findings"] = new JsonArray([.. content["findings"]!.AsArray().Where(finding => finding!["caseStudies"] is null).Select(finding => WithoutTests(finding!.AsObject()))]);
        }

        return File(file.Path, content);
    }

    // Tests may be about case studies that are not there.
    private static JsonNode WithoutTests(JsonObject finding)
    {
        var copy = finding.DeepClone().AsObject();
        copy.Remove("tests");
        copy["untestable"] = Text("left out");
        return copy;
    }

    private static SeedFile CaseStudy(JsonObject given, int number)
    {
        var slug = (string)given["slug"]!;
        var document = new JsonObject
        {
            ["slug"] = slug,
            ["number"] = number,
            ["chapter"] = number + 1,
            ["name"] = Text($"Case {slug}"),
            ["title"] = Text("title"),
            ["summary"] = Text("summary"),
            ["organization"] = "humanitas",
            ["project"] = new JsonObject { ["name"] = Text("project"), ["section"] = $"{number + 1}.2" },
            ["layerPlacements"] = new JsonArray(),
        };
        foreach (var list in new[] { "locations", "targetGroups", "collaborationForms", "professionalRoles", "volunteerGroups", "practices", "partnerships", "statements", "figures", "facts", "discrepancies", "sources" })
        {
            document[list] = new JsonArray();
        }

        foreach (var (name, value) in given)
        {
            document[name] = value!.DeepClone();
        }

        return File($"case-studies/{slug}.json", document);
    }

    private static JsonObject Text(string text) => new() { ["nl"] = text, ["en"] = text };

    private static SeedFile File(string path, JsonNode content) => new(path, Encoding.UTF8.GetBytes(content.ToJsonString()));
}
