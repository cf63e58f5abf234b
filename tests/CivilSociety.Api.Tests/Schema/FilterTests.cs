using System.Text.Json.Nodes;

namespace CivilSociety.Api.Tests.Schema;

public sealed class FilterTests(MemoryApi memory, DatabaseApi database) : IClassFixture<MemoryApi>, IClassFixture<DatabaseApi>
{
    [Theory]
    [InlineData("""{ slug: { eq: "tos" } }""", "tos")]
    [InlineData("""{ slug: { in: ["okd", "bor", null] } }""", "bor okd")]
    [InlineData("""{ slug: { startsWith: "s", nendsWith: "traject" } }""", "sport-op-school sterk-in-samen-leven")]
    [InlineData("""{ slug: { or: [{ startsWith: "m" }, { endsWith: "r" }], neq: "bor" } }""", "mim")]
    [InlineData("""{ number: { gt: 2, nlt: 1, lte: 4 } }""", "mim kindertelefoon")]
    [InlineData("""{ number: { nin: [1, 2, 3, 4, 5, 6, 7, 8] } }""", "bor okd")]
    [InlineData("""{ or: [{ number: { eq: 1 } }, { and: [{ number: { eq: 2 } }, { slug: { eq: "sport-op-school" } }] }] }""", "tos sport-op-school")]
    [InlineData("""{ name: { nl: { contains: "TOS" } } }""", "tos")]
    [InlineData("""{ name: { nl: { containsIgnoreCase: "tÓs ams" } } }""", "tos")]
    [InlineData("""{ slug: { containsIgnoreCase: "-IN-" } }""", "sterk-in-samen-leven ouders-in-actie")]
    [InlineData("""{ slug: { containsIgnoreCase: "" }, number: { eq: 1 } }""", "tos")]
    [InlineData("""{ slug: { containsIgnoreCase: "%" } }""", "")]
    [InlineData("""{ organization: { kind: { eq: SPORTS_CLUB } } }""", "sportzorgtraject")]
    [InlineData("""{ layerPlacements: { none: { layer: { level: { lt: 3 } } } } }""", "sportzorgtraject")]
    [InlineData("""{ layerPlacements: { some: { layer: { code: { eq: "legal-clinical" } } } } }""", "okd")]
    [InlineData("""{ layerPlacements: { some: { status: { eq: DESIRED } } } }""", "bor")]
    [InlineData("""{ collaborationForms: { some: { form: { code: { eq: "bottom-up" } }, section: { number: { eq: "1.5" } } } } }""", "sport-op-school")]
    [InlineData("""{ collaborationForms: { any: false } }""", "")]
    [InlineData("""{ slug: { in: [] } }""", "")]
    public async Task Where_Should_SelectCaseStudies(string where, string expected)
    {
        var query = $"{{ caseStudies(first: 50, where: {where}) {{ nodes {{ slug }} }} }}";

        Assert.Equal(expected, await SlugsAsync(memory.Host, query));
        Assert.Equal(expected, await SlugsAsync(database.Host, query));
    }

    [Theory]
    [InlineData("""{ "slug": { "eq": "tos" } }""", "tos")]
    [InlineData("""{ "number": { "gte": 9 }, "slug": null, "and": null }""", "bor okd")]
    [InlineData("""{ "layerPlacements": { "some": { "layer": { "code": { "in": ["legal-clinical"] } } } } }""", "okd")]
    public async Task Where_Should_SelectTheSame_When_GivenAsAVariable(string where, string expected)
    {
        const string Query = "query Q($where: CaseStudyFilterInput) { caseStudies(first: 50, where: $where) { nodes { slug } } }";

        Assert.Equal(expected, await SlugsAsync(memory.Host, Query, new { where = JsonNode.Parse(where) }));
        Assert.Equal(expected, await SlugsAsync(database.Host, Query, new { where = JsonNode.Parse(where) }));
    }

    [Fact]
    public async Task Where_Should_BeNoFilter_When_TheVariableIsNullOrAbsent()
    {
        const string Query =
            """
            query Q($where: CaseStudyFilterInput, $slug: String) {
              whole: caseStudies(where: $where) { totalCount }
              part: caseStudies(where: { slug: { eq: $slug } }) { totalCount }
            }
            """;

        var absent = await database.Host.QueryAsync(Query);
        var isNull = await database.Host.QueryAsync(Query, new { where = (string?)null, slug = (string?)null });

        Assert.Equal("""{"whole":{"totalCount":10},"part":{"totalCount":10}}""", absent.ToJsonString());
        Assert.Equal("""{"whole":{"totalCount":10},"part":{"totalCount":10}}""", isNull.ToJsonString());
    }

    [Fact]
    public async Task Where_Should_AskForMissingValues_When_NullIsWritten()
    {
        const string Query =
            """
            {
              all: organizations { totalCount }
              missing: organizations(where: { kind: { eq: null } }) { totalCount }
              there: organizations(where: { kind: { neq: null } }) { totalCount }
            }
            """;

        var data = await database.Host.QueryAsync(Query);

        var (all, missing, there) = ((int)data["all"]!["totalCount"]!, (int)data["missing"]!["totalCount"]!, (int)data["there"]!["totalCount"]!);
        Assert.Equal(all, missing + there);
        Assert.True(missing > 0 && there > 0);
    }

    [Fact]
    public async Task Where_Should_SelectWithinAParent()
    {
        const string Query = """{ caseStudy(slug: "tos") { layerPlacements(where: { section: { number: { startsWith: "1." } } }) { layer { code } section { number } } } }""";

        var data = await database.Host.QueryAsync(Query);

        Assert.Equal(
            """{"caseStudy":{"layerPlacements":[{"layer":{"code":"positive-climate"},"section":{"number":"1.2"}}]}}""",
            data.ToJsonString());
    }

    private static async Task<string> SlugsAsync(ApiHost host, string query, object? variables = null)
    {
        var data = await host.QueryAsync(query, variables);
        return string.Join(' ', data["caseStudies"]!["nodes"]!.AsArray().Select(node => (string)node!["slug"]!));
    }
}
