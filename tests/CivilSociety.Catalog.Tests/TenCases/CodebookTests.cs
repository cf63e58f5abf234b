using System.Text.Json.Nodes;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Catalog.Tests.TenCases;

/// <summary>The codebook explains whatever a seed file may say.</summary>
public sealed class CodebookTests
{
    private static readonly string Codebook = File.ReadAllText(Path.Combine(Repository.SeedFolder, "README.md"));

    [Fact]
    public void EveryValueOfASchema_Should_BeInTheCodebook()
    {
        var missing = Nodes()
            .SelectMany(node => node["enum"]?.AsArray().Select(value => (string)value!) ?? [])
            .Distinct()
            .Where(value => !Codebook.Contains($"`{value}`", StringComparison.Ordinal));

        Assert.Empty(missing);
    }

    [Fact]
    public void EveryPropertyOfASchema_Should_BeInTheCodebook()
    {
        var missing = Nodes()
            .SelectMany(node => (node["properties"] as JsonObject)?.Select(property => property.Key) ?? [])
            .Distinct()
            .Where(name => !Codebook.Contains(name, StringComparison.OrdinalIgnoreCase));

        Assert.Empty(missing);
    }

    private static IEnumerable<JsonObject> Nodes() =>
        Directory.EnumerateFiles(Repository.SeedSchemas).SelectMany(file => Within(JsonNode.Parse(File.ReadAllText(file))));

    private static IEnumerable<JsonObject> Within(JsonNode? node) => node switch
    {
        JsonObject element => element.SelectMany(property => Within(property.Value)).Prepend(element),
        JsonArray items => items.SelectMany(Within),
        _ => [],
    };
}
