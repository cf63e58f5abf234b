using System.Net;

namespace CivilSociety.Api.Tests.Http;

public sealed class RequestMethodTests(KestrelApi api) : IClassFixture<KestrelApi>
{
    [Theory]
    [InlineData("/graphql?query=%7B__typename%7D", 200)]
    [InlineData("/graphql?query=%7Bnope%7D", 200)]
    [InlineData("/graphql?query=mutation%7B__typename%7D", 405)]
    [InlineData("/graphql", 400)]
    [InlineData("/graphql?sdl", 200)]
    [InlineData("/graphql/schema.graphql", 200)]
    public async Task Head_Should_AnswerLikeGetWithoutTheBody(string path, int expected)
    {
        using var got = await SendAsync("GET", path);
        using var headed = await SendAsync("HEAD", path);

        Assert.Equal(expected, (int)headed.StatusCode);
        Assert.Equal(got.StatusCode, headed.StatusCode);
        Assert.Equal(Headers(got), Headers(headed));
        Assert.Contains(Headers(headed), header => header.StartsWith("Content-Length: ", StringComparison.Ordinal));
        Assert.Empty(await headed.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Head_Should_BeNotModified_When_TheTagIsKnown()
    {
        const string Path = "/graphql?query=%7B__typename%7D";
        using var got = await SendAsync("GET", Path);

        using var headed = await SendAsync("HEAD", Path, got.Headers.ETag!.ToString());

        Assert.Equal(HttpStatusCode.NotModified, headed.StatusCode);
    }

    [Theory]
    [InlineData("PUT", "/graphql", "GET, HEAD, POST")]
    [InlineData("DELETE", "/graphql", "GET, HEAD, POST")]
    [InlineData("OPTIONS", "/graphql", "GET, HEAD, POST")]
    [InlineData("POST", "/graphql/schema.graphql", "GET, HEAD")]
    public async Task Method_Should_BeRefusedWithThoseThatAreServed(string method, string path, string expected)
    {
        using var response = await SendAsync(method, path);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(expected, string.Join(", ", response.Content.Headers.Allow));
    }

    private static IEnumerable<string> Headers(HttpResponseMessage response) =>
        response.Headers.Concat(response.Content.Headers)
            .Where(header => header.Key is not "Date")
            .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}")
            .Order(StringComparer.Ordinal);

    private async Task<HttpResponseMessage> SendAsync(string method, string path, string? knownTag = null)
    {
        using var request = new HttpRequestMessage(new(method), path);
        if (knownTag is not null)
        {
            request.Headers.IfNoneMatch.ParseAdd(knownTag);
        }

        return await api.Host.Client.SendAsync(request);
    }
}
