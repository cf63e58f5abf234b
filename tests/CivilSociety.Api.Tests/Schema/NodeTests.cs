using System.Text;

namespace CivilSociety.Api.Tests.Schema;

public sealed class NodeTests(DatabaseApi api) : IClassFixture<DatabaseApi>
{
    [Fact]
    public async Task Nodes_Should_ComeInTheOrderOfTheirIds_When_SomeAreMissing()
    {
        var ids = new[] { Id("Factor:shared-goal"), Id("CaseStudy:no-such-case"), Id("CaseStudy:tos") };

        var data = await api.Host.QueryAsync(
            "query Q($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on CaseStudy { slug } ... on Factor { code } } }",
            new { ids });

        Assert.Equal(
            $$"""[{"__typename":"Factor","id":"{{ids[0]}}","code":"shared-goal"},null,{"__typename":"CaseStudy","id":"{{ids[2]}}","slug":"tos"}]""",
            data["nodes"]!.ToJsonString());
    }

    [Fact]
    public async Task Node_Should_FindEveryKindById()
    {
        const string Query =
            """
            {
              caseStudy(slug: "tos") {
                id organization { id } project { id }
                layerPlacements { id layer { id } section { id } }
                volunteerGroups { id tasks { id } characteristics { id } figures(first: 1) { nodes { id } } types { id type { id } } }
                practices(first: 1) { nodes { id } } statements(first: 1) { nodes { id codings { nodes { id factor { id } } } } }
                partnerships(first: 1) { nodes { id } } facts(first: 1) { nodes { id } } discrepancies { id values { id } } sources { id }
              }
            }
            """;
        var answer = (await api.Host.QueryAsync(Query)).ToJsonString();
        var ids = System.Text.RegularExpressions.Regex.Matches(answer, "\"id\":\"([^\"]+)\"").Select(match => match.Groups[1].Value).Distinct().Take(50).ToList();

        var data = await api.Host.QueryAsync("query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids });

        Assert.Equal(ids, data["nodes"]!.AsArray().Select(node => (string)node!["id"]!));
    }

    [Fact]
    public async Task Node_Should_FindTheTermsOfTheGlossary()
    {
        var glossary = (await api.Host.QueryAsync("{ glossary(first: 50) { nodes { id code term } } }"))["glossary"]!["nodes"]!.AsArray();

        var data = await api.Host.QueryAsync(
            "query Q($ids: [ID!]!) { nodes(ids: $ids) { id ... on GlossaryTerm { code term } } }",
            new { ids = glossary.Select(term => (string)term!["id"]!).ToList() });

        Assert.NotEmpty(glossary);
        Assert.Equal(glossary.ToJsonString(), data["nodes"]!.ToJsonString());
    }

    [Fact]
    public async Task Singleton_Should_BeTheSameNode_When_ItIsFetchedByItsId()
    {
        var roots = await api.Host.QueryAsync("{ catalog { __typename id version } report { __typename id sections(where: { number: { eq: \"2.5.1\" } }) { number } } patterns { __typename id findingCount } }");
        var ids = roots.AsObject().Select(root => (string)root.Value!["id"]!).ToList();

        var data = await api.Host.QueryAsync(
            "query Q($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Catalog { version } ... on Report { sections(where: { number: { eq: \"2.5.1\" } }) { number } } ... on Patterns { findingCount } } }",
            new { ids });

        Assert.Equal(["Catalog:catalog", "Report:report", "Patterns:patterns"], ids.Select(id => Encoding.UTF8.GetString(Convert.FromBase64String(id))));
        Assert.Equal(roots.AsObject().Select(root => root.Value!.ToJsonString()), data["nodes"]!.AsArray().Select(node => node!.ToJsonString()));
    }

    [Theory]
    [InlineData("not an id")]
    [InlineData("UGF0dGVybnM6eA==")]
    [InlineData("dG9z")]
    [InlineData("Tm9TdWNoVHlwZTp0b3M=")]
    public async Task Node_Should_BeAnError_When_TheIdIsNotOne(string id)
    {
        var error = await api.Host.FailAsync("query Q($id: ID!) { node(id: $id) { id } }", new { id });

        Assert.Equal(($"'{id}' is not an id. Expected the value of an 'id' field.", "CS_INVALID_ID"), error);
    }

    [Fact]
    public async Task Nodes_Should_BeAnError_When_ThereAreTooMany()
    {
        var error = await api.Host.FailAsync("query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = Enumerable.Repeat(Id("CaseStudy:tos"), 51) });

        Assert.Equal(("51 nodes were requested at once. Expected 50 or fewer.", "HC0076"), error);
    }

    private static string Id(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
