using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Catalog.Tests.TenCases;

/// <summary>Whatever a seed file may say is explained: where an editor shows it, by its JSON Schema, or in the codebook.</summary>
public sealed class CodebookTests
{
    private static readonly string Codebook = File.ReadAllText(Path.Combine(Repository.SeedFolder, "README.md"));

    private static readonly Dictionary<string, JsonNode> Schemas =
        Directory.EnumerateFiles(Repository.SeedSchemas).ToDictionary(file => Path.GetFileName(file), file => JsonNode.Parse(File.ReadAllText(file))!);

    [Fact]
    public void EveryValueOfASchema_Should_BeExplained()
    {
        var missing =
            from node in Schemas.Values.SelectMany(Within)
            where node["enum"] is not null && node["description"] is not null
            from value in node["enum"]!.AsArray().Select(value => (string)value!)
            where !Regex.IsMatch((string)node["description"]!, $@"\b{value}\b") && !Codebook.Contains($"`{value}`", StringComparison.Ordinal)
            select value;

        Assert.Empty(missing);
    }

    [Fact]
    public void EveryPropertyOfASchema_Should_BeDescribed()
    {
        var missing =
            from schema in Schemas.Keys
            from node in Within(Schemas[schema])
            where (string?)(node["type"] as JsonValue) == "object" && node["properties"] is JsonObject
            from property in node["properties"]!.AsObject()
            where !IsDescribed(schema, property.Value!) && !IsDescribed(schema, property.Value!["items"])
            select $"{schema}: {property.Key}";

        Assert.Empty(missing);
    }

    private static bool IsDescribed(string schema, JsonNode? node) =>
        node?["description"] is not null || (node?["$ref"] is { } reference && Referred(schema, (string)reference!)["description"] is not null);

    private static JsonNode Referred(string schema, string reference)
    {
        var (file, path) = (reference.Split('#')[0], reference.Split('#')[1]);
        return path.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(Schemas[file.Length == 0 ? schema : file], (node, key) => node[key]!);
    }

    private static IEnumerable<JsonObject> Within(JsonNode? node) => node switch
    {
        JsonObject element => element.SelectMany(property => Within(property.Value)).Prepend(element),
        JsonArray items => items.SelectMany(Within),
        _ => [],
    };
}
