using System.Text.Json.Nodes;
using CivilSociety.Catalog;
using CivilSociety.Domain;
using CivilSociety.Persistence;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api.Tests.Search;

public sealed class SearchTests(DatabaseApi api) : IClassFixture<DatabaseApi>
{
    private const string Page =
        """
        query Q($first: Int, $after: String, $last: Int, $before: String) {
          search(text: "school", kinds: [ORGANIZATION], first: $first, after: $after, last: $last, before: $before) {
            totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { node { id } } }
          }
        }
        """;

    [Fact]
    public async Task Hit_Should_LeadToItemCaseStudyAndSection()
    {
        var data = await api.Host.QueryAsync(
            """
            {
              search(text: "CAFE hun", language: NL) {
                totalCount
                nodes { kind language snippet { text isMatch } caseStudy { slug } section { number } node { __typename ... on Statement { code text } } }
              }
            }
            """);

        Assert.Equal(
            """
            {"totalCount":1,"nodes":[{"kind":"STATEMENT","language":"NL","snippet":[{"text":"TOS-vrijwilligers noemen het plein hun ","isMatch":false},{"text":"café","isMatch":true},{"text":" en een huiskamer; volgens een van hen is er zonder TOS niemand en is het dan ongezellig.","isMatch":false}],"caseStudy":{"slug":"tos"},"section":{"number":"2.7"},"node":{"__typename":"Statement","code":"tos-contribution-cafe","text":"TOS volunteers call the square their café and a living room; according to one of them, without TOS nobody is there and it is not convivial."}}]}
            """,
            data["search"]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Fact]
    public async Task Search_Should_BeEmpty_When_NothingIsFound()
    {
        var data = await api.Host.QueryAsync("{ search(text: \"xyzzy\") { totalCount nodes { kind } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }");

        Assert.Equal(
            """{"totalCount":0,"nodes":[],"pageInfo":{"hasNextPage":false,"hasPreviousPage":false,"startCursor":null,"endCursor":null}}""",
            data["search"]!.ToJsonString());
    }

    [Fact]
    public async Task Kinds_Should_BeAll_When_TheListIsEmpty()
    {
        var data = await api.Host.QueryAsync("{ all: search(text: \"school\") { totalCount } empty: search(text: \"school\", kinds: []) { totalCount } one: search(text: \"school\", kinds: [ORGANIZATION]) { totalCount } }");

        Assert.Equal((int)data["all"]!["totalCount"]!, (int)data["empty"]!["totalCount"]!);
        Assert.InRange((int)data["one"]!["totalCount"]!, 1, (int)data["all"]!["totalCount"]! - 1);
    }

    [Fact]
    public async Task Facets_Should_CountTheHitsOnAllPages()
    {
        var data = await api.Host.QueryAsync(
            """{ search(text: "schuilnaam", first: 1) { totalCount suggestion nodes { kind } facets { kinds { kind count } caseStudies { caseStudy { slug } count } } } }""");

        Assert.Equal(
            """{"totalCount":2,"suggestion":null,"nodes":[{"kind":"GLOSSARY_TERM"}],"facets":{"kinds":[{"kind":"GLOSSARY_TERM","count":1},{"kind":"PRACTICE","count":1}],"caseStudies":[{"caseStudy":{"slug":"kindertelefoon"},"count":1}]}}""",
            data["search"]!.ToJsonString());
    }

    [Fact]
    public async Task Facets_Should_BeEmpty_And_SuggestionGiven_When_AWordIsMisspelt()
    {
        var data = await api.Host.QueryAsync("""{ search(text: "schuilnaem medewerkers") { totalCount suggestion facets { kinds { count } caseStudies { count } } } }""");

        Assert.Equal("""{"totalCount":0,"suggestion":"schuilnaam medewerkers","facets":{"kinds":[],"caseStudies":[]}}""", data["search"]!.ToJsonString());
    }

    [Fact]
    public async Task Facets_Should_CountTowardsTheObjects()
    {
        await using var host = await ApiHost.StartAsync(
            services => services.AddSingleton<ICatalog>(CaseStudyCatalog.TenCases).AddCivilSocietySearch(),
            options => options.Limits.Objects = 5_000);

        await host.QueryAsync("""{ search(text: "a", first: 1) { suggestion facets { kinds { count } } } }""");
        var error = await host.FailAsync("""{ search(text: "a", first: 50) { suggestion facets { kinds { count } } } }""");

        Assert.Equal("HC0047", error.Code);
    }

    [Fact]
    public async Task EveryKind_Should_LeadToItsItem()
    {
        var schema = await api.Host.QueryAsync("""{ __type(name: "SearchKind") { enumValues { name } } }""");
        foreach (var kind in schema["__type"]!["enumValues"]!.AsArray().Select(value => (string)value!["name"]!))
        {
            var data = await api.Host.QueryAsync($$"""{ search(text: "e", kinds: [{{kind}}], first: 1) { nodes { kind node { id __typename } snippet { text } } } }""");
            var hit = Assert.Single(data["search"]!["nodes"]!.AsArray())!;

            Assert.Equal((kind, kind.Replace("_", "", StringComparison.Ordinal)), ((string)hit["kind"]!, ((string)hit["node"]!["__typename"]!).ToUpperInvariant()));
        }
    }

    [Fact]
    public async Task Pages_Should_HoldEverythingOnce_When_ReadForwardAndBackward()
    {
        var all = Ids(await PageAsync(new { first = 50 }));
        var size = (all.Count + 1) / 2;
        var first = await PageAsync(new { first = size });
        var second = await PageAsync(new { first = size, after = (string)first["pageInfo"]!["endCursor"]! });
        var last = await PageAsync(new { last = 3 });
        var before = await PageAsync(new { last = all.Count - 3, before = (string)last["pageInfo"]!["startCursor"]! });

        Assert.InRange(all.Count, 4, 49);
        Assert.Equal(all, [.. Ids(first), .. Ids(second)]);
        Assert.Equal(all, [.. Ids(before), .. Ids(last)]);
        Assert.Equal([(true, false), (false, true), (false, true), (true, false)], new[] { first, second, last, before }.Select(Neighbours));

        static (bool Next, bool Previous) Neighbours(JsonNode page) => ((bool)page["pageInfo"]!["hasNextPage"]!, (bool)page["pageInfo"]!["hasPreviousPage"]!);
    }

    [Theory]
    [InlineData("text: \"scholen\", kinds: [ORGANIZATION]")]
    [InlineData("text: \"school\"")]
    [InlineData("text: \"school\", kinds: [ORGANIZATION], language: NL")]
    public async Task Cursor_Should_BeAnError_When_ItBelongsToAnotherSearch(string arguments)
    {
        var first = await PageAsync(new { first = 1 });

        var error = await api.Host.FailAsync($$"""{ search({{arguments}}, after: "{{first["pageInfo"]!["endCursor"]}}") { totalCount } }""");

        Assert.Equal(
            ("The cursor given as 'after' is not one of this list. Expected a cursor that the same field gave with the same 'text', 'kinds' and 'language'.", "HC0078"),
            error);
    }

    [Theory]
    [InlineData("", "The 'text' of 'search' has no word. Expected at least one letter or digit.", "CS_SEARCH_TEXT_WITHOUT_WORD")]
    [InlineData(" \" * -", "The 'text' of 'search' has no word. Expected at least one letter or digit.", "CS_SEARCH_TEXT_WITHOUT_WORD")]
    [InlineData("200", "The 'text' of 'search' has 201 characters. Expected 200 or fewer.", "CS_SEARCH_TEXT_TOO_LONG")]
    public async Task Text_Should_BeAnError_When_ItCannotBeSearchedFor(string text, string message, string code)
    {
        var error = await api.Host.FailAsync("query Q($text: String!) { search(text: $text) { totalCount } }", new { text = text == "200" ? new string('x', 201) : text });

        Assert.Equal((message, code), error);
    }

    [Fact]
    public async Task Page_Should_BeAnError_When_LargerThanTheMaximum() =>
        Assert.Equal(
            ("The maximum allowed items per page were exceeded.", "HC0051"),
            await api.Host.FailAsync("{ search(text: \"a\", first: 51) { totalCount } }"));

    [Theory]
    [InlineData("... on CaseStudy { statements(first: 50) { nodes { codings(first: 50) { nodes { code } } } } }", "")]
    [InlineData("...F", "fragment F on CaseStudy { statements(first: 50) { nodes { codings(first: 50) { nodes { code } } } } }")]
    public async Task Hits_Should_CountByPageSize_When_FragmentsLeadFromThem(string selection, string fragment)
    {
        var error = await api.Host.FailAsync($"{{ search(text: \"a\", first: 50) {{ nodes {{ node {{ {selection} }} }} }} }} {fragment}");

        Assert.Equal("HC0047", error.Code);
    }

    [Fact]
    public async Task Schema_Should_HaveNoSearch_When_ItIsOff()
    {
        await using var host = await ApiHost.StartWithoutSearchAsync(CaseStudyCatalog.TenCases);

        var schema = host.Services.PrintCivilSocietySchema();

        Assert.DoesNotContain("  search", schema, StringComparison.Ordinal);
        Assert.DoesNotContain("SearchKind", schema, StringComparison.Ordinal);
        Assert.DoesNotContain("SearchHit", schema, StringComparison.Ordinal);
        Assert.DoesNotContain("Snippet", schema, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_Should_Fail_When_ThereIsNothingToSearchWith()
    {
        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() =>
            ApiHost.StartAsync(services => services.AddSingleton<ICatalog>(CaseStudyCatalog.TenCases)));

        Assert.Equal(
            ["Search: There is no ICatalogSearch to search with. Expected one among the services, as AddCivilSocietyDatabase and AddCivilSocietySearch add it, or Search to be false."],
            fault.Failures);
    }

    private static IReadOnlyList<string> Ids(JsonNode page) => [.. page["edges"]!.AsArray().Select(edge => (string)edge!["node"]!["node"]!["id"]!)];

    private async Task<JsonNode> PageAsync(object variables) => (await api.Host.QueryAsync(Page, variables))["search"]!;
}
