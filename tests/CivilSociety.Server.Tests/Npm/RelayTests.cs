using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace CivilSociety.Server.Tests.Npm;

public sealed class RelayTests(RunningServer server) : IClassFixture<RunningServer>
{
    [NpmFact]
    public async Task Operations_Should_PageThroughAConnectionAndFetchANodeAgain_When_RelayCompiledThem()
    {
        var operations = await CompileAsync();
        var first = await AskAsync(operations["CaseStudiesQuery"], new { first = 4 });
        var next = await AskAsync(operations["CaseStudiesNextPageQuery"], new { first = 4, after = (string)first["caseStudies"]!["pageInfo"]!["endCursor"]! });
        var id = (string)next["caseStudies"]!["edges"]![0]!["node"]!["id"]!;
        var again = await AskAsync(operations["CaseStudiesRefetchQuery"], new { id, language = "NL" });

        Assert.Equal(["tos", "sport-op-school", "mim", "kindertelefoon"], Slugs(first));
        Assert.Equal(["cjg-den-bosch", "sterk-in-samen-leven", "ouders-in-actie", "sportzorgtraject"], Slugs(next));
        Assert.Equal($$$"""{"node":{"__typename":"CaseStudy","name":"CJG Den Bosch","id":"{{{id}}}"}}""", again.ToJsonString());
    }

    /// <summary>The text of each operation that Relay sends, by its name.</summary>
    private static async Task<Dictionary<string, string>> CompileAsync()
    {
        // The compiler adds to a file that is there, and only what it has not generated before.
        var folder = Path.Combine(NpmScript.Generated, "relay");
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        var file = Path.Combine(Directory.CreateDirectory(folder).FullName, "operations.json");
        await File.WriteAllTextAsync(file, "{}");

        Assert.Equal("", await NpmScript.RunAsync("relay"));

        return JsonNode.Parse(await File.ReadAllTextAsync(file))!.AsObject()
            .Select(operation => (string)operation.Value!)
            .ToDictionary(text => text["query ".Length..text.IndexOf('(', StringComparison.Ordinal)]);
    }

    private static IEnumerable<string?> Slugs(JsonNode data) => data["caseStudies"]!["edges"]!.AsArray().Select(edge => (string?)edge!["node"]!["slug"]);

    private async Task<JsonNode> AskAsync(string query, object variables)
    {
        using var client = Unhurried.Client();
        using var response = await client.PostAsJsonAsync(server.Address, new { query, variables });
        var answer = (await response.Content.ReadFromJsonAsync<JsonNode>())!;
        Assert.Null(answer["errors"]);
        return answer["data"]!;
    }
}
