using System.Text.Json.Nodes;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Catalog.Tests.TenCases;

/// <summary>Finds in valid files a value for each keyword at each place of a JSON Schema, and breaches it there.</summary>
internal sealed class SchemaBreaches
{
    private static readonly Dictionary<string, JsonNode> Schemas = Directory
        .EnumerateFiles(Repository.SeedSchemas, "*.schema.json")
        .ToDictionary(file => Path.GetFileName(file), file => JsonNode.Parse(File.ReadAllText(file))!);

    private readonly Dictionary<(string Way, string Keyword), SchemaBreach> _breaches = [];
    private readonly string _file;

    private SchemaBreaches(string file) => _file = file;

    /// <summary>The breaches that a file has the values for.</summary>
    public static IEnumerable<SchemaBreach> Of(string schema, string file, JsonNode document)
    {
        var breaches = new SchemaBreaches(file);
        breaches.Add(new(schema, Schemas[schema], ""), "", document);
        return breaches._breaches.Values;
    }

    private void Add(Place schema, string place, JsonNode value)
    {
        foreach (var (keyword, argument) in schema.Node.AsObject())
        {
            switch (keyword)
            {
                case "$schema" or "title" or "description" or "definitions":
                    break;
                case "$ref":
                    Add(schema.Follow((string)argument!), place, value);
                    break;
                case "properties":
                    foreach (var (name, property) in argument!.AsObject().Where(each => value[each.Key] is not null))
                    {
                        Add(schema.Below(name, property!), $"{place}/{name}", value[name]!);
                    }

                    break;
                case "items":
                    foreach (var (index, item) in value.AsArray().Index())
                    {
                        Add(schema.Below("items", argument!), $"{place}/{index}", item!);
                    }

                    break;
                case "allOf":
                    foreach (var condition in argument!.AsArray())
                    {
                        var (name, breach) = Breach(schema, condition!["anyOf"]!);
                        _breaches.TryAdd((schema.Way, $"allOf {name}"), new(schema.Way, $"allOf {name}", _file, place, breach));
                    }

                    break;
                default:
                    foreach (var (breach, change) in Changes(keyword, argument!, value))
                    {
                        _breaches.TryAdd((schema.Way, breach), new(schema.Way, breach, _file, place, change));
                    }

                    break;
            }
        }
    }

    private static IEnumerable<(string Breach, Func<JsonNode, JsonNode?> Change)> Changes(string keyword, JsonNode argument, JsonNode value) => keyword switch
    {
        "type" => OtherTypes((string)argument!).Select(json => ($"type {json}", (Func<JsonNode, JsonNode?>)(_ => JsonNode.Parse(json)))),
        "enum" => [("enum", _ => "NONE_OF_THESE"), ("enum case", each => ((string)each!).ToLowerInvariant())],
        "minimum" => [("minimum", _ => (long)argument - 1)],
        "maximum" => [("maximum", _ => (long)argument + 1), ("maximum of a number", _ => JsonNode.Parse("1e400"))],
        "minLength" => [("minLength", _ => "")],
        "pattern" => [("pattern", _ => "Not a code!")],
        "format" when (string)argument! == "date" => [("format", _ => "2012-02-30")],
        "minItems" => [("minItems", each => new JsonArray([.. each.AsArray().Take((int)argument - 1).Select(item => item!.DeepClone())]))],
        "uniqueItems" => value.AsArray().Count == 0 ? [] : [("uniqueItems", each => new JsonArray([.. each.AsArray().Append(each[0]).Select(item => item!.DeepClone())]))],
        "additionalProperties" when !(bool)argument => [("additionalProperties", each => With(each, "unheardOf"))],
        "required" => argument.AsArray().Select(name => ($"required {name}", (Func<JsonNode, JsonNode?>)(each => Without(each, (string)name!)))),
        "anyOf" => [("anyOf", each => Without(each, [.. argument.AsArray().Select(branch => (string)branch!["required"]![0]!)]))],
        _ => throw new NotSupportedException($"The keyword {keyword} is breached by no test."),
    };

    // Where there is one property, another is there too or has some of its values only: there it is, and the other is not so.
    private static (string Name, Func<JsonNode, JsonNode?> Change) Breach(Place schema, JsonNode condition)
    {
        var name = (string)condition[0]!["not"]!["required"]![0]!;
        return (name, Change);

        JsonNode? Change(JsonNode each)
        {
            each[name] = schema.Below(name, schema.Node["properties"]![name]!).Samples().First().DeepClone();
            foreach (var (other, allowed) in condition[1]!["properties"]?.AsObject() ?? [])
            {
                var values = allowed!["enum"]!.AsArray().Select(value => (string)value!);
                each[other] = schema.Below(other, schema.Node["properties"]![other]!).Samples().First(value => !values.Contains((string)value!)).DeepClone();
            }

            return Without(each, [.. condition[1]!["required"]?.AsArray().Select(other => (string)other!) ?? []]);
        }
    }

    private static IEnumerable<string> OtherTypes(string type) => type switch
    {
        "string" => ["7", "null", "[]"],
        "integer" => ["\"7\"", "1.5", "null"],
        "number" => ["\"7\"", "null"],
        "boolean" => ["\"no\"", "0"],
        "array" => ["{}", "\"x\""],
        "object" => ["[]", "7", "null"],
        _ => throw new NotSupportedException($"The type {type} is breached by no test."),
    };

    private static JsonNode With(JsonNode owner, string property)
    {
        owner[property] = "x";
        return owner;
    }

    private static JsonNode Without(JsonNode owner, params string[] properties)
    {
        foreach (var property in properties)
        {
            owner.AsObject().Remove(property);
        }

        return owner;
    }

    private sealed record Place(string File, JsonNode Node, string Way)
    {
        public Place Below(string name, JsonNode node) => new(File, node, $"{Way}/{name}");

        /// <summary>Values that are right here.</summary>
        public IEnumerable<JsonNode> Samples() =>
            Node["$ref"] is { } reference ? Follow((string)reference!).Samples() : Node["enum"] is { } codes ? codes.AsArray().Select(code => code!) : [Node["maximum"]!];

        public Place Follow(string reference)
        {
            var (file, pointer) = (reference.Split('#')[0] is { Length: > 0 } other ? other : File, reference.Split('#')[1]);
            return new(file, pointer.Split('/')[1..].Aggregate(Schemas[file], (node, name) => node[name]!), Way);
        }
    }
}
