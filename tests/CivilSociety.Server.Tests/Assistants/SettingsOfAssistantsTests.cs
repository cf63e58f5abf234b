using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CivilSociety.Tests.Shared;
using ModelContextProtocol.Client;

namespace CivilSociety.Server.Tests.Assistants;

public sealed partial class SettingsOfAssistantsTests
{
    [Fact]
    public async Task Settings_Should_StartTheServer_When_TheyAreThoseOfTheReadme()
    {
        using var folder = new TemporaryFolder();
        await BuiltCatalog.CopyToAsync(folder.Database);
        var readme = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "src", "CivilSociety.Server", "README.md"));
        var settings = JsonNode.Parse(Settings().Match(readme).Groups[1].Value)!["mcpServers"]!["civil-society"]!;
        var program = ((string)settings["command"]!).Replace("/path/to/", AppContext.BaseDirectory, StringComparison.Ordinal);

        await using var client = await McpClient.CreateAsync(new StdioClientTransport(new()
        {
            Command = program,
            Arguments = [.. settings["args"]!.AsArray().Select(argument => (string)argument!)],
            EnvironmentVariables = new Dictionary<string, string?> { ["Database__Path"] = folder.Database },
        }));

        Assert.Equal("civil-society", client.ServerInfo?.Name);
        Assert.Equal(10, (int)(await client.AskAsync("case_studies"))["data"]!["caseStudies"]!["totalCount"]!);
    }

    [GeneratedRegex("```json\n(.*?\"mcpServers\".*?)```", RegexOptions.Singleline)]
    private static partial Regex Settings();
}
