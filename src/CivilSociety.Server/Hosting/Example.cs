using System.Text.Json;

namespace CivilSociety.Server.Hosting;

/// <summary>A documented operation, with the variables to try it with.</summary>
internal sealed record Example(string Id, string Document, IReadOnlyDictionary<string, JsonElement> Variables)
{
    /// <summary>The first paragraph of the comment at its head: the question that it answers.</summary>
    public string Question { get; } = string.Join(' ', Document.Split('\n').TakeWhile(line => line.StartsWith("# ", StringComparison.Ordinal)).Select(line => line[2..].Trim()));
}
