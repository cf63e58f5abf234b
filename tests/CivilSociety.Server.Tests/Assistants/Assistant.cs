using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace CivilSociety.Server.Tests.Assistants;

/// <summary>The protocol's own client, connected to a server.</summary>
internal static class Assistant
{
    public static Task<McpClient> ConnectAsync(Uri graphQL) =>
        McpClient.CreateAsync(new HttpClientTransport(new() { Endpoint = new(graphQL, "/mcp"), TransportMode = HttpTransportMode.StreamableHttp }, Unhurried.Client(), ownsHttpClient: true), Options());

    /// <summary>Starts the command <c>mcp</c> on a database that was built.</summary>
    public static Task<McpClient> StartAsync(string database, params string[] arguments) => McpClient.CreateAsync(
        new StdioClientTransport(new()
        {
            Command = "dotnet",
            Arguments = [Path.Combine(AppContext.BaseDirectory, "CivilSociety.Server.dll"), "mcp", "--Database:Path", database, .. Unhurried.Settings, .. arguments],
        }),
        Options());

    /// <summary>The content of an answer without errors.</summary>
    public static async Task<JsonNode> AskAsync(this McpClient client, string tool, string arguments = "{}")
    {
        var answer = await client.CallToolAsync(tool, JsonSerializer.Deserialize<Dictionary<string, object?>>(arguments));
        var text = Assert.IsType<TextContentBlock>(Assert.Single(answer.Content)).Text;
        Assert.False(answer.IsError ?? false, text);
        var content = JsonNode.Parse(answer.StructuredContent!.Value.GetRawText())!;
        Assert.True(JsonNode.DeepEquals(content, JsonNode.Parse(text)));
        return content;
    }

    /// <summary>The error of the protocol that a request gets.</summary>
    public static async Task<(McpErrorCode Kind, string Message)> FailAsync(Func<Task> request)
    {
        var error = await Assert.ThrowsAsync<McpProtocolException>(request);
        return (error.ErrorCode, error.Message);
    }

    private static McpClientOptions Options() => new() { InitializationTimeout = Timeout.InfiniteTimeSpan };
}
