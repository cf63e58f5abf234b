using System.Net;
using System.Text.Json.Nodes;

namespace CivilSociety.Server.Tests.Hosting;

public sealed class IdeTests(HostedServer server) : IClassFixture<HostedServer>
{
    [Fact]
    public async Task Browser_Should_BeSentToTheFolderOfThePage()
    {
        using var response = await GetAsync("");

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal("/graphql/", response.Headers.Location!.ToString());
    }

    [IdeFact]
    public async Task Page_Should_NotBeCachedAndReachThisHostOnly()
    {
        using var response = await GetAsync("/");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("no-cache", response.Headers.CacheControl!.ToString());
        Assert.Contains("connect-src 'self'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [IdeFact]
    public async Task Configuration_Should_OpenWithOverview()
    {
        using var client = Unhurried.Client();
        var configuration = JsonNode.Parse(await client.GetStringAsync(new Uri($"{server.Address}/bcp-config.json")))!;

        Assert.Equal("/graphql", (string)configuration["endpoint"]!);
        Assert.True((bool)configuration["disableTelemetry"]!);
        Assert.Contains("query Overview(", (string)configuration["graphQLDocument"]!, StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> GetAsync(string path)
    {
        using var client = Unhurried.Client(followRedirects: false);
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        return await client.GetAsync(new Uri($"{server.Address}{path}"));
    }
}
