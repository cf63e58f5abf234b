namespace CivilSociety.Server.Assistants;

/// <summary>Whether assistants are served, by the Model Context Protocol: configuration section <c>Mcp</c>.</summary>
public sealed class McpOptions
{
    public const string Section = "Mcp";

    /// <summary>True: at <c>/mcp</c>. False: nothing of the protocol is loaded.</summary>
    public bool Enabled { get; init; } = true;
}
