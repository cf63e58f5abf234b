using System.Text.Json.Nodes;

namespace CivilSociety.Api.Tests.Schema;

/// <summary>Relations are followed there and back, alike from memory and from a database, as far as an order allows.</summary>
public sealed class RelationTests(DatabaseApi database, MemoryApi memory) : IClassFixture<DatabaseApi>, IClassFixture<MemoryApi>
{
    [Fact]
    public async Task Selection_Should_ComeBackToWhereItCameFrom()
    {
        const string Query = "{ caseStudies(first: 1) { nodes { project { caseStudy { slug organization { code } project { caseStudy { number } } } } } } }";
        const string Expected = """{"caseStudies":{"nodes":[{"project":{"caseStudy":{"slug":"tos","organization":{"code":"tos-amsterdam"},"project":{"caseStudy":{"number":1}}}}}]}}""";

        Assert.Equal(Expected, (await database.Host.QueryAsync(Query)).ToJsonString());
        Assert.Equal(Expected, (await memory.Host.QueryAsync(Query)).ToJsonString());
    }

    [Fact]
    public async Task Order_Should_GoThroughRelationsThereAndBack()
    {
        foreach (var host in (ApiHost[])[database.Host, memory.Host])
        {
            var data = await host.QueryAsync("query q($order: [CaseStudySortInput!]) { caseStudies(order: $order, first: 2) { nodes { slug } } }", new { order = ThereAndBack(5, "DESC") });

            Assert.Equal("""[{"slug":"okd"},{"slug":"bor"}]""", data["caseStudies"]!["nodes"]!.ToJsonString());
        }
    }

    [Theory]
    [InlineData(6)]
    [InlineData(15)]
    public async Task Order_Should_BeRefused_When_ItGoesThroughMoreRelations(int times)
    {
        foreach (var host in (ApiHost[])[database.Host, memory.Host])
        {
            var error = await host.FailAsync("query q($order: [CaseStudySortInput!]) { caseStudies(order: $order) { totalCount } }", new { order = ThereAndBack(times, "ASC") });

            Assert.Equal(("The request has too many relations that an 'order' goes through. Expected 10 or fewer.", "CS_SORT_TOO_FAR"), error);
        }
    }

    private static JsonNode ThereAndBack(int times, string direction)
    {
        var order = new JsonObject { ["number"] = direction };
        for (var time = 0; time < times; time++)
        {
            order = new() { ["project"] = new JsonObject { ["caseStudy"] = order } };
        }

        return order;
    }
}
