using System.Text.Json.Nodes;
using CivilSociety.Api.Tests.Documentation;
using CivilSociety.Catalog;
using CivilSociety.Domain.Interventions;

namespace CivilSociety.Api.Tests.Schema;

/// <summary>How many case studies are in a layer is one number, wherever it is asked.</summary>
public sealed class LayerCountTests(MemoryApi memory, DatabaseApi database) : IClassFixture<MemoryApi>, IClassFixture<DatabaseApi>
{
    private const string Counts = "{ layers { code all: caseStudyCount primary: caseStudyCount(emphasis: PRIMARY) chapter: caseStudyCount(source: OWN_CHAPTER) } }";

    [Fact]
    public async Task CaseStudyCount_Should_BeThatOfThePatternsAndOfTheNamedSpecification()
    {
        const string Patterns =
            """
            {
              patterns {
                all: crosstab(rows: LAYER, columns: STANCE) { rows { attribute { key } yes } }
                primary: crosstab(rows: PRIMARY_LAYER, columns: STANCE) { rows { attribute { key } yes } }
                chapter: crosstab(rows: CHAPTER_LAYER, columns: STANCE) { rows { attribute { key } yes } }
              }
            }
            """;

        var (inMemory, inDatabase) = (await memory.Host.QueryAsync(Counts), await database.Host.QueryAsync(Counts));
        var patterns = (await database.Host.QueryAsync(Patterns))["patterns"]!;

        Assert.Equal(inMemory.ToJsonString(), inDatabase.ToJsonString());
        foreach (var layer in inDatabase["layers"]!.AsArray())
        {
            var code = (string)layer!["code"]!;
            Assert.Equal(await CountAsync(new CaseStudiesInLayer(code)), (int)layer["all"]!);
            Assert.Equal(await CountAsync(new CaseStudiesInLayer(code, emphasis: Emphasis.Primary)), (int)layer["primary"]!);
            Assert.Equal(await CountAsync(new CaseStudiesInLayer(code, PlacementSource.OwnChapter)), (int)layer["chapter"]!);
            Assert.Equal(CountIn(patterns["all"]!, $"layer:{code}"), (int)layer["all"]!);
            Assert.Equal(CountIn(patterns["primary"]!, $"primary-layer:{code}"), (int)layer["primary"]!);
            Assert.Equal(CountIn(patterns["chapter"]!, $"chapter-layer:{code}"), (int)layer["chapter"]!);
        }
    }

    [Fact]
    public async Task CaseStudyCount_Should_BeFiveInPreventionByChapterOneAndSevenByTheChapters()
    {
        var prevention = (await database.Host.QueryAsync(Counts))["layers"]!.AsArray().Single(layer => (string)layer!["code"]! == "prevention")!;

        Assert.Equal((5, 7), ((int)prevention["all"]!, (int)prevention["chapter"]!));
    }

    [Fact]
    public async Task FirstQueryOfTheReadme_Should_CountTheSameCaseStudies()
    {
        var answer = await database.Host.QueryAsync(Block.Of("README.md").First(block => block.Language == "graphql").Text);

        Assert.Equal(5, (int)answer["caseStudies"]!["totalCount"]!);
    }

    private static async Task<int> CountAsync(CaseStudiesInLayer layer) => (await CaseStudyCatalog.TenCases.ListAsync(layer)).Count;

    private static int CountIn(JsonNode crosstab, string key) =>
        crosstab["rows"]!.AsArray().Where(row => (string)row!["attribute"]!["key"]! == key).Select(row => (int)row!["yes"]!).SingleOrDefault();
}
