using System.Text.Json.Nodes;
using CivilSociety.Tests.Shared;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace CivilSociety.Server.Tests.Assistants;

/// <summary>What an assistant gets of the server, by HTTP and by standard input and output.</summary>
public sealed class AssistantTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Http = "HTTP";
    private const string Stdio = "standard input and output";

    private static readonly string[] Tools =
    [
        "advice", "case_studies", "figures", "findings", "from_a_section", "needed_or_enough", "one_case_study", "practices", "search",
        "statements", "statements_about_factor", "two_case_studies", "which_attributes", "who_refers_to_whom", "who_says_what",
    ];

    [Theory]
    [InlineData(Http)]
    [InlineData(Stdio)]
    public async Task Tools_Should_BeTheDescribedQuestions(string transport)
    {
        await using var session = await Session.StartAsync(transport, server.Address);

        var tools = await session.Client.ListToolsAsync();

        Assert.Equal(Tools, tools.Select(tool => tool.Name).Order(StringComparer.Ordinal));
        Assert.All(tools, tool => Assert.True(tool.ProtocolTool.Annotations!.ReadOnlyHint));
        Assert.All(tools, tool => Assert.InRange(tool.Description.Length, 100, 600));
        Assert.All(tools, tool => Assert.All(tool.JsonSchema.GetProperty("properties").EnumerateObject(), argument => Assert.True(argument.Value.TryGetProperty("description", out _), $"{tool.Name}.{argument.Name}")));
        Assert.Contains("they never mean \"no\"", session.Client.ServerInstructions, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Http)]
    [InlineData(Stdio)]
    public async Task FiveQuestions_Should_BeAnsweredWithASectionForEveryStatement(string transport)
    {
        await using var session = await Session.StartAsync(transport, server.Address);

        var said = await session.Client.AskAsync("statements_about_factor", """{ "factor": "training-and-selection", "stance": "LACKING", "first": 5 }""");
        var found = await session.Client.AskAsync("search", """{ "text": "training", "kinds": ["STATEMENT"], "first": 3 }""");
        var advice = await session.Client.AskAsync("advice", """{ "profile": { "layers": ["prevention"], "presentFeatures": ["TRAINING"] }, "language": "NL" }""");
        var voices = await session.Client.AskAsync("who_says_what", """{ "factor": "training-and-selection" }""");
        var practices = await session.Client.AskAsync("practices", """{ "feature": "CERTIFICATE_OF_CONDUCT", "first": 3 }""");

        Assert.All((JsonNode[])[said, found, advice, voices, practices], answer =>
        {
            var sections = SectionsOfTexts(answer["data"]!).ToList();
            Assert.NotEmpty(sections);
            Assert.Empty(sections.Except(answer["citation"]!["sections"]!.AsArray().Select(section => (string)section!)));
            Assert.StartsWith("Gaag, R.S. van der & Klein, M. van der (2012), section", (string)answer["citation"]!["text"]!, StringComparison.Ordinal);
        });
        Assert.Equal((3, 4), (practices["data"]!["practices"]!["nodes"]!.AsArray().Count, (int)practices["more"]![0]!["total"]!));
    }

    [Theory]
    [InlineData(Http)]
    [InlineData(Stdio)]
    public async Task NextPage_Should_BeGivenAfterTheCursorOfTheLast(string transport)
    {
        await using var session = await Session.StartAsync(transport, server.Address);

        var first = await session.Client.AskAsync("statements", """{ "caseStudy": "tos", "first": 2 }""");
        var second = await session.Client.AskAsync("statements", $$"""{ "caseStudy": "tos", "first": 2, "after": "{{first["more"]![0]!["after"]}}" }""");

        string[] ids = [.. Nodes(first), .. Nodes(second)];
        Assert.Equal((4, 4), (ids.Length, ids.Distinct().Count()));

        static IEnumerable<string> Nodes(JsonNode answer) => answer["data"]!["statements"]!["nodes"]!.AsArray().Select(statement => (string)statement!["id"]!);
    }

    [Theory]
    [InlineData(Http)]
    [InlineData(Stdio)]
    public async Task Call_Should_FailWithOurCode_When_ItIsWrong(string transport)
    {
        await using var session = await Session.StartAsync(transport, server.Address);
        var client = session.Client;

        var failed = await client.CallToolAsync("who_says_what", new Dictionary<string, object?> { ["factor"] = "trainig-and-selection" });

        const string Unknown = "CS_UNKNOWN_FACTOR: There is no factor 'trainig-and-selection'. Nearest: 'training-and-selection', ";
        Assert.True(failed.IsError);
        Assert.StartsWith(Unknown, Assert.IsType<TextContentBlock>(Assert.Single(failed.Content)).Text, StringComparison.Ordinal);
        Assert.Equal("CS_UNKNOWN_FACTOR", failed.StructuredContent!.Value.GetProperty("errors")[0].GetProperty("code").GetString());
        Assert.False(failed.StructuredContent.Value.TryGetProperty("data", out _));
        Assert.Equal(
            (McpErrorCode.InvalidParams, "Request failed (remote): CS_UNKNOWN_TOOL: There is no tool 'serch'. Nearest known: search, advice, figures."),
            await Assistant.FailAsync(() => client.AskAsync("serch")));
        Assert.Equal(
            (McpErrorCode.InvalidParams, "Request failed (remote): HC0016: The tool 'search' has no argument 'txt'. Nearest known: text, first, kinds."),
            await Assistant.FailAsync(() => client.AskAsync("search", """{ "txt": "a" }""")));
        Assert.Equal(
            (McpErrorCode.InvalidParams, "Request failed (remote): HC0016: Variable '$slug' is invalid. No value provided for a non-null variable."),
            await Assistant.FailAsync(() => client.AskAsync("one_case_study")));
        Assert.Equal(
            (McpErrorCode.InvalidParams, "Request failed (remote): CS_VARIABLES_TOO_LARGE: The request has too many characters of variables. Expected 65536 or fewer."),
            await Assistant.FailAsync(() => client.AskAsync("search", $$"""{ "text": "{{new string('x', 70_000)}}" }""")));
    }

    [Theory]
    [InlineData(Http)]
    [InlineData(Stdio)]
    public async Task Resources_Should_BeTheGlossaryAndWhatNodeUnderstands(string transport)
    {
        await using var session = await Session.StartAsync(transport, server.Address);
        var client = session.Client;

        var resources = await client.ListResourcesAsync();
        var glossary = await ReadAsync(client, "civil-society:glossary");
        var caseStudy = await ReadAsync(client, resources.Single(resource => resource.Name == "case study 1").Uri);
        var section = await ReadAsync(client, resources.Single(resource => resource.Name == "section 2.5.1").Uri);
        var template = Assert.Single(await client.ListResourceTemplatesAsync());

        Assert.Equal(("glossary", 204), (resources[0].Name, resources.Count));
        Assert.Equal("civil-society:node/{id}", template.UriTemplate);
        Assert.Equal((185, 21), (glossary["data"]!["glossary"]!.AsArray().Count, glossary["data"]!["factors"]!.AsArray().Count));
        Assert.Equal("tos", (string)caseStudy["data"]!["node"]!["slug"]!);
        Assert.Equal("2.5.1", (string)section["data"]!["node"]!["sectionNumber"]!);
        Assert.Equal(["2.5.1"], section["citation"]!["sections"]!.AsArray().Select(number => (string)number!));
        Assert.Equal(
            (McpErrorCode.InvalidParams, "Request failed (remote): CS_INVALID_ID: 'x' is not an id. Expected the value of an 'id' field."),
            await Assistant.FailAsync(() => ReadAsync(client, "civil-society:node/x")));
        Assert.Equal(
            (McpErrorCode.InvalidParams, "Request failed (remote): CS_UNKNOWN_RESOURCE: There is no resource 'file:///etc/passwd'. Expected 'civil-society:glossary', or 'civil-society:node/' and the 'id' of an item."),
            await Assistant.FailAsync(() => ReadAsync(client, "file:///etc/passwd")));
    }

    [Fact]
    public async Task TrustedDocumentsOfTheHost_Should_BeTools_When_TheySaySo()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.Combine("mine.graphql"), "# Tool: Which layers are there?\nquery MyLayers { layers { code } }");
        await using var host = await HostedServer.StartAsync("--GraphQL:TrustedDocuments:Folder", folder.Path, "--GraphQL:TrustedDocuments:Only", "true");
        await using var client = await Assistant.ConnectAsync(host.Address);

        Assert.Equal([.. Tools, "my_layers"], (await client.ListToolsAsync()).Select(tool => tool.Name).Order(StringComparer.Ordinal).OrderBy(name => name == "my_layers"));
        Assert.Equal("positive-climate", (string)(await client.AskAsync("my_layers"))["data"]!["layers"]![0]!["code"]!);
    }

    private static async Task<JsonNode> ReadAsync(McpClient client, string uri)
    {
        var read = await client.ReadResourceAsync(uri);
        return JsonNode.Parse(Assert.IsType<TextResourceContents>(Assert.Single(read.Contents)).Text)!;
    }

    // Of all objects with a text and an id: statements, practices and hits.
    private static IEnumerable<string> SectionsOfTexts(JsonNode? node) => node switch
    {
        JsonObject item when item.ContainsKey("id") && item.ContainsKey("text") || item.ContainsKey("snippet") => [(string)item["section"]!["number"]!],
        JsonObject fields => fields.SelectMany(field => SectionsOfTexts(field.Value)),
        JsonArray items => items.SelectMany(SectionsOfTexts),
        _ => [],
    };

    /// <summary>A client by one of the transports.</summary>
    private sealed class Session(McpClient client, TemporaryFolder? folder) : IAsyncDisposable
    {
        public McpClient Client { get; } = client;

        public static async Task<Session> StartAsync(string transport, Uri address)
        {
            if (transport == Http)
            {
                return new(await Assistant.ConnectAsync(address), null);
            }

            var folder = new TemporaryFolder();
            await BuiltCatalog.CopyToAsync(folder.Database);
            return new(await Assistant.StartAsync(folder.Database), folder);
        }

        public async ValueTask DisposeAsync()
        {
            await Client.DisposeAsync();
            folder?.Dispose();
        }
    }
}
