using System.Net.Http.Headers;
using System.Text;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Server.Tests.Hosting;

public sealed class CatalogServerTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Theory]
    [InlineData("/health")]
    [InlineData("/alive")]
    public async Task Health_Should_BeHealthy(string path)
    {
        using var client = new HttpClient();

        Assert.Equal("Healthy", await client.GetStringAsync(new Uri(server.Address, path)));
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
    public async Task Answer_Should_NotBeReadableByPagesOfOtherHosts_When_Closed()
    {
        using var folder = new TemporaryFolder();
        await using var closed = ServerProcess.Start(folder.Database, settings: ["--Cors:AllowAnyOrigin", "false"]);
        var address = await closed.WaitForAddressAsync();

        using var response = await PostAsync(request => request.Headers.Add("Origin", "https://dashboard.example"), address);

        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
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
        using var client = new HttpClient();

        using var response = await client.GetAsync(new Uri($"{server.Address}{path}"));

        var printed = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "schema", "civil-society.graphql"));
        Assert.Equal("application/graphql; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(printed, await response.Content.ReadAsStringAsync());
    }

    private async Task<HttpResponseMessage> PostAsync(Action<HttpRequestMessage> change, Uri? address = null)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, address ?? server.Address)
        {
            Content = new StringContent("""{"query":"{ caseStudies { nodes { slug summary } } }"}""", Encoding.UTF8, new MediaTypeHeaderValue("application/json")),
        };
        change(request);
        return await client.SendAsync(request);
    }
}
