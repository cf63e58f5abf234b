using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace CivilSociety.Api.Tests.Schema;

/// <summary>Random filters of what the schema allows.</summary>
internal sealed class RandomFilters(JsonNode schema)
{
    private const int Depth = 3;

    // Parts and codes that many texts have: a filter that selects nothing tests little.
    private static readonly string[] Likely = ["", "a", "e", "i", "case-"];

    private static readonly string[] Words = ["Een ", "een ", "EEN ", "é", "É", "case-1", "case-2", "case-3-statement-1", "a", "Z", "i", "", "%", "_", "Utrecht", "1.2", "2.5.2"];

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Dictionary<string, JsonNode> _types = schema["types"]!.AsArray().ToDictionary(type => (string)type!["name"]!, type => type!);
    private readonly Dictionary<(string Type, int Depth), Gen<JsonObject>> _objects = [];

    /// <summary>Values of an input type: objects with one or two of its fields, and no deeper than three levels where the type can end there.</summary>
    public Gen<JsonObject> Of(string type) => Objects(type, Depth);

    /// <summary>A value as it is written inside a document.</summary>
    public string Write(JsonObject value, string type)
    {
        var parts = value.Select(field => $"{field.Key}: {WriteField(field.Value, TypeOf(type, field.Key))}");
        return $"{{ {string.Join(", ", parts)} }}";
    }

    private Gen<JsonObject> Objects(string type, int depth)
    {
        if (!_objects.TryGetValue((type, depth), out var objects))
        {
            var fields = _types[type]["inputFields"]!.AsArray().Select(field => field!).ToList();
            var ending = fields.Where(field => depth > 0 || IsShallow(field["type"]!)).ToList();
            var usable = ending.Count > 0 ? ending : fields;
            var pairs = usable.Select(field => Values(field["type"]!, depth - 1).Select(value => KeyValuePair.Create((string)field["name"]!, value))).ToArray();
            objects = Gen.Frequency((3, Gen.ShuffleSelect(pairs, 1, 1)), (2, Gen.ShuffleSelect(pairs, 1, Math.Min(2, usable.Count)))).Select(chosen => new JsonObject(chosen));
            _objects.Add((type, depth), objects);
        }

        return objects;
    }

    private Gen<JsonNode?> Values(JsonNode type, int depth) => (string)type["kind"]! switch
    {
        "NON_NULL" => Values(type["ofType"]!, depth),
        "LIST" => Values(type["ofType"]!, depth).Where(value => value is not null).Array[1, 3].Select(JsonNode? (values) => new JsonArray(values)),
        "INPUT_OBJECT" => Gen.Frequency((9, Objects((string)type["name"]!, depth).Select(JsonNode? (value) => value)), (1, Gen.Const((JsonNode?)null))),
        "ENUM" => Gen.OneOf([.. _types[(string)type["name"]!]["enumValues"]!.AsArray().Select(value => (string)value!["name"]!)]).Select(JsonNode? (value) => value),
        _ => Scalars((string)type["name"]!),
    };

    private static Gen<JsonNode?> Scalars(string name) => name switch
    {
        "Int" => Gen.Int[0, 12].Select(JsonNode? (value) => value),
        "Float" => Gen.Int[0, 40].Select(JsonNode? (value) => value / 2.0),
        "Boolean" => Gen.Bool.Select(JsonNode? (value) => value),
        _ => Gen.Frequency((3, Gen.OneOf(Likely)), (1, Gen.OneOf(Words))).Select(JsonNode? (value) => value),
    };

    private string WriteField(JsonNode? value, JsonNode type) => ((string)type["kind"]!, value) switch
    {
        (_, null) => "null",
        ("NON_NULL", _) => WriteField(value, type["ofType"]!),
        ("LIST", JsonArray items) => $"[{string.Join(", ", items.Select(item => WriteField(item, type["ofType"]!)))}]",
        ("ENUM", _) => (string)value!,
        ("INPUT_OBJECT", JsonObject fields) => Write(fields, (string)type["name"]!),
        _ => value!.ToJsonString(Relaxed),
    };

    // What ends the nesting: operations on a value, and their operands.
    private static bool IsShallow(JsonNode type) => (string)type["kind"]! switch
    {
        "NON_NULL" or "LIST" => IsShallow(type["ofType"]!) && (string)type["ofType"]!["kind"]! != "INPUT_OBJECT" && (string?)type["ofType"]!["ofType"]?["kind"] != "INPUT_OBJECT",
        "INPUT_OBJECT" => ((string)type["name"]!).EndsWith("OperationFilterInput", StringComparison.Ordinal),
        _ => true,
    };

    private JsonNode TypeOf(string type, string field) =>
        _types[type]["inputFields"]!.AsArray().Single(each => (string)each!["name"]! == field)!["type"]!;
}
