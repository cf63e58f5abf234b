using System.Globalization;
using System.Text.Json.Nodes;

namespace CivilSociety.Catalog.Tests.TenCases;

/// <summary>One change of a valid file that breaches a keyword of its JSON Schema.</summary>
/// <param name="Way">The way to the keyword from the root of the schema, through its references.</param>
/// <param name="Keyword">The keyword, and how it is breached.</param>
/// <param name="File">The file of the seed.</param>
/// <param name="Place">JSON pointer to what is changed.</param>
/// <param name="Change">Gives what then stands at the place, from a copy of what stands there.</param>
internal sealed record SchemaBreach(string Way, string Keyword, string File, string Place, Func<JsonNode, JsonNode?> Change)
{
    /// <summary>The document with the breach, as JSON.</summary>
    public string In(JsonNode document)
    {
        if (Place.Length == 0)
        {
            return Change(document)?.ToJsonString() ?? "null";
        }

        var names = Place.Split('/')[1..];
        var owner = names[..^1].Aggregate(document, (node, name) => node is JsonArray list ? list[Index(name)]! : node[name]!);
        if (owner is JsonArray items)
        {
            items[Index(names[^1])] = Change(items[Index(names[^1])]!.DeepClone());
        }
        else
        {
            owner[names[^1]] = Change(owner[names[^1]]!.DeepClone());
        }

        return document.ToJsonString();
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Keyword} at {File}#{Place}";

    private static int Index(string name) => int.Parse(name, CultureInfo.InvariantCulture);
}
