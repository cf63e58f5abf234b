using System.Text.Json.Nodes;

namespace CivilSociety.Catalog.Tests;

/// <summary>JSON as tests write it.</summary>
internal static class Json
{
    public static JsonNode Parse(string text) => JsonNode.Parse(text)!;
}
