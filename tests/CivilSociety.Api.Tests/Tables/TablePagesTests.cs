using System.Text.Json;
using CivilSociety.Catalog;
using CivilSociety.Domain.Factors;

namespace CivilSociety.Api.Tests.Tables;

public sealed class TablePagesTests(TableApi api) : IClassFixture<TableApi>
{
    private static readonly string[] Tips = [.. CaseStudyCatalog.TenCases.Statements.Where(statement => statement.Kind == StatementKind.Tip).Select(statement => statement.Code).Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData("{ statements(where: { kind: { eq: TIP } }) { nodes { code } } }")]
    [InlineData("{ statements(where: { kind: { eq: TIP } }, first: 1) { nodes { code } } }")]
    [InlineData("{ statements(where: { kind: { eq: TIP } }, first: 19) { nodes { code } } }")]
    [InlineData("{ statements(where: { kind: { eq: TIP } }, first: 7) { edges { node { code } } } }")]
    [InlineData("{ tablePage: statements(where: { kind: { eq: TIP } }, first: 7, after: null) { tableTotal: totalCount e: edges { n: node { tableNext: code } } } }")]
    [InlineData("query ($size: Int = 4, $kind: StatementKind = TIP, $from: String) { statements(where: { kind: { eq: $kind } }, first: $size, after: $from) { ...A ...B } } fragment A on StatementsConnection { ...B } fragment B on StatementsConnection { nodes { code } }")]
    [InlineData("query Q { ...R ...R } fragment R on Query { statements(where: { kind: { eq: TIP } }, first: 5) { nodes { ...C } } } fragment C on Statement { code }")]
    [InlineData("{ statements(where: { kind: { eq: TIP } }, first: 3) { pageInfo { hasNextPage } } statements(where: { kind: { eq: TIP } }, first: 3) { nodes { code } } }")]
    public async Task Rows_Should_BeThoseOfAllPages(string query) =>
        Assert.Equal(Tips, TableApi.Column(await api.LinesAsync(query), 0).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Rows_Should_BeThoseOfTheListInItsOrder_When_TheListIsOfOneObject()
    {
        const string Query = """{ node(id: "Q2FzZVN0dWR5OnRvcw==") { ... on CaseStudy { statements(first: 50, order: { code: DESC }) { nodes { code } } } } }""";
        var expected = CaseStudyCatalog.TenCases.CaseStudies[0].Statements.Select(statement => statement.Code).OrderDescending(StringComparer.Ordinal);

        Assert.Equal(expected, TableApi.Column(await api.LinesAsync(Query), 0));
    }

    [Fact]
    public async Task Rows_Should_BeginAfterTheCursor()
    {
        var page = await api.Host.QueryAsync("{ statements(where: { kind: { eq: TIP } }, first: 12) { nodes { code } pageInfo { endCursor } } }");
        var seen = page["statements"]!["nodes"]!.AsArray().Select(node => (string)node!["code"]!);

        var lines = await api.LinesAsync(
            "query ($from: String) { statements(where: { kind: { eq: TIP } }, first: 3, after: $from) { nodes { code } } }",
            variables: new { from = (string)page["statements"]!["pageInfo"]!["endCursor"]! });

        Assert.Equal(Tips.Except(seen), TableApi.Column(lines, 0).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("pairs(first: 7)")]
    [InlineData("pairs(first: 1000)")]
    [InlineData("pairs")]
    public async Task Rows_Should_BeThoseOfAllParts_When_TheListIsOfAPattern(string pairs)
    {
        var count = (int)(await api.Host.QueryAsync("{ patterns { cooccurrence(dimensions: [FACTOR], unit: STATEMENTS) { pairCount } } }"))["patterns"]!["cooccurrence"]!["pairCount"]!;

        var lines = await api.LinesAsync($"{{ patterns {{ cooccurrence(dimensions: [FACTOR], unit: STATEMENTS) {{ {pairs} {{ first {{ key }} second {{ key }} }} }} }} }}");

        Assert.Equal("""["first.key","second.key"]""", lines[0]);
        Assert.True(count > 20);
        Assert.Equal((count, count), (lines.Length - 1, lines.Skip(1).Distinct().Count()));
    }

    [Fact]
    public async Task Rows_Should_BeThoseAfterTheSkipped_When_TheListIsOfAPattern()
    {
        const string Query = "query ($skip: Int!) { patterns { cooccurrence(dimensions: [FACTOR], unit: STATEMENTS) { pairs(skip: $skip, first: 4) { first { key } second { key } } } } }";

        var all = await api.LinesAsync(Query, variables: new { skip = 0 });
        var rest = await api.LinesAsync(Query, variables: new { skip = 11 });

        Assert.Equal(all.Skip(12), rest.Skip(1));
    }

    [Theory]
    [InlineData("last: 5", "'statements' has 'last', but a table is read from the beginning of its list. Expected 'first', the size of a page, and 'after' where it is not to begin there.")]
    [InlineData("before: $cursor", "'statements' has 'before', but a table is read from the beginning of its list. Expected 'first', the size of a page, and 'after' where it is not to begin there.")]
    [InlineData("first: 0, after: $cursor", "'statements' has pages of 0 items. Expected 1 or more as 'first'.")]
    public async Task Rows_Should_BeRefused_When_PagesCannotBeFollowed(string page, string message) => Assert.Equal(
        (400, "CS_NO_TABLE", message),
        await api.FailAsync($"query ($cursor: String = \"x\") {{ statements({page}) {{ nodes {{ code }} }} x: __typename @include(if: false) y: statements(after: $cursor) {{ totalCount }} }}"));

    [Theory]
    [InlineData("{ statements { nodes { nope } } }", "CS_FIELDS_ON_CORRECT_TYPE", "Cannot query field 'nope' on type 'Statement'. Did you mean 'code'?")]
    [InlineData("{ statements { nodes { section } } }", "CS_SCALAR_LEAFS", "Field section of type ReportSection! must have a sub selection")]
    [InlineData("{ statements { nodes { ...F } } } fragment F on Statement { ...F }", "CS_NO_FRAGMENT_CYCLES", "Cannot spread fragment 'F' within itself.")]
    [InlineData("query ($unused: Int) { statements { nodes { code } } }", "CS_NO_UNUSED_VARIABLES", "Variable '$unused' is never used.")]
    [InlineData("{ statements { nodes { code } } } fragment F on Statement { code }", "CS_NO_UNUSED_FRAGMENTS", "Fragment 'F' is never used.")]
    [InlineData("{ ...F } fragment F on Query { statements(which: 1) { nodes { code } } }", "CS_KNOWN_ARGUMENT_NAMES", "Unknown argument 'which' on field 'statements' of type 'Query'.")]
    [InlineData("{ statements(first: 1) { totalCount } statements(first: 2) { nodes { code } } }", "CS_OVERLAPPING_FIELDS_CAN_BE_MERGED", "Fields statements conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional.")]
    [InlineData("mutation { statements { nodes { code } } }", "CS_OPERATION_NOT_SUPPORTED", "The catalog is read only. Expected a query.")]
    [InlineData("{", "HC0014", "Error parsing query: Expected Name, found EOF; for more information see http://spec.graphql.org/October2021/#Field")]
    [InlineData("{ statements(first: 51) { nodes { code } } }", "HC0051", "The maximum allowed items per page were exceeded.")]
    [InlineData("{ statements(after: \"x\") { nodes { code } } }", "HC0078", "The cursor given as 'after' is not one of this list. Expected a cursor that the same field gave with the same 'where' and 'order'.")]
    public async Task Errors_Should_BeThoseOfTheOperation_When_ItFails(string query, string code, string message) =>
        Assert.Equal((400, code, message), await api.FailAsync(query));

    [Fact]
    public async Task Errors_Should_BePlacedInTheDocumentOfTheClient()
    {
        using var response = await TableApi.SendAsync(api.Host, "{\n  ...F\n}\nfragment F on Query {\n  statements(first: 51) { nodes { code } }\n}");

        var error = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("errors")[0];

        Assert.Equal("""[{"line":5,"column":3}]""", error.GetProperty("locations").GetRawText());
        Assert.Equal("""["statements"]""", error.GetProperty("path").GetRawText());
    }

    [Fact]
    public async Task Limits_Should_BeThoseOfOnePageOfTheClientsOwnOperation()
    {
        await using var host = await TableApi.StartAsync(options => (options.Limits.Aliases, options.Limits.Fields, options.Limits.Depth, options.Limits.Variables, options.Limits.Objects) = (0, 3, 3, 0, 20));

        Assert.Equal(CaseStudyCatalog.TenCases.Statements.Count, (await TableApi.LinesAsync(host, "{ statements { nodes { code } } }")).Length - 1);
        Assert.Equal(
            (400, "CS_TOO_MANY_FIELDS", "The request has too many fields. Expected 3 or fewer."),
            await TableApi.FailAsync(host, "{ statements { nodes { code kind } } }"));
    }

    [Fact]
    public async Task Rows_Should_BeRefused_When_ThereAreTooMany()
    {
        await using var host = await TableApi.StartAsync(options => options.Limits.TableRows = 18);
        const string Advice = "Expected 18 or fewer: a narrower 'where', or a part of the list at a time.";

        Assert.Equal((400, "CS_TOO_MANY_ROWS", $"The table has 19 rows. {Advice}"), await TableApi.FailAsync(host, "{ statements(where: { kind: { eq: TIP } }, first: 2) { nodes { code } } }"));
        Assert.Equal((400, "CS_TOO_MANY_ROWS", $"The table has more than 18 rows. {Advice}"), await TableApi.FailAsync(host, "{ report { sections { number } } }"));
        Assert.Equal(18, (await TableApi.LinesAsync(host, "{ statements(where: { kind: { eq: TIP }, code: { neq: \"ouders-in-actie-tip-citizen-eyes\" } }, first: 2) { nodes { code } } }")).Length - 1);
    }
}
