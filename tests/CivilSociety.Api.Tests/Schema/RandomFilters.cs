using System.Text.Json;
using System.Text.Json.Nodes;
using Bogus;

namespace CivilSociety.Api.Tests.Schema;

/// <summary>Filters made at random from what the schema allows, the same for the same number.</summary>
internal sealed class RandomFilters
{
    private static readonly string[] Words = ["Een ", "een ", "é", "case-1", "case-2", "case-3-statement-1", "a", "Z", "i", "", "%", "_", "Utrecht", "1.2", "2.5.2"];

    private readonly Dictionary<string, JsonNode> _types;
    private readonly Faker _faker;

    public RandomFilters(JsonNode schema, int randomSeed)
    {
        _types = schema["types"]!.AsArray().ToDictionary(type => (string)type!["name"]!, type => type!);
        _faker = new() { Random = new Randomizer(randomSeed) };
    }

    /// <summary>A value of an input type: an object with one to three of its fields.</summary>
    public JsonObject Create(string type, int depth = 3)
    {
        var fields = _types[type]["inputFields"]!.AsArray().Select(field => field!).ToList();
        var usable = fields.Where(field => depth > 0 || IsShallow(field["type"]!)).ToList();
        var chosen = _faker.PickRandom(usable.Count > 0 ? usable : fields, _faker.Random.Int(1, Math.Min(2, Math.Max(1, usable.Count))));
        return new(chosen.Select(field => KeyValuePair.Create((string)field["name"]!, Value(field["type"]!, depth - 1))));
    }

    /// <summary>The same value as it is written inside a document.</summary>
    public string Write(JsonNode? value, string type)
    {
        if (value is not JsonObject fields)
        {
            return value?.ToJsonString() ?? "null";
        }

        var parts = fields.Select(field => $"{field.Key}: {WriteField(field.Value, TypeOf(type, field.Key))}");
        return $"{{ {string.Join(", ", parts)} }}";
    }

    private string WriteField(JsonNode? value, JsonNode type) => ((string)type["kind"]!, value) switch
    {
        ("NON_NULL", _) => WriteField(value, type["ofType"]!),
        (_, null) => "null",
        ("LIST", JsonArray items) => $"[{string.Join(", ", items.Select(item => WriteField(item, type["ofType"]!)))}]",
        ("ENUM", _) => (string)value!,
        ("INPUT_OBJECT", _) => Write(value, (string)type["name"]!),
        ("SCALAR", JsonValue text) when text.GetValueKind() == JsonValueKind.String => JsonSerializer.Serialize((string)text!, Relaxed),
        _ => value!.ToJsonString(),
    };

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // What ends the nesting: operations on a value, and their operands.
    private static bool IsShallow(JsonNode type) => (string)type["kind"]! switch
    {
        "NON_NULL" or "LIST" => IsShallow(type["ofType"]!) && (string)type["ofType"]!["kind"]! != "INPUT_OBJECT" && (string?)type["ofType"]!["ofType"]?["kind"] != "INPUT_OBJECT",
        "INPUT_OBJECT" => ((string)type["name"]!).EndsWith("OperationFilterInput", StringComparison.Ordinal),
        _ => true,
    };

    private JsonNode TypeOf(string type, string field) =>
        _types[type]["inputFields"]!.AsArray().Single(each => (string)each!["name"]! == field)!["type"]!;

    private JsonNode? Value(JsonNode type, int depth) => (string)type["kind"]! switch
    {
        "NON_NULL" => Value(type["ofType"]!, depth),
        "LIST" => new JsonArray([.. Enumerable.Range(0, _faker.Random.Int(1, 3)).Select(_ => Value(type["ofType"]!, depth))]),
        "INPUT_OBJECT" => Create((string)type["name"]!, depth),
        "ENUM" => (string?)_faker.PickRandom(_types[(string)type["name"]!]["enumValues"]!.AsArray().Select(value => value!["name"]!)),
        _ => Scalar((string)type["name"]!),
    };

    private JsonNode Scalar(string name) => name switch
    {
        "Int" => _faker.Random.Int(0, 12),
        "Float" => _faker.Random.Int(0, 40) / 2.0,
        "Boolean" => _faker.Random.Bool(),
        _ => _faker.PickRandom(Words),
    };
}
