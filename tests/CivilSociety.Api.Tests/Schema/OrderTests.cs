using System.Text.Json.Nodes;

namespace CivilSociety.Api.Tests.Schema;

/// <summary>Sort keys apply as they are written, and section numbers are those of a report.</summary>
public sealed class OrderTests(MemoryApi memory, DatabaseApi database) : IClassFixture<MemoryApi>, IClassFixture<DatabaseApi>
{
    // The type declares number before name.
    [Theory]
    [InlineData("""[{ name: { en: ASC }, number: ASC }]""", "kindertelefoon mim sport-op-school tos")]
    [InlineData("""[{ number: ASC, name: { en: ASC } }]""", "tos sport-op-school mim kindertelefoon")]
    [InlineData("""{ number: DESC, name: { en: DESC } }""", "kindertelefoon mim sport-op-school tos")]
    [InlineData("""[{ name: { nl: ASC, en: ASC }, number: ASC }]""", "kindertelefoon mim sport-op-school tos")]
    public async Task Order_Should_SortByTheFirstKeyThatIsWritten(string order, string expected)
    {
        var query = $"{{ caseStudies(where: {{ number: {{ lte: 4 }} }}, order: {order}) {{ nodes {{ slug }} }} }}";

        Assert.Equal(expected, Slugs(await memory.Host.QueryAsync(query)));
        Assert.Equal(expected, Slugs(await database.Host.QueryAsync(query)));
    }

    [Theory]
    [InlineData("query Q($order: [CaseStudySortInput!]) { caseStudies(where: { number: { lte: 4 } }, order: $order) { nodes { slug } } }", """{ "order": [{ "name": { "en": "ASC" }, "number": "ASC" }] }""")]
    [InlineData("query Q($order: [CaseStudySortInput!]) { caseStudies(where: { number: { lte: 4 } }, order: $order) { nodes { slug } } }", """{ "order": { "name": { "en": "ASC" }, "number": "ASC" } }""")]
    [InlineData("query Q($order: CaseStudySortInput!) { caseStudies(where: { number: { lte: 4 } }, order: [$order]) { nodes { slug } } }", """{ "order": { "name": { "en": "ASC" }, "number": "ASC" } }""")]
    [InlineData("query Q($d: SortEnumType) { caseStudies(where: { number: { lte: 4 } }, order: [{ name: { en: $d }, number: $d }]) { nodes { slug } } }", """{ "d": "ASC" }""")]
    [InlineData("query Q($name: LocalizedTextSortInput) { caseStudies(where: { number: { lte: 4 } }, order: [{ name: $name, number: ASC }]) { nodes { slug } } }", """{ "name": { "en": "ASC" } }""")]
    [InlineData("query Q($order: [CaseStudySortInput!] = [{ name: { en: ASC }, number: ASC }]) { caseStudies(where: { number: { lte: 4 } }, order: $order) { nodes { slug } } }", "{}")]
    public async Task Order_Should_SortByTheFirstKeyThatIsWritten_When_ItIsGivenByVariables(string query, string variables)
    {
        Assert.Equal("kindertelefoon mim sport-op-school tos", Slugs(await memory.Host.QueryAsync(query, JsonNode.Parse(variables))));
        Assert.Equal("kindertelefoon mim sport-op-school tos", Slugs(await database.Host.QueryAsync(query, JsonNode.Parse(variables))));
    }

    [Fact]
    public async Task Order_Should_ApplyAsWritten_When_TheKeysAreOfRelatedItems()
    {
        const string Query =
            """
            {
              byKind: statements(first: 50, order: [{ kind: DESC, caseStudy: { number: DESC } }]) { nodes { kind caseStudy { number } } }
              byNumber: statements(first: 50, order: [{ caseStudy: { number: DESC }, kind: DESC }]) { nodes { kind caseStudy { number } } }
            }
            """;

        var data = await database.Host.QueryAsync(Query);

        Assert.True((await memory.Host.QueryAsync(Query)).ToJsonString() == data.ToJsonString());
        Assert.Equal(["OBSERVATION"], data["byKind"]!["nodes"]!.AsArray().Select(node => (string)node!["kind"]!).Distinct());
        Assert.Equal([10], data["byNumber"]!["nodes"]!.AsArray().Select(node => (int)node!["caseStudy"]!["number"]!).Distinct());
    }

    [Fact]
    public async Task SectionNumbers_Should_SortAsTheNumbersOfAReport()
    {
        const string Query =
            """
            {
              report {
                ascending: sections(where: { number: { neq: null } }, order: [{ number: ASC }]) { number }
                descending: sections(where: { number: { neq: null } }, order: [{ number: DESC }]) { number }
                all: sections(order: [{ number: ASC }]) { number }
              }
            }
            """;

        foreach (var host in new[] { memory.Host, database.Host })
        {
            var report = (await host.QueryAsync(Query))["report"]!;

            string[] sorted = [.. Numbers(report["ascending"]!).OrderBy(number => string.Join('.', number!.Split('.').Select(part => part.PadLeft(3, '0'))), StringComparer.Ordinal)!];
            Assert.True(Array.IndexOf(sorted, "2.6") < Array.IndexOf(sorted, "10.1"));
            Assert.Equal(sorted, Numbers(report["ascending"]!));
            Assert.Equal(sorted.Reverse(), Numbers(report["descending"]!));

            // A missing value comes first.
            Assert.Equal(32, Numbers(report["all"]!).TakeWhile(number => number is null).Count());
            Assert.Equal(sorted, Numbers(report["all"]!).Skip(32));
        }
    }

    [Fact]
    public async Task SectionNumbers_Should_SortAsTheNumbersOfAReport_When_ItemsArePagedByTheirSection()
    {
        const string Query =
            """
            query Q($after: String) {
              partnerships(first: 50, after: $after, where: { caseStudy: { chapter: { in: [2, 9, 10, 11] } } }, order: [{ section: { number: DESC } }]) {
                nodes { section { number } } pageInfo { hasNextPage endCursor }
              }
            }
            """;

        foreach (var host in new[] { memory.Host, database.Host })
        {
            var (numbers, after, isMore) = (new List<string?>(), (string?)null, true);
            while (isMore)
            {
                var page = (await host.QueryAsync(Query, new { after }))["partnerships"]!;
                numbers.AddRange(page["nodes"]!.AsArray().Select(node => (string?)node!["section"]!["number"]));
                (after, isMore) = ((string?)page["pageInfo"]!["endCursor"], (bool)page["pageInfo"]!["hasNextPage"]!);
            }

            Assert.True(numbers.Count > 50);
            Assert.Equal(["11", "10", "9", "2", "1"], numbers.OfType<string>().Select(number => number.Split('.')[0]).Distinct());
        }
    }

    private static IEnumerable<string?> Numbers(JsonNode sections) => sections.AsArray().Select(section => (string?)section!["number"]);

    private static string Slugs(JsonNode data) => string.Join(' ', data["caseStudies"]!["nodes"]!.AsArray().Select(node => (string)node!["slug"]!));
}
