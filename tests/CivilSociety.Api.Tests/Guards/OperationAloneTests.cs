using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CivilSociety.Catalog;

namespace CivilSociety.Api.Tests.Guards;

/// <summary>The operation that is asked for is validated in full; of the others their names.</summary>
public sealed class OperationAloneTests(MemoryApi api) : IClassFixture<MemoryApi>
{
    [Theory]
    [InlineData("query A { layers { code } } query B { nope }")]
    [InlineData("query B($x: Nope, $y: Int) { caseStudies(first: $z) { totalCount } } query A { layers { code } }")]
    [InlineData("query A { ...f } query B { ...f ...g } fragment f on Query { layers { code } } fragment g on Query { nope ...h } fragment h on Nope { nope }")]
    [InlineData("query A { layers { code } } mutation B { nope } subscription C { a b }")]
    [InlineData("query A { layers { code } } query B { a: slug a: nope @nope }")]
    public async Task Operation_Should_BeAnswered_When_OthersAreInvalid(string document) => Assert.Equal(
        """{"data":{"layers":[{"code":"positive-climate"},{"code":"prevention"},{"code":"tackling-problems"},{"code":"legal-clinical"}]}}""",
        (await PostAsync(api.Host, document, "A")).ToJsonString());

    [Theory]
    [InlineData("query A { nope } query B { layers { code } }", "CS_FIELDS_ON_CORRECT_TYPE")]
    [InlineData("query A { ...f } query B { layers { code } } fragment f on Query { nope }", "CS_FIELDS_ON_CORRECT_TYPE")]
    [InlineData("query A { ... { ...f } } query B { ...f } fragment f on Query { layers { ...g } } fragment g on InterventionLayer { nope }", "CS_FIELDS_ON_CORRECT_TYPE")]
    [InlineData("query A { layers { code } } query B { layers { code } } fragment f on Query { layers { code } }", "CS_NO_UNUSED_FRAGMENTS")]
    [InlineData("query A { layers { code } } query B { __typename } query B { __typename }", "CS_UNIQUE_OPERATION_NAMES")]
    [InlineData("query A { layers { code } } query A { __typename }", "CS_UNIQUE_OPERATION_NAMES")]
    [InlineData("query A { layers { code } } { __typename }", "CS_LONE_ANONYMOUS_OPERATION")]
    [InlineData("query A { layers { code } } query B { ...f } fragment f on Query { ...g } fragment g on Query { ...f }", "CS_NO_FRAGMENT_CYCLES")]
    [InlineData("query A { layers { code } } query B { ...f } fragment f on Query { __typename } fragment f on Query { __typename } fragment A on Query { __typename }", "CS_NO_UNUSED_FRAGMENTS")]
    [InlineData("query A($x: Int) { caseStudies(first: $y) { totalCount } } query B($y: Int) { __typename }", "CS_NO_UNDEFINED_VARIABLES", "CS_NO_UNUSED_VARIABLES")]
    public async Task Operation_Should_BeRefused_When_ItOrTheDocumentIsInvalid(string document, params string[] codes) =>
        Assert.Equal(codes, CodesOf(await PostAsync(api.Host, document, "A")));

    [Fact]
    public async Task Error_Should_HaveThePlaceOfTheOtherOperation() => Assert.Equal(
        """{"errors":[{"message":"There can only be one operation named B.","locations":[{"line":1,"column":47}],"extensions":{"code":"CS_UNIQUE_OPERATION_NAMES"}}]}""",
        (await PostAsync(api.Host, "query A { __typename } query B { __typename } query B { __typename }", "A")).ToJsonString());

    [Fact]
    public async Task KeptDocument_Should_BeValidated_When_AnotherOperationIsAskedFor()
    {
        await using var host = await ApiHost.StartWithoutSearchAsync(CaseStudyCatalog.TenCases, options => options.Caching.ResultBytes = 0);
        const string Document = "query A($x: Int = 1) { caseStudies(first: $x) { totalCount } } query B { nope } query C { __typename }";
        foreach (var _ in (int[])[1, 2])
        {
            Assert.Equal("""{"data":{"caseStudies":{"totalCount":10}}}""", (await PostAsync(host, Document, "A")).ToJsonString());
            Assert.Equal(["CS_FIELDS_ON_CORRECT_TYPE"], CodesOf(await PostAsync(host, Document, "B")));
            Assert.Equal("""{"data":{"__typename":"Query"}}""", (await PostAsync(host, Document, "C")).ToJsonString());
            Assert.Equal(["HC0015"], CodesOf(await PostAsync(host, Document, "D")));
            Assert.Equal(["HC0015"], CodesOf(await PostAsync(host, Document, null)));
        }
    }

    private static string[] CodesOf(JsonNode answer) =>
        [.. ((JsonArray)answer["errors"]!).Select(error => (string)error!["extensions"]!["code"]!).Distinct().Order(StringComparer.Ordinal)];

    private static async Task<JsonNode> PostAsync(ApiHost host, string query, string? operationName)
    {
        using var response = await host.Client.PostAsJsonAsync("/graphql", new { query, operationName });
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }
}
