using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Server.Tests.Npm;

public sealed partial class TypeScriptTests(RunningServer server) : IClassFixture<RunningServer>
{
    [NpmFact]
    public async Task EveryExample_Should_BecomeStrictTypeScript()
    {
        var examples = Directory.EnumerateFiles(Repository.Examples, "*.graphql").Select(file => OperationName().Match(File.ReadAllText(file)).Groups[1].Value);

        await NpmScript.RunAsync("examples");

        var generated = await File.ReadAllTextAsync(Path.Combine(NpmScript.Generated, "examples", "graphql.ts"));
        Assert.Equal(examples.Order(), DocumentName().Matches(generated).Select(document => document.Groups[1].Value).Order());
    }

    [NpmFact]
    public async Task Client_Should_ReadTypedAnswersAndErrorsByTheirCode()
    {
        const string Printed =
            """
            5 cjg-den-bosch sterk-in-samen-leven ouders-in-actie sportzorgtraject bor
            Sport op School 32
            400 HC0016: Variable '$where' is invalid. Unrecognized input fields 'colour' for type 'CaseStudyFilterInput'. Nearest known: or, slug, chapter.
            200 HC0051: The maximum allowed items per page were exceeded.
            """;

        await NpmScript.RunAsync("examples");

        Assert.Equal(Printed, await NpmScript.RunAsync("client", server.Address.ToString()));
    }

    [NpmFact]
    public async Task GeneratedManifest_Should_MakeItsDocumentsTrusted()
    {
        await NpmScript.RunAsync("examples");
        var folder = Path.Combine(NpmScript.Generated, "examples");
        var manifest = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "persisted-documents.json")))!.AsObject();
        var id = manifest.Single(document => ((string)document.Value!).StartsWith("query OneCaseStudy(", StringComparison.Ordinal)).Key;
        await using var trusting = await HostedServer.StartAsync("--GraphQL:TrustedDocuments:Only", "true", "--GraphQL:TrustedDocuments:Folder", folder);
        using var client = Unhurried.Client();
        var variables = new { slug = "tos" };

        using var byId = await client.PostAsJsonAsync(trusting.Address, new { documentId = id, variables });
        using var byLink = await client.PostAsJsonAsync(trusting.Address, new { variables, extensions = new { persistedQuery = new { version = 1, sha256Hash = id } } });

        var answer = await byId.Content.ReadAsStringAsync();
        Assert.Equal("TOS Amsterdam", (string?)JsonNode.Parse(answer)!["data"]!["caseStudy"]!["name"]);
        Assert.Equal(answer, await byLink.Content.ReadAsStringAsync());
    }

    [GeneratedRegex(@"^query (\w+)", RegexOptions.Multiline)]
    private static partial Regex OperationName();

    [GeneratedRegex(@"^export const (\w+)Document\b", RegexOptions.Multiline)]
    private static partial Regex DocumentName();
}
