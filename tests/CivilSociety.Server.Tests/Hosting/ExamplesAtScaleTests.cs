using System.Text.Json.Nodes;
using CivilSociety.Catalog;
using CivilSociety.Server.Hosting;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Server.Tests.Hosting;

/// <summary>The examples on thirty times as many case studies, with the limits that hold unless an operator sets others.</summary>
public sealed class ExamplesAtScaleTests : IDisposable
{
    private const int CaseStudies = 300;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    [Trait(Speed.Trait, Speed.Slow)]
    public async Task EveryExample_Should_BeAnswered_When_ThereAreThreeHundredCaseStudies()
    {
        MultipliedSeed.Write(_folder.Combine("seed"), CaseStudies);
        await BuiltCatalog.BuildAsync(_folder.Database, Seed.FromFolder(_folder.Combine("seed")));
        await using var server = CatalogServer.Build(["--Database:Path", _folder.Database, "--urls", "http://127.0.0.1:0", .. Unhurried.Settings]);
        await server.OpenCatalogAsync();
        await server.StartAsync();
        using var client = Unhurried.Client();
        var refused = new List<string>();
        foreach (var file in Directory.EnumerateFiles(Repository.Examples, "*.graphql").Order(StringComparer.Ordinal))
        {
            var variables = Path.ChangeExtension(file, ".variables.json");
            var query = File.Exists(variables) ? $"&variables={Uri.EscapeDataString(await File.ReadAllTextAsync(variables))}" : "";

            using var answer = await client.GetAsync(new Uri($"{server.Urls.Single()}{CatalogServer.GraphQLPath}?documentId={Path.GetFileNameWithoutExtension(file)}{query}"));

            if (JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["errors"] is { } errors)
            {
                refused.Add($"{Path.GetFileNameWithoutExtension(file)}: {errors.ToJsonString()}");
            }
        }

        Assert.Empty(refused);
    }

    public void Dispose() => _folder.Dispose();
}
