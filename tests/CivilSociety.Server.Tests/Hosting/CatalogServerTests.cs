using System.Net;
using System.Net.Http.Headers;
using System.Text;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Server.Tests.Hosting;

public sealed class CatalogServerTests(HostedServer server) : IClassFixture<HostedServer>
{
    [Theory]
    [InlineData("/health")]
    [InlineData("/alive")]
    public async Task Health_Should_BeHealthy(string path)
    {
        using var client = Unhurried.Client();

        Assert.Equal("Healthy", await client.GetStringAsync(new Uri(server.Address, path)));
    }

    [Fact]
    public async Task Health_Should_BeUnavailable_While_TheDatabaseIsGone()
    {
        await using var own = await HostedServer.StartAsync();
        var health = new Uri(own.Address, "/health");
        using var client = Unhurried.Client();

        File.Move(own.Database, $"{own.Database}.away");
        using var unhealthy = await client.GetAsync(health);
        using var alive = await client.GetAsync(new Uri(health, "/alive"));
        File.Move($"{own.Database}.away", own.Database);
        using var healthy = await client.GetAsync(health);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, unhealthy.StatusCode);
        Assert.Equal("Unhealthy", await unhealthy.Content.ReadAsStringAsync());
        Assert.Equal("no-store, no-cache", unhealthy.Headers.CacheControl!.ToString());
        Assert.Equal(HttpStatusCode.OK, alive.StatusCode);
        Assert.Equal(HttpStatusCode.OK, healthy.StatusCode);
    }

    [Fact]
    public async Task Answer_Should_BeReadableByPagesOfOtherHosts()
    {
        using var response = await PostAsync(request => request.Headers.Add("Origin", "https://dashboard.example"));

        Assert.Equal(["*"], response.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.False(response.Headers.Contains("Access-Control-Allow-Credentials"));
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
    }

    [Fact]
    public async Task Preflight_Should_BeKeptByBrowsersAsLongAsTheyCan()
    {
        using var client = Unhurried.Client();
        using var request = new HttpRequestMessage(HttpMethod.Options, server.Address)
        {
            Headers = { { "Origin", "https://dashboard.example" }, { "Access-Control-Request-Method", "POST" }, { "Access-Control-Request-Headers", "content-type" } },
        };

        using var response = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal(["7200"], response.Headers.GetValues("Access-Control-Max-Age"));
        Assert.Equal(["GET,HEAD,POST"], response.Headers.GetValues("Access-Control-Allow-Methods"));
    }

    [Fact]
    public async Task Answer_Should_NotBeReadableByPagesOfOtherHosts_When_CorsIsOff()
    {
        await using var closed = await HostedServer.StartAsync("--Cors:AllowAnyOrigin", "false");

        using var response = await PostAsync(request => request.Headers.Add("Origin", "https://dashboard.example"), closed.Address);

        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task Answer_Should_TellBrowsersToTakeItForDataOnly()
    {
        using var response = await PostAsync(_ => { });

        Assert.Equal(
            [
                "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'",
                "Cross-Origin-Resource-Policy: same-origin",
                "Referrer-Policy: no-referrer",
                "X-Content-Type-Options: nosniff",
                "X-Frame-Options: DENY",
            ],
            response.Headers
                .Where(header => header.Key is not ("Date" or "Transfer-Encoding" or "Vary" or "Cache-Control" or "ETag"))
                .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}")
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Answer_Should_BeCompressed_When_TheClientAcceptsIt()
    {
        using var response = await PostAsync(request =>
        {
            request.Headers.AcceptEncoding.ParseAdd("br");
            request.Headers.Accept.ParseAdd("application/graphql-response+json");
        });

        Assert.Equal(["br"], response.Content.Headers.ContentEncoding);
    }

    [Theory]
    [InlineData("?sdl")]
    [InlineData("/schema.graphql")]
    public async Task Schema_Should_BeServedAsTheFileHasIt(string path)
    {
        using var client = Unhurried.Client();

        using var response = await client.GetAsync(new Uri($"{server.Address}{path}"));

        var printed = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "schema", "civil-society.graphql"));
        Assert.Equal("application/graphql; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(printed, await response.Content.ReadAsStringAsync());
    }

    private async Task<HttpResponseMessage> PostAsync(Action<HttpRequestMessage> change, Uri? address = null)
    {
        using var client = Unhurried.Client();
        using var request = new HttpRequestMessage(HttpMethod.Post, address ?? server.Address)
        {
            Content = new StringContent("""{"query":"{ caseStudies { nodes { slug summary } } }"}""", Encoding.UTF8, new MediaTypeHeaderValue("application/json")),
        };
        change(request);
        return await client.SendAsync(request);
    }
}
