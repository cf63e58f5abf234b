using System.Text.Json.Nodes;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace CivilSociety.Api.Tools;

/// <summary>The JSON Schema of a tool's arguments: its variables, with what the schema, the comments above them and the catalog say of them.</summary>
/// <param name="schema">The schema, initialized.</param>
/// <param name="labels">What the values of enums are called, by <c>Enum.VALUE</c>.</param>
internal sealed class ToolInput(ISchema schema, IReadOnlyDictionary<string, string> labels)
{
    // Filters lead from each kind of item to every other: a model needs the nearest, and the contract has the rest.
    private const int MaxDefinitions = 24;

    private readonly Dictionary<string, bool> _recursive = new(StringComparer.Ordinal);
    private readonly JsonObject _definitions = [];
    private readonly Queue<IInputObjectGraphType> _undefined = new();

    public static JsonObject Of(ToolDocument tool, ISchema schema, IReadOnlyDictionary<string, string> labels) => new ToolInput(schema, labels).Read(tool);

    private JsonObject Read(ToolDocument tool)
    {
        var usages = VariableUsages.Of(tool.Syntax, schema);
        var properties = new JsonObject();
        foreach (var variable in tool.Variables)
        {
            var name = variable.Variable.Name.StringValue;
            var property = Of(TypeOf(variable.Type));
            Describe(property, CommentOf(variable) ?? usages.GetValueOrDefault(name));
            if (variable.DefaultValue is { } value)
            {
                property["default"] = JsonOf(value);
            }

            properties[name] = property;
        }

        string[] required = [.. tool.Variables.Where(variable => variable is { Type: GraphQLNonNullType, DefaultValue: null }).Select(variable => variable.Variable.Name.StringValue)];
        var input = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        if (required.Length > 0)
        {
            input["required"] = new JsonArray([.. required]);
        }

        while (_undefined.TryDequeue(out var type))
        {
            _definitions[type.Name] = ObjectOf(type);
        }

        if (_definitions.Count > 0)
        {
            input["$defs"] = _definitions;
        }

        return input;
    }

    private static string? CommentOf(GraphQLVariableDefinition variable) =>
        variable.Comments is { Count: > 0 } comments ? string.Join(' ', comments.Select(comment => comment.Value.ToString().Trim())) : null;

    private IGraphType TypeOf(GraphQLType type) => type switch
    {
        GraphQLNonNullType required => new NonNullGraphType(TypeOf(required.Type)),
        GraphQLListType list => new ListGraphType(TypeOf(list.Type)),
        _ => schema.AllTypes[((GraphQLNamedType)type).Name.StringValue]!,
    };

    private JsonObject Of(IGraphType type)
    {
        if (type is NonNullGraphType required)
        {
            return OfNamed(required.ResolvedType!);
        }

        var nullable = OfNamed(type);
        if (nullable.ContainsKey("$ref"))
        {
            return new() { ["anyOf"] = new JsonArray(nullable, new JsonObject { ["type"] = "null" }) };
        }

        nullable["type"] = new JsonArray((string)nullable["type"]!, "null");
        (nullable["enum"] as JsonArray)?.Add(null);
        return nullable;
    }

    private JsonObject OfNamed(IGraphType type) => type switch
    {
        ListGraphType list => new() { ["type"] = "array", ["items"] = Of(list.ResolvedType!) },
        EnumerationGraphType values => OfEnum(values),
        IInputObjectGraphType input => OfObject(input),
        IntGraphType => new() { ["type"] = "integer" },
        FloatGraphType => new() { ["type"] = "number" },
        BooleanGraphType => new() { ["type"] = "boolean" },
        _ => new() { ["type"] = "string" },
    };

    private JsonObject OfEnum(EnumerationGraphType type) => new()
    {
        ["type"] = "string",
        ["enum"] = new JsonArray([.. type.Values.Select(value => (JsonNode)value.Name)]),
        ["description"] = string.Join(' ', type.Values.Select(value =>
            $"{value.Name}{(labels.TryGetValue($"{type.Name}.{value.Name}", out var label) ? $" ({label})" : "")}: {value.Description}")),
    };

    private JsonObject OfObject(IInputObjectGraphType type)
    {
        if (!IsRecursive(type))
        {
            return ObjectOf(type);
        }

        if (!_definitions.ContainsKey(type.Name))
        {
            if (_definitions.Count == MaxDefinitions)
            {
                return new() { ["type"] = "object", ["description"] = $"A '{type.Name}' of the GraphQL schema." };
            }

            _definitions[type.Name] = null;
            _undefined.Enqueue(type);
        }

        return new() { ["$ref"] = $"#/$defs/{type.Name}" };
    }

    private JsonObject ObjectOf(IInputObjectGraphType type)
    {
        var properties = new JsonObject();
        foreach (var field in type.Fields)
        {
            var property = Of(field.ResolvedType!);
            Describe(property, field.Description);
            properties[field.Name] = property;
        }

        var definition = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        if (type.Fields.Where(field => field is { ResolvedType: NonNullGraphType, DefaultValue: null }).Select(field => (JsonNode)field.Name).ToArray() is { Length: > 0 } required)
        {
            definition["required"] = new JsonArray(required);
        }

        return definition;
    }

    // What it is for stands before what its values mean.
    private static void Describe(JsonObject property, string? description)
    {
        var values = property["items"] is JsonObject items && items["enum"] is not null ? items : property;
        if (description is not null)
        {
            property["description"] = values == property && values["description"] is { } known ? $"{description} {known}" : description;
        }
    }

    private bool IsRecursive(IInputObjectGraphType type)
    {
        if (_recursive.TryGetValue(type.Name, out var known))
        {
            return known;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var ahead = new Queue<IInputObjectGraphType>(InputsOf(type));
        while (ahead.TryDequeue(out var next))
        {
            if (next.Name == type.Name)
            {
                return _recursive[type.Name] = true;
            }

            if (seen.Add(next.Name))
            {
                foreach (var further in InputsOf(next))
                {
                    ahead.Enqueue(further);
                }
            }
        }

        return _recursive[type.Name] = false;
    }

    private static IEnumerable<IInputObjectGraphType> InputsOf(IInputObjectGraphType type) => type.Fields.Select(field => field.ResolvedType!.GetNamedType()).OfType<IInputObjectGraphType>();

    private static JsonNode? JsonOf(GraphQLValue value) => value switch
    {
        GraphQLBooleanValue flag => flag.BoolValue,
        GraphQLIntValue number => JsonNode.Parse(number.Value.ToString()),
        GraphQLFloatValue number => JsonNode.Parse(number.Value.ToString()),
        GraphQLStringValue text => text.Value.ToString(),
        GraphQLEnumValue name => name.Name.StringValue,
        GraphQLListValue list => new JsonArray([.. (list.Values ?? []).Select(JsonOf)]),
        GraphQLObjectValue fields => new JsonObject((fields.Fields ?? []).Select(field => KeyValuePair.Create(field.Name.StringValue, JsonOf(field.Value)))),
        _ => null,
    };
}
