using System.Text.Json.Nodes;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Server.Tests.Hosting;

public sealed class ExamplesTests(HostedServer server) : IClassFixture<HostedServer>
{
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
}
