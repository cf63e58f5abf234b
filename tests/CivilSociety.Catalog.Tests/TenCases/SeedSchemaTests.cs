using System.Text.Json;
using System.Text.Json.Nodes;
using CivilSociety.Domain;
using CivilSociety.Tests.Shared;
using NJsonSchema;

namespace CivilSociety.Catalog.Tests.TenCases;

/// <summary>The JSON Schemas that editors use say what the loader says.</summary>
public sealed class SeedSchemaTests
{
    public static TheoryData<string> Files() => [.. Seed.TenCases().Files.Select(file => file.Path)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task File_Should_ConformToItsSchema(string path)
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Repository.SeedSchemas, $"{SchemaOf(path)}.schema.json"));
        var file = Seed.TenCases().Files.Single(each => each.Path == path);

        var faults = schema.Validate(System.Text.Encoding.UTF8.GetString(file.Content.Span));

        Assert.Empty(faults.Select(fault => fault.ToString()));
    }

    [Fact]
    public void EveryEnumOfTheSchemas_Should_HoldCodesOfOneDomainEnum()
    {
        var domain = typeof(CatalogItem).Assembly.GetTypes()
            .Where(type => type.IsEnum)
            .Select(type => Enum.GetNames(type).Select(JsonNamingPolicy.SnakeCaseUpper.ConvertName).ToHashSet())
            .ToList();

        var strange = Directory.EnumerateFiles(Repository.SeedSchemas)
            .SelectMany(file => Enums(JsonNode.Parse(File.ReadAllText(file))!))
            .Where(values => !domain.Any(codes => codes.IsSupersetOf(values)))
            .Select(values => string.Join(' ', values));

        Assert.Empty(strange);
    }

    private static string SchemaOf(string path) => path switch
    {
        "glossary.json" => "glossary",
        "report.json" => "report",
        "vocabulary/factors.json" => "factors",
        "vocabulary/labels.json" => "labels",
        "vocabulary/organizations.json" => "organizations",
        _ when path.StartsWith("vocabulary/", StringComparison.Ordinal) => "terms",
        _ => "case-study",
    };

    private static IEnumerable<string[]> Enums(JsonNode node) => node switch
    {
        JsonObject element => element.SelectMany(property => property is { Key: "enum", Value: JsonArray values }
            ? [[.. values.Select(value => (string)value!)]]
            : property.Value is null ? [] : Enums(property.Value)),
        JsonArray items => items.SelectMany(item => Enums(item!)),
        _ => [],
    };
}
