using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Packages.Tests;

public sealed class ConsumerTests(PackedPackages packages) : IClassFixture<PackedPackages>
{
    private const string WhatTheConsolePrints =
        """
        {
          catalog { version counts { caseStudies statements } }
          caseStudies(
            first: 10
            order: { number: ASC }
            where: { layerPlacements: { some: { layer: { code: { eq: "prevention" } }, status: { eq: ACTUAL }, section: { chapter: { eq: 1 } } } }, collaborationForms: { none: { form: { code: { eq: "bottom-up" } } } } }
          ) { nodes { slug name } }
          patterns {
            crosstab(rows: LAYER, columns: VOLUNTEER_TYPE) { summary cells(first: 100) { row { key } column { key } association { counts { both n } } } }
            advice(
              profile: {
                layers: ["positive-climate", "prevention"], volunteerTypes: ["organized-fixed-task"]
                presentFeatures: [TRAINING, SELECTION], absentFeatures: [COMPENSATION]
              }
              items: 3
            ) {
              summary
              nearest { caseStudy { slug } matches { label } }
              lessons { factor { key } statementCount counterstatementCount }
            }
          }
        }
        """;

    [Fact]
    public void Packages_Should_ComeWithTheirSymbols()
    {
        string[] names = ["CivilSociety.Api", "CivilSociety.Catalog", "CivilSociety.Domain", "CivilSociety.Exchange", "CivilSociety.Persistence"];

        Assert.Equal(names.SelectMany(name => new[] { $"{name}.nupkg", $"{name}.snupkg" }), packages.Files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task TenLines_Should_PrintTheCasesOfALayerAndTheLessonsOfTheMostSimilarOne()
    {
        var source = await File.ReadAllLinesAsync(Path.Combine(Repository.Root, "tests", "Consumers", "TenLines", "Program.cs"));
        await using var app = await StartAppAsync();
        var inLayer = Nodes(await app.QueryAsync("""{ caseStudies(first: 10, order: { number: ASC }, where: { layerPlacements: { some: { layer: { code: { eq: "tackling-problems" } }, status: { eq: ACTUAL }, section: { chapter: { eq: 1 } } } } }) { nodes { slug name } } }"""), "caseStudies");
        var similar = (await app.QueryAsync(
            $$"""{ patterns { similar(caseStudy: "{{inLayer[0]!["slug"]}}") { caseStudies(first: 1) { caseStudy { name statements(first: 50, where: { kind: { eq: SUCCESS_FACTOR } }) { nodes { text } } } } } } }"""))
            ["patterns"]!["similar"]!["caseStudies"]![0]!["caseStudy"]!;

        var printed = await packages.RunAsync("TenLines");

        Assert.Equal(10, source.Length);
        Assert.Equal(
        [
            .. inLayer.Select(each => $"{each!["name"]}"),
            $"Like {inLayer[0]!["name"]}: {similar["name"]}",
            .. Nodes(similar, "statements").Select(lesson => $"- {lesson!["text"]}"),
        ],
        printed);
    }

    [Fact]
    public async Task Console_Should_PrintTheNumbersThatTheWebAppAnswers()
    {
        await using var app = await StartAppAsync();

        var printed = await packages.RunAsync("Console");

        Assert.StartsWith("10 case studies, ", printed[0], StringComparison.Ordinal);
        Assert.Equal(Lines(await app.QueryAsync(WhatTheConsolePrints)), printed);
    }

    [Fact]
    [Trait(Speed.Trait, Speed.Slow)]
    public async Task Console_Should_PrintTheSame_When_ItIsTrimmed()
    {
        var printed = await packages.RunAsync("Console");

        var program = await packages.PublishAsync("Console", "-p:PublishTrimmed=true");

        Assert.Equal(printed, await DotNet.RunProgramAsync(program, packages.Folder, []));
    }

    [NativeFact]
    [Trait(Speed.Trait, Speed.Slow)]
    public async Task Console_Should_PrintTheSame_When_ItIsCompiledToNativeCode()
    {
        var printed = await packages.RunAsync("Console");

        var program = await packages.PublishAsync("Console", "-p:PublishAot=true");

        Assert.Equal(printed, await DotNet.RunProgramAsync(program, packages.Folder, []));
    }

    [Fact]
    public async Task WebApp_Should_ServeTheModuleBesideItsOwnEndpoints()
    {
        await using var app = await StartAppAsync();

        var page = await app.Client.GetStringAsync("/");
        var author = await app.Client.GetFromJsonAsync<JsonObject>("/authors/vermeulen");
        var data = await app.QueryAsync("""{ caseStudy(slug: "bor") { number slug } search(text: "omgangsregeling", kinds: CASE_STUDY, first: 1) { nodes { caseStudy { slug } } } }""");
        var schema = await app.Client.GetStringAsync("/research/graphql/schema.graphql");
        using var elsewhere = await app.Client.GetAsync("/graphql");

        Assert.Equal("The researchers' own page", page);
        Assert.Equal("""{"name":"vermeulen","papers":3}""", author!.ToJsonString());
        Assert.Equal("""{"caseStudy":{"number":9,"slug":"bor"},"search":{"nodes":[{"caseStudy":{"slug":"bor"}}]}}""", data.ToJsonString());
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "schema", "civil-society.graphql")), schema);
        Assert.Equal(HttpStatusCode.NotFound, elsewhere.StatusCode);
    }

    private static IEnumerable<string> Lines(JsonNode answer)
    {
        var (catalog, crosstab, advice) = (answer["catalog"]!, answer["patterns"]!["crosstab"]!, answer["patterns"]!["advice"]!);
        return
        [
            $"{catalog["counts"]!["caseStudies"]} case studies, {catalog["counts"]!["statements"]} statements, version {catalog["version"]}",
            "# In prevention, and not from the bottom up",
            .. Nodes(answer, "caseStudies").Select(each => $"{each!["slug"]}: {each["name"]}"),
            "# Layers by types of volunteers",
            .. crosstab["cells"]!.AsArray().Select(cell => $"{cell!["row"]!["key"]} {cell["column"]!["key"]}: {cell["association"]!["counts"]!["both"]} of {cell["association"]!["counts"]!["n"]}"),
            $"{crosstab["summary"]}",
            "# Advice",
            .. advice["nearest"]!.AsArray().Select(near => $"near {near!["caseStudy"]!["slug"]}: {string.Join(", ", near["matches"]!.AsArray().Select(trait => trait!["label"]))}"),
            .. advice["lessons"]!.AsArray().Select(lesson => $"lesson {lesson!["factor"]!["key"]}: {lesson["statementCount"]} for, {lesson["counterstatementCount"]} against"),
            $"{advice["summary"]}",
        ];
    }

    private static JsonArray Nodes(JsonNode parent, string connection) => parent[connection]!["nodes"]!.AsArray();

    private async Task<RunningApp> StartAppAsync() => await RunningApp.StartAsync(await packages.BuildAsync("Web"), Path.Combine(packages.Folder, $"{Guid.NewGuid()}.db"));
}
