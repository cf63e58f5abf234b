using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Server.Tests.Hosting;

public sealed partial class ExamplesTests(HostedServer server) : IClassFixture<HostedServer>
{
    // What the IDE shows of a line on a common screen.
    private const int LineCharacters = 64;

    [Fact]
    public async Task EveryExample_Should_FitThePaneOfTheIde()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Examples, "*.graphql"))
        {
            Assert.DoesNotContain(await File.ReadAllLinesAsync(file), line => line.Length > LineCharacters);
        }
    }

    [Fact]
    public async Task EveryExample_Should_BeListedInTheReadmeByItsQuestion()
    {
        var readme = await File.ReadAllLinesAsync(Path.Combine(Repository.Root, "schema", "README.md"));
        var expected = new List<string>();
        foreach (var file in Directory.EnumerateFiles(Repository.Examples, "*.graphql").Order(StringComparer.Ordinal))
        {
            var comment = (await File.ReadAllLinesAsync(file)).TakeWhile(line => line.StartsWith("# ", StringComparison.Ordinal)).Select(line => line[2..]);
            expected.Add($"- [{Question().Match(string.Join(' ', comment)).Value}](examples/{Path.GetFileName(file)})");
        }

        Assert.Equal(expected, readme.SkipWhile(line => line != "## Examples by question").Where(line => line.StartsWith("- ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task EveryExample_Should_AnswerToItsName()
    {
        using var client = Unhurried.Client();
        foreach (var file in Directory.EnumerateFiles(Repository.Examples, "*.graphql"))
        {
            var variables = Path.ChangeExtension(file, ".variables.json");
            var query = File.Exists(variables) ? $"&variables={Uri.EscapeDataString(await File.ReadAllTextAsync(variables))}" : "";

            var answer = await client.GetStringAsync(new Uri($"{server.Address}?documentId={Path.GetFileNameWithoutExtension(file)}{query}"));

            Assert.Null(JsonNode.Parse(answer)!["errors"]?.ToJsonString());
        }
    }

    // The rest of the comment is in the file.
    [GeneratedRegex(@"^[^.:?]+\??")]
    private static partial Regex Question();
}
