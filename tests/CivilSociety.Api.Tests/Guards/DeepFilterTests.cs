using CivilSociety.Api.Errors;

namespace CivilSociety.Api.Tests.Guards;

/// <summary>Filters that go there and back through single relations.</summary>
public sealed class DeepFilterTests(MemoryApi memory, DatabaseApi database) : IClassFixture<MemoryApi>, IClassFixture<DatabaseApi>
{
    [Theory]
    [InlineData(1)]
    [InlineData(12)]
    public async Task Filter_Should_BeAnsweredAlike_When_ItGoesThereAndBack(int times)
    {
        var query = $"{{ statements(where: {Filter(times)}) {{ totalCount }} }}";

        var fromMemory = (await memory.Host.QueryAsync(query)).ToJsonString();
        var fromDatabase = (await database.Host.QueryAsync(query)).ToJsonString();

        Assert.Equal(fromMemory, fromDatabase);
    }

    [Theory]
    [InlineData(16)]
    [InlineData(40)]
    [InlineData(120)]
    public async Task Filter_Should_BeRefused_When_ItGoesThroughTooManyRelations(int times)
    {
        foreach (var host in new[] { memory.Host, database.Host })
        {
            var (_, code) = await host.FailAsync($"{{ statements(where: {Filter(times)}) {{ totalCount }} }}");

            Assert.Contains(code, new[] { ErrorCodes.FilterTooLarge, ErrorCodes.TooDeep });
        }
    }

    private static string Filter(int times) =>
        "{ caseStudy: { " + string.Concat(Enumerable.Repeat("project: { caseStudy: { ", times)) + """slug: { neq: "tos" }""" + string.Concat(Enumerable.Repeat(" } }", times)) + " } }";
}
