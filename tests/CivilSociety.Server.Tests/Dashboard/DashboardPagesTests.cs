using System.Net;

namespace CivilSociety.Server.Tests.Dashboard;

public sealed class DashboardPagesTests(HostedServer server) : IClassFixture<HostedServer>
{
    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    public async Task Root_Should_BeAPageThatIsAskedForAnew(string method)
    {
        using var response = await SendAsync(new(method), "/");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("no-cache", response.Headers.CacheControl!.ToString());
    }

    [DashboardFact]
    public async Task EveryView_Should_BeTheSamePageWithoutInlineScriptOrStyle()
    {
        var root = await ReadAsync("/");

        Assert.Equal(root, await ReadAsync("/nl"));
        Assert.Equal(root, await ReadAsync("/en/case-studies/tos?level=INTERNAL"));
        Assert.DoesNotMatch(@"<script(?![^>]* src=)|<style|\sstyle=|\son[a-z]+=", root);
        using var response = await SendAsync(HttpMethod.Get, "/nl");
        Assert.Equal(
            "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'",
            response.Headers.GetValues("Content-Security-Policy").Single());
    }

    [DashboardFact]
    public async Task Assets_Should_BeKeptForEverAsTheirNamesAreHashes()
    {
        var script = Path.GetFileName(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "dashboard", "assets"), "index-*.js")[0]);

        using var response = await SendAsync(HttpMethod.Get, $"/assets/{script}");

        Assert.Equal("public, max-age=31536000, immutable", response.Headers.CacheControl!.ToString());
    }

    private async Task<string> ReadAsync(string path)
    {
        using var response = await SendAsync(HttpMethod.Get, path);
        return await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path)
    {
        using var client = Unhurried.Client(followRedirects: false);
        using var request = new HttpRequestMessage(method, new Uri(server.Address, path));
        return await client.SendAsync(request);
    }
}
