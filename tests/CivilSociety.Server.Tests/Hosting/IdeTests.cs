using System.Buffers.Text;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CivilSociety.Server.Tests.Hosting;

public sealed partial class IdeTests(HostedServer server) : IClassFixture<HostedServer>
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
    public async Task Configuration_Should_OpenWithOperationsThatRun()
    {
        using var client = Unhurried.Client();

        var configuration = JsonNode.Parse(await client.GetStringAsync(new Uri($"{server.Address}/bcp-config.json")))!;

        Assert.Equal("/graphql", (string)configuration["endpoint"]!);
        Assert.True((bool)configuration["disableTelemetry"]!);
        var document = (string)configuration["graphQLDocument"]!;
        var operations = OperationName().Matches(document).Select(operation => operation.Groups[1].Value).ToList();
        Assert.Equal(["Overview", "WhatVolunteersName", "IfSelectionThenTraining", "AdviceForAYouthCenter", "Search"], operations);
        foreach (var operation in operations)
        {
            var request = new { query = document, variables = configuration["variables"], operationName = operation };
            using var response = await client.PostAsJsonAsync(server.Address, request);
            Assert.Null(JsonNode.Parse(await response.Content.ReadAsStringAsync())!["errors"]?.ToJsonString());
        }
    }

    [IdeFact]
    public async Task Example_Should_OpenWithTheVariablesOfTheLink()
    {
        using var client = Unhurried.Client();
        var variables = Base64Url.EncodeToString("""{ "slug": "tos", "language": "NL" }"""u8);

        var configuration = JsonNode.Parse(await client.GetStringAsync(new Uri($"{server.Address}/examples/08-one-case-study/{variables}/bcp-config.json")))!;

        Assert.Equal("""{"slug":"tos","language":"NL"}""", configuration["variables"]!.ToJsonString());
        Assert.Contains("query OneCaseStudy(", (string)configuration["graphQLDocument"]!, StringComparison.Ordinal);
    }

    [IdeTheory]
    [InlineData("not-json")]
    [InlineData("W10")]
    [InlineData("*")]
    public async Task Example_Should_SayWhatIsExpected_When_TheVariablesOfTheLinkAreNone(string variables)
    {
        using var response = await GetAsync($"/examples/08-one-case-study/{variables}/bcp-config.json");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("The variables cannot be read. Expected a JSON object in base64url as the last part of the path.", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("?query=%7B__typename%7D", "{\"data\":{\"__typename\":\"Query\"}}")]
    [InlineData("/?query=%7B__typename%7D", "{\"data\":{\"__typename\":\"Query\"}}")]
    [InlineData("?documentId=09-two-languages", "{\"data\":{\"layers\":")]
    [InlineData("?extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%22none%22%7D%7D", "{\"errors\":[{\"message\":\"PersistedQueryNotFound\"")]
    [InlineData("?variables=%7B%7D", "{\"errors\":[{\"message\":")]
    [InlineData("?operationName=Q", "{\"errors\":[{\"message\":")]
    public async Task Link_Should_ShowTheAnswerInABrowser(string link, string start)
    {
        using var response = await GetAsync(link);

        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith(start, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?sdl")]
    [InlineData("/?sdl")]
    public async Task Link_Should_ShowTheSchemaInABrowser(string link)
    {
        using var response = await GetAsync(link);

        Assert.Equal("application/graphql", response.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/?utm_source=newsletter")]
    [InlineData("?documentId=01-overview")]
    [InlineData("?sdl")]
    public async Task Head_Should_AnswerLikeGetWithoutTheBody(string path) => await CompareHeadAsync(path);

    [IdeFact]
    public async Task Head_Should_AnswerLikeGet_When_AFileOfTheIdeIsAskedFor()
    {
        await CompareHeadAsync("/favicon.svg");
        await CompareHeadAsync("/bcp-config.json");
    }

    private async Task CompareHeadAsync(string path)
    {
        using var got = await GetAsync(path);
        using var headed = await SendAsync(HttpMethod.Head, new Uri($"{server.Address}{path}"));

        Assert.Equal(got.StatusCode, headed.StatusCode);
        Assert.Equal(Headers(got), Headers(headed));
        Assert.Empty(await headed.Content.ReadAsByteArrayAsync());
    }

    private Task<HttpResponseMessage> GetAsync(string path) => SendAsync(HttpMethod.Get, new Uri($"{server.Address}{path}"));

    // As a browser does.
    private static async Task<HttpResponseMessage> SendAsync(HttpMethod method, Uri address)
    {
        using var client = Unhurried.Client(followRedirects: false);
        using var request = new HttpRequestMessage(method, address);
        request.Headers.Accept.ParseAdd("text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8");
        return await client.SendAsync(request);
    }

    private static IEnumerable<string> Headers(HttpResponseMessage response) =>
        response.Headers.Concat(response.Content.Headers)
            .Where(header => header.Key is not ("Date" or "Transfer-Encoding"))
            .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}")
            .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"^query (\w+)", RegexOptions.Multiline)]
    private static partial Regex OperationName();
}
