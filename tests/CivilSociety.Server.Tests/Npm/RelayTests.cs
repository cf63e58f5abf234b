using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace CivilSociety.Server.Tests.Npm;

public sealed class RelayTests(RunningServer server) : IClassFixture<RunningServer>
{
    private static readonly string Folder = Path.Combine(NpmScript.Generated, "relay");

    [NpmFact]
    public async Task Operations_Should_PageThroughAConnectionAndFetchANodeAgain_When_RelayCompiledThem()
    {
        var operations = (await CompileAsync()).ToDictionary(operation => NameOf(operation.Text), operation => operation.Text);
        var first = await AskAsync(operations["CaseStudiesQuery"], new { first = 4 });
        var next = await AskAsync(operations["CaseStudiesNextPageQuery"], new { first = 4, after = (string)first["caseStudies"]!["pageInfo"]!["endCursor"]! });
        var id = (string)next["caseStudies"]!["edges"]![0]!["node"]!["id"]!;
        var again = await AskAsync(operations["CaseStudiesRefetchQuery"], new { id, language = "NL" });

        Assert.Equal(["tos", "sport-op-school", "mim", "kindertelefoon"], Slugs(first));
        Assert.Equal(["cjg-den-bosch", "sterk-in-samen-leven", "ouders-in-actie", "sportzorgtraject"], Slugs(next));
        Assert.Equal($$$"""{"node":{"__typename":"CaseStudy","name":"CJG Den Bosch","id":"{{{id}}}"}}""", again.ToJsonString());
    }

    [NpmFact]
    public async Task Operations_Should_BeTrustedByTheirId_When_RelayCompiledThem()
    {
        var (id, _) = (await CompileAsync()).Single(operation => NameOf(operation.Text) == "CaseStudiesQuery");
        await using var trusting = await HostedServer.StartAsync("--GraphQL:TrustedDocuments:Only", "true", "--GraphQL:TrustedDocuments:Folder", Folder);

        var data = await PostAsync(trusting.Address, new { documentId = id, variables = new { first = 2 } });

        Assert.Equal(["tos", "sport-op-school"], Slugs(data));
    }

    [NpmFact]
    public async Task Store_Should_JoinPagesAndShareObjects_When_RelayRunsThem()
    {
        const string Printed =
            """
            tos sport-op-school mim kindertelefoon cjg-den-bosch sterk-in-samen-leven ouders-in-actie sportzorgtraject bor okd
            OKD project of Exodus - OKD-project van Exodus
            GET string
            GET string
            GET string
            GET string
            """;
        await CompileAsync();
        await using var trusting = await HostedServer.StartAsync("--GraphQL:TrustedDocuments:Only", "true", "--GraphQL:TrustedDocuments:Folder", Folder);

        Assert.Equal(Printed, await NpmScript.RunAsync("relay-client", trusting.Address.ToString()));
    }

    /// <summary>The id and the text of each operation that Relay sends.</summary>
    private static async Task<IEnumerable<(string Id, string Text)>> CompileAsync()
    {
        // The compiler adds to a file that is there, and only what it has not generated before.
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }

        var file = Path.Combine(Directory.CreateDirectory(Folder).FullName, "operations.json");
        await File.WriteAllTextAsync(file, "{}");

        Assert.Equal("", await NpmScript.RunAsync("relay"));

        return JsonNode.Parse(await File.ReadAllTextAsync(file))!.AsObject().Select(operation => (operation.Key, (string)operation.Value!));
    }

    private static string NameOf(string text) => text["query ".Length..text.IndexOf('(', StringComparison.Ordinal)];

    private static IEnumerable<string?> Slugs(JsonNode data) => data["caseStudies"]!["edges"]!.AsArray().Select(edge => (string?)edge!["node"]!["slug"]);

    private Task<JsonNode> AskAsync(string query, object variables) => PostAsync(server.Address, new { query, variables });

    private static async Task<JsonNode> PostAsync(Uri address, object body)
    {
        using var client = Unhurried.Client();
        using var response = await client.PostAsJsonAsync(address, body);
        var answer = (await response.Content.ReadFromJsonAsync<JsonNode>())!;
        Assert.Null(answer["errors"]);
        return answer["data"]!;
    }
}
