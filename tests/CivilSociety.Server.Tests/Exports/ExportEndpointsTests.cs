using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using CivilSociety.Exchange;

namespace CivilSociety.Server.Tests.Exports;

public sealed class ExportEndpointsTests(HostedServer server) : IClassFixture<HostedServer>, IDisposable
{
    private readonly HttpClient _client = new() { BaseAddress = new(server.Address, "/") };

    [Fact]
    public async Task List_Should_TellTheSizeOfEachFile_ThatItsLinkGives()
    {
        var list = await _client.GetFromJsonAsync<JsonElement>("exports");

        Assert.Equal(Export.All.Select(export => export.Name), list.EnumerateArray().Select(each => each.GetProperty("name").GetString()).Distinct());
        foreach (var export in list.EnumerateArray())
        {
            var response = await _client.GetAsync(new Uri(export.GetProperty("link").GetString()!, UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(export.GetProperty("mediaType").GetString(), response.Content.Headers.ContentType!.MediaType);
            Assert.Equal(export.GetProperty("name").GetString(), response.Content.Headers.ContentDisposition!.FileName);
            Assert.Equal(export.GetProperty("bytes").GetInt64(), (await response.Content.ReadAsByteArrayAsync()).Length);
        }
    }

    [Fact]
    public async Task List_Should_BeAPage_ForABrowser()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "exports");
        request.Headers.Accept.Add(new("text/html"));

        var response = await _client.SendAsync(request);

        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
        var page = await response.Content.ReadAsStringAsync();
        Assert.All(Export.All, export => Assert.Contains($"/exports/{export.Name}", page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("exports")]
    [InlineData("exports/case-studies-by-attribute.csv")]
    public async Task Get_Should_Answer304_When_TheClientHasThisVersion(string address)
    {
        var first = await _client.GetAsync(new Uri(address, UriKind.Relative));
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        var second = await _client.SendAsync(again);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
    }

    [Fact]
    public async Task Head_Should_HaveTheHeadersOfGet()
    {
        using var head = new HttpRequestMessage(HttpMethod.Head, "exports/case-studies-by-attribute.csv");
        var (headed, got) = (await _client.SendAsync(head), await _client.GetAsync(new Uri("exports/case-studies-by-attribute.csv", UriKind.Relative)));

        Assert.Equal((got.StatusCode, got.Headers.ETag, got.Content.Headers.ContentType), (headed.StatusCode, headed.Headers.ETag, headed.Content.Headers.ContentType));
    }

    [Theory]
    [InlineData("exports/codebook.csv", HttpStatusCode.NotFound, "CS_UNKNOWN_EXPORT", "There is no export 'codebook.csv'. Nearest: ")]
    [InlineData("exports/case-studies-by-attribute.csv?language=fr", HttpStatusCode.BadRequest, "HC0009", "There is no language 'fr'. Expected nl or en.")]
    public async Task Get_Should_SayWhatIsWrong(string address, HttpStatusCode status, string code, string message)
    {
        var response = await _client.GetAsync(new Uri(address, UriKind.Relative));

        var error = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors")[0];
        Assert.Equal((status, code), (response.StatusCode, error.GetProperty("extensions").GetProperty("code").GetString()));
        Assert.StartsWith(message, error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Null(response.Headers.ETag);
    }

    [Fact]
    public async Task Get_Should_BeCompressed_When_TheFileIsText()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "exports/statements-by-code.csv");
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("gzip"));

        var response = await _client.SendAsync(request);

        Assert.Equal(["gzip"], response.Content.Headers.ContentEncoding);
    }

    public void Dispose() => _client.Dispose();
}
