using System.Net;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Api.Tests.Execution;

public sealed class ResultCacheTests : IAsyncLifetime
{
    private const string Names = "query Names($first: Int) { caseStudies(first: $first) { nodes { name } } }";

    private static readonly Uri GetNames = new($"/graphql?query={Uri.EscapeDataString("{ caseStudies { nodes { name } } }")}", UriKind.Relative);

    private readonly SwitchedCatalog _catalog = new();
    private ApiHost _host = null!;

    public async Task InitializeAsync()
    {
        await _catalog.SwitchAsync(GeneratedSeed.Create(3, 1));
        _host = await StartAsync();
    }

    [Fact]
    public async Task Answer_Should_CostNoStatement_When_GivenBefore()
    {
        var first = await _host.QueryAsync(Names);
        _host.Statements.Clear();

        var second = await _host.QueryAsync(Names);

        Assert.Empty(_host.Statements.Texts);
        Assert.Equal(first.ToJsonString(), second.ToJsonString());
    }

    [Fact]
    public async Task Answer_Should_BeAnother_When_TheVariablesAre()
    {
        Assert.Equal(2, (await _host.QueryAsync(Names, new { first = 2 }))["caseStudies"]!["nodes"]!.AsArray().Count);
        Assert.Single((await _host.QueryAsync(Names, new { first = 1 }))["caseStudies"]!["nodes"]!.AsArray());
    }

    [Fact]
    public async Task Answer_Should_BeReadAgain_When_NothingIsKept()
    {
        await using var host = await StartAsync(options => (options.Caching.ResultBytes, options.Caching.DocumentBytes) = (0, 0));
        await host.QueryAsync(Names);
        host.Statements.Clear();

        await host.QueryAsync(Names);

        Assert.Single(host.Statements.Texts);
    }

    [Fact]
    public async Task Answer_Should_NotBeKept_When_ItHasErrors()
    {
        await _host.ExecuteAsync("{ caseStudies { nodes { slug } } node(id: \"nope\") { id } }");
        _host.Statements.Clear();

        await _host.ExecuteAsync("{ caseStudies { nodes { slug } } node(id: \"nope\") { id } }");

        Assert.Single(_host.Statements.Texts);
    }

    [Fact]
    public async Task EqualRequests_Should_BeExecutedOnce_When_SentTogether()
    {
        _host.Statements.Clear();

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => _host.QueryAsync(Names)));

        Assert.Single(_host.Statements.Texts);
        Assert.Single(answers.Select(answer => answer.ToJsonString()).Distinct());
    }

    [Fact]
    public async Task EqualRequests_Should_EachGetTheirErrors_When_SentTogether()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => _host.ExecuteAsync("{ node(id: \"nope\") { id } }")));

        Assert.All(answers, answer => Assert.Equal("CS_INVALID_ID", (string?)answer["errors"]![0]!["extensions"]!["code"]));
    }

    [Fact]
    public async Task Get_Should_AnswerNotModified_When_TheClientHasTheAnswer()
    {
        using var first = await _host.Client.GetAsync(GetNames);
        using var again = await GetAsync(first.Headers.ETag!.ToString());

        Assert.True(first.Headers.ETag!.IsWeak);
        Assert.Equal("public, no-cache", first.Headers.CacheControl!.ToString());
        Assert.Equal(["Accept"], first.Headers.Vary);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
        Assert.Equal("public, no-cache", again.Headers.CacheControl!.ToString());
        Assert.Equal(["Accept"], again.Headers.Vary);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Get_Should_AnswerAnew_When_ANewerCatalogHasAnother()
    {
        using var before = await _host.Client.GetAsync(GetNames);
        await _catalog.SwitchAsync(GeneratedSeed.Create(3, 2));

        using var after = await GetAsync(before.Headers.ETag!.ToString());

        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.NotEqual(await before.Content.ReadAsStringAsync(), await after.Content.ReadAsStringAsync());
        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
    }

    [Fact]
    public async Task Cursor_Should_GoOn_When_ANewerCatalogIsServedBetweenPages()
    {
        const string Pages = "query Pages($after: String) { caseStudies(first: 2, after: $after, order: [{ slug: ASC }]) { nodes { slug } pageInfo { endCursor hasNextPage } } }";
        var first = (await _host.QueryAsync(Pages))["caseStudies"]!;
        await _catalog.SwitchAsync(GeneratedSeed.Create(5, 2));

        var second = (await _host.QueryAsync(Pages, new { after = (string?)first["pageInfo"]!["endCursor"] }))["caseStudies"]!;

        Assert.Equal("""[{"slug":"case-1"},{"slug":"case-2"}]""", first["nodes"]!.ToJsonString());
        Assert.Equal("""[{"slug":"case-3"},{"slug":"case-4"}]""", second["nodes"]!.ToJsonString());
        Assert.True((bool)second["pageInfo"]!["hasNextPage"]!);
    }

    [Fact]
    public async Task Get_Should_NotBeKeptByClients_When_ItFails()
    {
        using var response = await _host.Client.GetAsync(new Uri("/graphql?query=%7Bnope%7D", UriKind.Relative));

        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
        Assert.Null(response.Headers.ETag);
    }

    [Fact]
    public async Task Get_Should_BeUsableForAWhile_When_TheHostSaysSo()
    {
        await using var host = await StartAsync(options => options.Caching.MaxAgeSeconds = 60);

        using var response = await host.Client.GetAsync(GetNames);

        Assert.Equal("public, max-age=60", response.Headers.CacheControl!.ToString());
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        _catalog.Dispose();
    }

    private Task<ApiHost> StartAsync(Action<CivilSocietyOptions>? configure = null) => ApiHost.StartAsync(_catalog.AddTo, configure);

    private async Task<HttpResponseMessage> GetAsync(string knownTag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, GetNames);
        request.Headers.IfNoneMatch.ParseAdd(knownTag);
        return await _host.Client.SendAsync(request);
    }
}
