using System.Text.Json.Nodes;

namespace CivilSociety.Api.Tests.Paging;

public sealed class PagingTests(DatabaseApi api) : IClassFixture<DatabaseApi>
{
    private const string Forward =
        """
        query Q($first: Int, $after: String, $order: [StatementSortInput!]) {
          statements(first: $first, after: $after, order: $order, where: { caseStudy: { slug: { eq: "bor" } } }) {
            totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } }
          }
        }
        """;

    private const string Backward =
        """
        query Q($last: Int, $before: String, $order: [StatementSortInput!]) {
          statements(last: $last, before: $before, order: $order, where: { caseStudy: { slug: { eq: "bor" } } }) {
            totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } }
          }
        }
        """;

    [Fact]
    public async Task Pages_Should_HoldEverythingOnce_When_ReadForwardAndBackward()
    {
        object[] order = [new { kind = "DESC" }, new { section = new { number = "ASC" } }];

        var forward = new List<string>();
        JsonNode page = null!;
        do
        {
            var after = page is null ? null : (string?)page["pageInfo"]!["endCursor"];
            page = (await api.Host.QueryAsync(Forward, new { first = 7, after, order }))["statements"]!;
            forward.AddRange(Ids(page));
        }
        while ((bool)page["pageInfo"]!["hasNextPage"]!);

        var backward = new List<string>();
        page = null!;
        do
        {
            var before = page is null ? null : (string?)page["pageInfo"]!["startCursor"];
            page = (await api.Host.QueryAsync(Backward, new { last = 7, before, order }))["statements"]!;
            backward.InsertRange(0, Ids(page));
        }
        while ((bool)page["pageInfo"]!["hasPreviousPage"]!);

        Assert.Equal((int)page["totalCount"]!, forward.Count);
        Assert.Equal(forward.Count, forward.Distinct().Count());
        Assert.Equal(forward, backward);
    }

    [Fact]
    public async Task Cursor_Should_BeThatOfTheFirstKey_When_AKeyComesAgain()
    {
        object[] once = [new { kind = "DESC" }, new { section = new { number = "ASC" } }];
        object[] again = [.. once, new { kind = "ASC" }, new { section = new { number = "DESC" } }];

        var expected = (await api.Host.QueryAsync(Forward, new { first = 7, order = once }))["statements"]!;
        var page = (await api.Host.QueryAsync(Forward, new { first = 7, order = again }))["statements"]!;

        Assert.Equal(expected.ToJsonString(), page.ToJsonString());
    }

    [Fact]
    public async Task Page_Should_HaveTenItems_When_NoSizeIsAskedFor()
    {
        var data = await api.Host.QueryAsync("{ statements { nodes { id } } }");

        Assert.Equal(10, data["statements"]!["nodes"]!.AsArray().Count);
    }

    [Fact]
    public async Task Page_Should_BeEmpty_When_ZeroAreAskedFor()
    {
        var data = await api.Host.QueryAsync("{ caseStudies(first: 0) { totalCount nodes { id } pageInfo { hasNextPage startCursor } } }");

        Assert.Equal("""{"totalCount":10,"nodes":[],"pageInfo":{"hasNextPage":true,"startCursor":null}}""", data["caseStudies"]!.ToJsonString());
    }

    [Fact]
    public async Task Page_Should_BeAnError_When_LargerThanTheMaximum()
    {
        var answer = await api.Host.ExecuteAsync("{ caseStudies(first: 51) { totalCount } }");

        Assert.Equal(
            """{"errors":[{"message":"The maximum allowed items per page were exceeded.","locations":[{"line":1,"column":3}],"path":["caseStudies"],"extensions":{"code":"HC0051","coordinate":"Query.caseStudies","requestedItems":51,"maxAllowedItems":50}}],"data":{"caseStudies":null}}""",
            answer.ToJsonString());
    }

    [Theory]
    [InlineData("first: -1", "'first' is -1. Expected 0 to 50.", "HC0079")]
    [InlineData("last: -7", "'last' is -7. Expected 0 to 50.", "HC0079")]
    [InlineData("first: 1, last: 1", "'caseStudies' was given both 'first' and 'last'. Expected one of them.", "CS_FIRST_AND_LAST")]
    [InlineData("after: \"nonsense\"", "The cursor given as 'after' is not one of this list. Expected a cursor that the same field gave with the same 'where' and 'order'.", "HC0078")]
    [InlineData("before: \"WyJhIiwxXQ\"", "The cursor given as 'before' is not one of this list. Expected a cursor that the same field gave with the same 'where' and 'order'.", "HC0078")]
    public async Task Page_Should_BeAnError_When_TheArgumentsAreWrong(string arguments, string message, string code)
    {
        var error = await api.Host.FailAsync($"{{ caseStudies({arguments}) {{ nodes {{ id }} }} }}");

        Assert.Equal((message, code), error);
    }

    [Fact]
    public async Task Cursor_Should_BeAnError_When_ItBelongsToAnotherOrder()
    {
        var data = await api.Host.QueryAsync("{ caseStudies(first: 1, order: [{ number: ASC }]) { pageInfo { endCursor } } }");
        var cursor = (string)data["caseStudies"]!["pageInfo"]!["endCursor"]!;

        var error = await api.Host.FailAsync($$"""{ caseStudies(first: 1, after: "{{cursor}}", order: [{ number: DESC }]) { nodes { id } } }""");

        Assert.Equal("HC0078", error.Code);
    }

    [Fact]
    public async Task NestedPages_Should_BeCutForEachParent()
    {
        const string Query =
            """
            {
              caseStudies(first: 2, order: [{ number: ASC }]) {
                nodes { slug statements(first: 1, where: { kind: { eq: SUCCESS_FACTOR } }) { totalCount pageInfo { hasNextPage } nodes { code } } }
              }
            }
            """;

        var data = await api.Host.QueryAsync(Query);

        Assert.Equal(
            [("tos", 8, true, 1), ("sport-op-school", 9, true, 1)],
            data["caseStudies"]!["nodes"]!.AsArray().Select(node => (
                (string)node!["slug"]!,
                (int)node["statements"]!["totalCount"]!,
                (bool)node["statements"]!["pageInfo"]!["hasNextPage"]!,
                node["statements"]!["nodes"]!.AsArray().Count)));
    }

    private static IEnumerable<string> Ids(JsonNode page) => page["edges"]!.AsArray().Select(edge => (string)edge!["node"]!["id"]!);
}
