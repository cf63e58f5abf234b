using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Ardalis.Specification;
using CivilSociety.Catalog;
using CivilSociety.Domain;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Api.Tests.Schema;

public sealed partial class FilterTests(MemoryApi memory, DatabaseApi database) : IClassFixture<MemoryApi>, IClassFixture<DatabaseApi>
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
    [InlineData("""{ "number": { "gte": 9 }, "and": null, "or": null }""", "bor okd")]
    [InlineData("""{ "number": { "gte": 9 }, "slug": null }""", "")]
    [InlineData("""{ "number": { "gte": 9 }, "slug": { "contains": null } }""", "bor okd")]
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

    [Fact]
    public Task Where_Should_AskForNoParent_When_NullIsGivenForARelation() =>
        MissingAsync<VolunteerGroup>("volunteerGroups", "{ parent: null }", group => group.Parent is null);

    [Fact]
    public Task Where_Should_AskForAMissingValue_When_NullIsGivenForAScalar() =>
        MissingAsync<Organization>("organizations", "{ kind: null }", organization => organization.Kind is null);

    [Fact]
    public Task Where_Should_AskForAMissingText_When_NullIsGivenForOneInTwoLanguages() =>
        MissingAsync<Location>("locations", "{ description: null }", location => location.Description is null);

    [Fact]
    public Task Where_Should_AskForAMissingText_When_NullIsGivenForOneLanguage() =>
        MissingAsync<Location>("locations", "{ description: { en: null } }", location => location.Description is null);

    [Fact]
    public Task Where_Should_AskForAMissingValue_When_NullIsGivenForOneOfSeveralParts() =>
        MissingAsync<Partnership>("partnerships", "{ frequency: null }", partnership => partnership.Frequency is null);

    [Fact]
    public Task Where_Should_AskForAnEmptyList_When_NullIsGivenForAList() =>
        MissingAsync<VolunteerGroup>("volunteerGroups", "{ tasks: null }", group => group.Tasks.Count == 0);

    [Fact]
    public Task Where_Should_AskForAnEmptyList_When_NullIsGivenForAListOfEnums() =>
        MissingAsync<Statement>("statements", "{ levels: null }", statement => statement.Levels.Count == 0);

    [Fact]
    public Task Where_Should_AskForWhatIsMissing_When_NullIsInsideOthers() => MissingAsync<GroupTask>(
        "groupTasks",
        "{ or: [{ and: [{ volunteerGroup: null }, { professionalRole: { parent: null } }] }, { volunteerGroup: { practices: { some: { organization: null } } } }] }",
        task => (task.VolunteerGroup is null && task.ProfessionalRole?.Parent is null) || task.VolunteerGroup?.Practices.Any(practice => practice.Organization is null) == true);

    [Fact]
    public Task Where_Should_HoldOfAll_When_NullIsInsideARelationThatIsMissing() =>
        MissingAsync<VolunteerGroup>("volunteerGroups", "{ parent: { organization: null } }", group => group.Parent?.Organization is null);

    private async Task MissingAsync<T>(string field, string where, Func<T, bool> condition)
        where T : CatalogItem
    {
        var all = await CaseStudyCatalog.TenCases.ListAsync(new Specification<T>());
        var expected = all.Count(condition);
        Assert.InRange(expected, 1, all.Count - 1);
        var type = typeof(T).Name;
        var written = $"{{ {field}(where: {where}) {{ totalCount }} }}";
        var given = $"query Q($where: {type}FilterInput) {{ {field}(where: $where) {{ totalCount }} }}";
        var variables = new { where = JsonNode.Parse(Names().Replace(where, "\"$0\"").Replace("\"null\"", "null", StringComparison.Ordinal)) };

        foreach (var host in (ApiHost[])[memory.Host, database.Host])
        {
            Assert.Equal(expected, (int)(await host.QueryAsync(written))[field]!["totalCount"]!);
            Assert.Equal(expected, (int)(await host.QueryAsync(given, variables))[field]!["totalCount"]!);
        }
    }

    [Theory]
    [InlineData("""{ "member": null, "text": null, "list": null }""")]
    [InlineData("{}")]
    public async Task Where_Should_BeNoFilter_When_AVariableInsideIsNullOrAbsent(string variables)
    {
        const string Query =
            """
            query Q($member: VolunteerGroupFilterInput, $text: StringOperationFilterInput, $list: ListFilterInputTypeOfGroupTaskFilterInput) {
              whole: volunteerGroups { totalCount }
              part: volunteerGroups(where: { parent: $member, tasks: $list, caseStudy: { slug: $text }, and: [{ or: [{ parent: $member }] }] }) { totalCount }
            }
            """;
        foreach (var host in (ApiHost[])[memory.Host, database.Host])
        {
            var data = await host.QueryAsync(Query, JsonNode.Parse(variables));

            Assert.Equal(data["whole"]!.ToJsonString(), data["part"]!.ToJsonString());
        }
    }

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Names();

    private static async Task<string> SlugsAsync(ApiHost host, string query, object? variables = null)
    {
        var data = await host.QueryAsync(query, variables);
        return string.Join(' ', data["caseStudies"]!["nodes"]!.AsArray().Select(node => (string)node!["slug"]!));
    }
}
