using CivilSociety.Persistence;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Api.Tests.Hosting;

public sealed class WarmUpTests : IDisposable
{
    private const string Rule = """{ patterns { rule(premise: ["layer:prevention"], conclusion: "practice-feature:training") { __typename } } }""";

    private readonly string _folder = Directory.CreateTempSubdirectory("civil-society-").FullName;

    [Fact]
    public async Task FirstPattern_Should_ReadNoMoreThanTheNext_When_TheHostHasWarmedUp()
    {
        await using var host = await StartAsync();

        await host.Services.WarmUpCivilSocietyAsync();

        Assert.Equal(await CountAsync(host), await CountAsync(host));
    }

    [Fact]
    public async Task FirstPattern_Should_CodeTheTable_When_TheHostHasNot()
    {
        await using var host = await StartAsync();

        Assert.True(await CountAsync(host) > await CountAsync(host));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task<int> CountAsync(ApiHost host)
    {
        host.Statements.Clear();
        await host.QueryAsync(Rule);
        return host.Statements.Texts.Count;
    }

    private async Task<ApiHost> StartAsync()
    {
        var database = Path.Combine(_folder, "catalog.db");
        await BuiltCatalog.CopyToAsync(database);
        return await ApiHost.StartAsync(services => services.AddCivilSocietyDatabase(database), options => options.Caching.ResultBytes = 0);
    }
}
