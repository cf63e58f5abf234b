using System.Text.Json;

namespace CivilSociety.Api.Execution;

/// <summary>Reads the manifests of trusted documents that clients' tools write: an object of ids and texts, as GraphQL Code Generator and Relay have it, or Apollo's format.</summary>
internal static class TrustedDocumentManifest
{
    private const string ApolloFormat = "apollo-persisted-query-manifest";
    private const int ApolloVersion = 1;

    /// <summary>Reads all of a manifest.</summary>
    /// <param name="json">Its text.</param>
    /// <param name="add">Takes the id and the text of each document.</param>
    /// <param name="report">Takes the place, below the file, and what is wrong there.</param>
    public static void Read(string json, Action<string, string> add, Action<string, string> report)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            Read(document.RootElement, add, report);
        }
        catch (JsonException fault)
        {
            report($", line {fault.LineNumber + 1}, byte {fault.BytePositionInLine + 1}", "It is not valid JSON.");
        }
        catch (InvalidOperationException)
        {
            // It shows only when the text is read.
            report("", "A text in it is not Unicode.");
        }
    }

    private static void Read(JsonElement root, Action<string, string> add, Action<string, string> report)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            report("", $"It is no manifest. Expected an object of ids and documents, {{ \"<id>\": \"query ...\" }}, or one of the format '{ApolloFormat}'.");
        }
        else if (root.TryGetProperty("format", out var format))
        {
            ReadApollo(root, format, add, report);
        }
        else
        {
            foreach (var property in root.EnumerateObject())
            {
                Read(property.Name, property.Value, $", document '{property.Name}'", add, report);
            }
        }
    }

    private static void ReadApollo(JsonElement root, JsonElement format, Action<string, string> add, Action<string, string> report)
    {
        if (TextOf(format) != ApolloFormat)
        {
            report(", 'format'", $"The format is unknown. Expected '{ApolloFormat}', or an object of ids and documents.");
        }
        else if (!(root.TryGetProperty("version", out var version) && version.ValueKind == JsonValueKind.Number && version.TryGetInt32(out var number) && number == ApolloVersion))
        {
            report(", 'version'", $"The version is unknown. Expected {ApolloVersion}.");
        }
        else if (!root.TryGetProperty("operations", out var operations) || operations.ValueKind != JsonValueKind.Array)
        {
            report(", 'operations'", "It is no list. Expected one of objects with 'id' and 'body'.");
        }
        else
        {
            foreach (var (index, operation) in operations.EnumerateArray().Index())
            {
                var place = $", operations[{index}]";
                if (operation.ValueKind != JsonValueKind.Object)
                {
                    report(place, "It is no object. Expected one with 'id' and 'body'.");
                }
                else
                {
                    Read(TextOf(operation, "id"), operation.TryGetProperty("body", out var body) ? body : default, place, add, report);
                }
            }
        }
    }

    private static void Read(string? id, JsonElement text, string place, Action<string, string> add, Action<string, string> report)
    {
        if (string.IsNullOrEmpty(id))
        {
            report(place, "It has no id. Expected a text that is not empty.");
        }
        else if (TextOf(text) is { } body)
        {
            add(id, body);
        }
        else
        {
            report(place, "It has no document. Expected its text.");
        }
    }

    private static string? TextOf(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string? TextOf(JsonElement value, string name) => value.TryGetProperty(name, out var text) ? TextOf(text) : null;
}
