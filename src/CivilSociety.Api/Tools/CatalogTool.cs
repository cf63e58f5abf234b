using System.Text.Json;

namespace CivilSociety.Api.Tools;

/// <summary>A question that a program such as an assistant can ask by name: a trusted document whose first lines describe it as a tool.</summary>
public sealed class CatalogTool
{
    internal CatalogTool(string name, string title, string description, JsonElement inputSchema) =>
        (Name, Title, Description, InputSchema) = (name, title, description, inputSchema);

    /// <summary>The name: that of the operation, in lower case and with underscores.</summary>
    public string Name { get; }

    /// <summary>The name in words.</summary>
    public string Title { get; }

    /// <summary>What it answers, and when to use it.</summary>
    public string Description { get; }

    /// <summary>The JSON Schema of its arguments, which are the variables of the operation.</summary>
    public JsonElement InputSchema { get; }
}
