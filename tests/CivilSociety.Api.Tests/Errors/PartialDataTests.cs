using System.Text.Json.Nodes;

namespace CivilSociety.Api.Tests.Errors;

/// <summary>An error nulls the smallest thing: what is asked beside it is answered.</summary>
public sealed class PartialDataTests(DatabaseApi api) : IClassFixture<DatabaseApi>
{
    [Fact]
    public async Task Pattern_Should_BeNullAlone_When_ItsQuestionIsWrong()
    {
        const string Query =
            """
            {
              caseStudies { totalCount }
              patterns {
                good: rule(premise: ["layer:prevention"], conclusion: "practice-feature:training") { n }
                bad: rule(premise: ["layer:preventoin"], conclusion: "practice-feature:training") { n }
                empty: advice(profile: {}) { n }
                findings(first: 1001) { catalogVersion }
              }
            }
            """;

        var answer = await api.Host.ExecuteAsync(Query);

        Assert.Equal("""{"caseStudies":{"totalCount":10},"patterns":{"good":{"n":10},"bad":null,"empty":null,"findings":null}}""", answer["data"]!.ToJsonString());
        Assert.Equal(
            ["CS_UNKNOWN_ATTRIBUTE patterns.bad", "CS_INVALID_PATTERN patterns.empty", "HC0051 patterns.findings"],
            Errors(answer));
    }

    [Fact]
    public async Task Node_Should_BeNullAlone_When_ItsIdIsWrong()
    {
        var data = await api.Host.QueryAsync("{ tos: caseStudy(slug: \"tos\") { id } bor: caseStudy(slug: \"bor\") { id } }");
        var (tos, bor) = ((string)data["tos"]!["id"]!, (string)data["bor"]!["id"]!);

        var answer = await api.Host.ExecuteAsync(
            "query Q($ids: [ID!]!) { nodes(ids: $ids) { ... on CaseStudy { slug } } node(id: \"nonsense\") { id } caseStudies { totalCount } }",
            new { ids = new[] { tos, "nonsense", bor, "Q2F0OnRvcw==", "Q2FzZVN0dWR5Om5vbmU=" } });

        Assert.Equal(
            """{"nodes":[{"slug":"tos"},null,{"slug":"bor"},null,null],"node":null,"caseStudies":{"totalCount":10}}""",
            answer["data"]!.ToJsonString());
        Assert.Equal(["CS_INVALID_ID node", "CS_INVALID_ID nodes.1", "CS_INVALID_ID nodes.3"], Errors(answer).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Errors(JsonNode answer) => answer["errors"]!.AsArray()
        .Select(error => $"{error!["extensions"]!["code"]} {string.Join('.', error["path"]!.AsArray())}")
        .OrderBy(error => error.Split(' ')[1], StringComparer.Ordinal);
}
