using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CivilSociety.Api.Tests.Http;

public sealed class GraphQLEndpointTests(KestrelApi api) : IClassFixture<KestrelApi>
{
    private const string Json = "application/json";
    private const string GraphQL = "application/graphql-response+json";

    [Theory]
    [InlineData(null, Json)]
    [InlineData("*/*", Json)]
    [InlineData("application/json", Json)]
    [InlineData("application/json; charset=utf-8", Json)]
    [InlineData("application/graphql-response+json", GraphQL)]
    [InlineData("application/graphql-response+json, application/json;q=0.9", GraphQL)]
    [InlineData("application/graphql-response+json;q=0.5, application/json", Json)]
    public async Task Answer_Should_HaveTheTypeThatIsAccepted(string? accept, string expected)
    {
        using var response = await PostAsync("""{"query":"{ __typename }"}""", accept);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal($"{expected}; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Answer_Should_BeNotAcceptable_When_NoTypeIsAccepted()
    {
        using var response = await PostAsync("""{"query":"{ __typename }"}""", "text/plain");

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
    }

    [Theory]
    [InlineData("/graphql?query=%7B__typename%7D")]
    [InlineData("/graphql?query=query%20Q(%24f%3A%20Int)%7BcaseStudies(first%3A%24f)%7BtotalCount%7D%7D&variables=%7B%22f%22%3A1%7D&operationName=Q")]
    public async Task Get_Should_AnswerQueries(string path)
    {
        using var response = await api.Host.Client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Get_Should_RefuseMutations()
    {
        using var response = await api.Host.Client.GetAsync(new Uri("/graphql?query=mutation%7B__typename%7D", UriKind.Relative));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("""{"query":""", Json, 400)]
    [InlineData("""[]""", Json, 400)]
    [InlineData("""{}""", Json, 400)]
    [InlineData("""{"query":1}""", Json, 400)]
    [InlineData("""{"query":"{ __typename }","variables":[]}""", Json, 400)]
    [InlineData("""{"query":"{"}""", Json, 200)]
    [InlineData("""{"query":"{ nope }"}""", Json, 200)]
    [InlineData("""{"query":"{"}""", GraphQL, 400)]
    [InlineData("""{"query":"{ nope }"}""", GraphQL, 400)]
    [InlineData("""{"query":"query Q($f: Int!){ caseStudies(first:$f){ totalCount } }"}""", GraphQL, 400)]
    [InlineData("""{"query":"{ caseStudies(first: 51) { totalCount } }"}""", GraphQL, 200)]
    [InlineData("""{"query":"{ __typename }","operationName":null,"variables":null,"extensions":null}""", GraphQL, 200)]
    public async Task Post_Should_HaveTheStatusOfTheSpecification(string body, string accept, int expected)
    {
        using var response = await PostAsync(body, accept);

        Assert.Equal(expected, (int)response.StatusCode);
        Assert.Equal(accept, response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Post_Should_AskForJson_When_TheContentIsOfAnotherType()
    {
        using var content = new StringContent("""{"query":"{ __typename }"}""", Encoding.UTF8, "text/plain");

        using var response = await api.Host.Client.PostAsync(new Uri("/graphql", UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task Body_Should_BeRefused_When_TooLarge()
    {
        using var response = await PostAsync($$$"""{"query":"{ __typename }","extensions":{"x":"{{{new string('x', 300_000)}}}"}}""", Json);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal(
            """{"errors":[{"message":"The request body is too large. Expected 262144 bytes or fewer.","extensions":{"code":"HC0010"}}]}""",
            await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("{\"query\":\"{ __typename }\",\"variables\":{\"a\":1,\"a\":2}}")]
    [InlineData("{\"query\":\"{ __typename }\",\"variables\":{\"a\":{\"b\":[{\"c\":1,\"c\":1}]}}}")]
    [InlineData("{\"query\":\"{ __typename }\",\"query\":\"{ __typename }\"}")]
    [InlineData("{\"query\":\"{ __typename }\",\"extensions\":{\"a\":1,\"a\":2}}")]
    public async Task Body_Should_BeRefused_When_AKeyStandsTwice(string body)
    {
        using var response = await PostAsync(body, Json);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(
            """{"errors":[{"message":"The request body cannot be read: an object has a key twice.","extensions":{"code":"HC0012"}}]}""",
            await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Parameter_Should_BeRefused_When_AKeyStandsTwice()
    {
        using var response = await api.Host.Client.GetAsync(new Uri($"/graphql?query=%7B__typename%7D&variables={Uri.EscapeDataString("{\"a\":{\"b\":1,\"b\":2}}")}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(
            """{"errors":[{"message":"The parameter 'variables' cannot be read: an object has a key twice.","extensions":{"code":"HC0012"}}]}""",
            await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Body_Should_BeRefusedInOurWords_When_ItIsNoJson()
    {
        using var response = await PostAsync("{\n\"query\": }", Json);

        Assert.Equal(
            """{"errors":[{"message":"The request body cannot be read: line 2, byte 10 is not valid JSON, or is more than 64 levels deep.","extensions":{"code":"HC0012"}}]}""",
            await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("application/json; charset=\"utf-8\"", 200)]
    [InlineData("application/json; charset=\"UTF-8\"", 200)]
    [InlineData("application/json; charset=utf-16", 415)]
    [InlineData("application/json; charset=\"utf-16\"", 415)]
    public async Task Charset_Should_BeReadWithQuotesAndWithout(string type, int expected)
    {
        using var content = new ByteArrayContent("""{"query":"{ __typename }"}"""u8.ToArray());
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        using var response = await api.Host.Client.PostAsync(new Uri("/graphql", UriKind.Relative), content);

        Assert.Equal(expected, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("gzip", 415)]
    [InlineData("br", 415)]
    [InlineData("identity", 200)]
    public async Task Encoding_Should_BeRefused_When_ABodyHasOne(string encoding, int expected)
    {
        using var content = new StringContent("""{"query":"{ __typename }"}""", Encoding.UTF8, Json) { Headers = { ContentEncoding = { encoding } } };

        using var response = await api.Host.Client.PostAsync(new Uri("/graphql", UriKind.Relative), content);

        Assert.Equal(expected, (int)response.StatusCode);
        Assert.Equal(expected == 415, response.Headers.TryGetValues("Accept-Encoding", out var accepted) && accepted.Single() == "identity");
    }

    [Fact]
    public async Task Tag_Should_BeOfOneMediaType()
    {
        var path = new Uri("/graphql?query=%7B__typename%7D", UriKind.Relative);
        var tags = new List<string?>();
        foreach (var accept in (string[])[Json, GraphQL])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Accept", accept } } };
            using var response = await api.Host.Client.SendAsync(request);
            tags.Add(response.Headers.ETag?.ToString());
        }

        using var known = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Accept", GraphQL }, { "If-None-Match", tags[1] } } };
        using var other = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Accept", GraphQL }, { "If-None-Match", tags[0] } } };
        using var notModified = await api.Host.Client.SendAsync(known);
        using var sent = await api.Host.Client.SendAsync(other);

        Assert.Equal(2, tags.OfType<string>().Distinct().Count());
        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.OK), (notModified.StatusCode, sent.StatusCode));
    }

    [Theory]
    [InlineData("80000000\r\n{}\r\n")]
    [InlineData("FFFFFFFFFFFFFFFF\r\n{}\r\n")]
    [InlineData("-1\r\n{}\r\n")]
    [InlineData("xyz\r\n{}\r\n")]
    [InlineData("2\r\n{}xx0\r\n\r\n")]
    [InlineData("5;x=\r\n{}\r\n0\r\n\r\n")]
    public async Task Chunks_Should_BeRefused_When_TheyAreWrong(string chunks)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(api.Host.Client.BaseAddress!.Host, api.Host.Client.BaseAddress.Port);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n{chunks}"));

        using var reader = new StreamReader(stream);
        var answer = await reader.ReadToEndAsync();

        Assert.StartsWith("HTTP/1.1 400 ", answer, StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> PostAsync(string body, string? accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body, Encoding.UTF8, Json) };
        if (accept is not null)
        {
            request.Headers.Accept.ParseAdd(accept);
        }

        return await api.Host.Client.SendAsync(request);
    }
}
