using System.Net;
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
