using System.Text.Json.Nodes;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Server.Tests.Npm;

/// <summary>The protocol's inspector asks as the official client does.</summary>
[Trait(Speed.Trait, Speed.Slow)]
public sealed class InspectorTests(RunningServer server) : IClassFixture<RunningServer>
{
    [NpmFact]
    public async Task Inspector_Should_ListTheToolsAndBeAnsweredWithSections()
    {
        var listed = JsonNode.Parse(await AskAsync("tools/list"))!;
        var answer = JsonNode.Parse(await AskAsync("tools/call", "--tool-name", "statements", "--tool-arg", "caseStudy=tos"))!;
        var resource = JsonNode.Parse(await AskAsync("resources/read", "--uri", "civil-society:glossary"))!;

        var statements = answer["structuredContent"]!["data"]!["statements"]!["nodes"]!.AsArray();
        Assert.Equal(15, listed["tools"]!.AsArray().Count);
        Assert.Equal(10, statements.Count);
        Assert.All(statements, statement => Assert.NotNull(statement!["section"]!["number"]));
        Assert.Equal("civil-society:glossary", (string)resource["contents"]![0]!["uri"]!);
    }

    private Task<string> AskAsync(string method, params string[] arguments) =>
        NpmScript.RunAsync("inspector", [new Uri(server.Address, "/mcp").ToString(), "--transport", "http", "--method", method, .. arguments]);
}
