using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CivilSociety.Api.Tests.Tables;

public sealed class TableEndpointTests(TableApi api) : IClassFixture<TableApi>
{
    private const string Layers = "query Layers { layers { code } }";
    private const string Lines = "text/lines";
    private const string Json = "application/json";
    private const string GraphQL = "application/graphql-response+json";

    [Theory]
    [InlineData(null, Json)]
    [InlineData("*/*", Json)]
    [InlineData("application/*", Json)]
    [InlineData("text/lines", Lines)]
    [InlineData("TEXT/LINES; header=present", Lines)]
    [InlineData("application/other", "application/other")]
    [InlineData("text/lines;q=0.5, application/other", "application/other")]
    [InlineData("application/other, text/lines", "application/other")]
    [InlineData("text/lines, */*", Lines)]
    [InlineData("text/lines, */*;q=0.1", Lines)]
    [InlineData("text/lines;q=0.5, */*", Json)]
    [InlineData("text/lines;q=0, */*", Json)]
    [InlineData("text/lines, application/json", Lines)]
    [InlineData("application/json, text/lines", Json)]
    [InlineData("application/graphql-response+json;q=0.9, text/lines;q=0.8", GraphQL)]
    public async Task Answer_Should_HaveTheTypeThatIsAccepted(string? accept, string expected)
    {
        using var response = await GetAsync(Layers, accept: accept);

        Assert.Equal(
            (HttpStatusCode.OK, expected, "Accept"),
            (response.StatusCode, response.Content.Headers.ContentType!.MediaType, Assert.Single(response.Headers.Vary)));
    }

    [Fact]
    public async Task Answer_Should_NameWhatCanBeHad_When_NoTypeIsAccepted()
    {
        using var response = await GetAsync(Layers, accept: "text/plain");

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
        Assert.Equal(
            "None of the accepted media types can be given. Expected 'application/graphql-response+json', 'application/json', 'text/lines' or 'application/other'.",
            (string)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["errors"]![0]!["message"]!);
    }

    [Theory]
    [InlineData("format=lines")]
    [InlineData("format=lines&cite=false&repeat=false")]
    public async Task Link_Should_ChooseTheFormat_When_ABrowserFollowsIt(string parameters)
    {
        using var response = await GetAsync(Layers, parameters, "text/html,application/xhtml+xml,*/*;q=0.8");

        Assert.Equal("text/lines; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("attachment; filename=Layers.lines", response.Content.Headers.ContentDisposition!.ToString());
        Assert.Equal("[\"code\"]\n[\"positive-climate\"]\n[\"prevention\"]\n[\"tackling-problems\"]\n[\"legal-clinical\"]\n", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("format=pdf", "CS_UNKNOWN_FORMAT", "There is no format 'pdf'. Expected 'lines' or 'other', or no 'format' for JSON.")]
    [InlineData("format=lines&format=other", "CS_UNKNOWN_FORMAT", "There is no format 'lines,other'. Expected 'lines' or 'other', or no 'format' for JSON.")]
    [InlineData("format=lines&excel=de", "HC0009", "The parameter 'excel' is 'de'. Expected 'nl'.")]
    [InlineData("format=lines&cite=yes", "HC0009", "The parameter 'cite' is 'yes'. Expected 'true' or 'false'.")]
    [InlineData("format=lines&repeat=", "HC0009", "The parameter 'repeat' is ''. Expected 'true' or 'false'.")]
    public async Task Parameter_Should_BeRefused_When_ItIsUnknown(string parameters, string code, string message)
    {
        using var response = await GetAsync(Layers, parameters);

        Assert.Equal((HttpStatusCode.BadRequest, GraphQL), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
        Assert.Equal(
            JsonSerializer.Serialize(new { errors = new[] { new { message, extensions = new { code } } } }, JsonSerializerOptions.Web).Replace("\\u0027", "'", StringComparison.Ordinal),
            await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("{ statements { nodes { code } } }", "statements.lines")]
    [InlineData("{ tips: statements { edges { node { code } } } }", "tips.lines")]
    [InlineData("query Who { caseStudy(slug: \"tos\") { locations { code } } }", "Who.lines")]
    public async Task File_Should_BeNamedForTheOperation(string query, string expected)
    {
        using var response = await GetAsync(query, "format=lines");

        Assert.Equal(expected, response.Content.Headers.ContentDisposition!.FileName);
    }

    [Fact]
    public async Task Tag_Should_TellWhatTheTableFollowsFrom()
    {
        const string Query = "query One($slug: String!) { caseStudy(slug: $slug) { locations { code } } }";
        (string Parameters, string Variables)[] requests =
            [("format=lines", "tos"), ("format=lines", "mim"), ("format=lines&cite=true", "tos"), ("format=lines&repeat=true", "tos"), ("format=lines&excel=nl", "tos"), ("format=other", "tos"), ("", "tos")];
        var tags = new List<string>();
        foreach (var (parameters, slug) in requests)
        {
            using var response = await GetAsync(Query, $"{parameters}&variables={Uri.EscapeDataString($$"""{"slug":"{{slug}}"}""")}");
            Assert.Equal("public, no-cache", response.Headers.CacheControl!.ToString());
            tags.Add(response.Headers.ETag!.ToString());
        }

        using var known = await GetAsync(Query, "format=lines&variables=%7B%22slug%22%3A%22tos%22%7D", known: tags[0]);
        using var other = await GetAsync(Query, "format=lines&variables=%7B%22slug%22%3A%22mim%22%7D", known: tags[0]);

        Assert.Equal(requests.Length, tags.Distinct().Count());
        Assert.Equal((HttpStatusCode.NotModified, tags[0], ""), (known.StatusCode, known.Headers.ETag!.ToString(), await known.Content.ReadAsStringAsync()));
        Assert.Equal((HttpStatusCode.OK, tags[1]), (other.StatusCode, other.Headers.ETag!.ToString()));
    }

    [Fact]
    public async Task Head_Should_GiveTheHeadersAlone()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, $"/graphql?format=lines&query={Uri.EscapeDataString(Layers)}");

        using var response = await api.Host.Client.SendAsync(request);

        Assert.Equal((HttpStatusCode.OK, "Layers.lines", ""), (response.StatusCode, response.Content.Headers.ContentDisposition!.FileName, await response.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task TrustedDocument_Should_BeATable_When_ItIsNamedInALink()
    {
        const string Text = "query Tips($size: Int!) { statements(where: { kind: { eq: TIP } }, first: $size) { nodes { code } } }";
        await using var host = await TableApi.StartAsync(options =>
        {
            options.TrustedDocuments.Documents["tips"] = Text;
            options.TrustedDocuments.Only = true;
        });

        var lines = await host.Client.GetStringAsync(new Uri("/graphql?documentId=tips&format=lines&variables=%7B%22size%22%3A6%7D", UriKind.Relative));
        using var posted = await host.Client.PostAsJsonAsync("/graphql?format=lines", new { documentId = "tips", variables = new { size = 50 } });
        using var refused = await host.Client.PostAsJsonAsync("/graphql?format=lines", new { query = Text, operationName = "Other", variables = new { size = 50 } });

        Assert.Equal(20, lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(lines, await posted.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    [Fact]
    public async Task Operation_Should_BeTheOneThatIsNamed()
    {
        const string Query = "query A { ...F } query B { ...F ...G } fragment F on Query { statements(where: { kind: { eq: TIP } }, first: 8) { nodes { code } } } fragment G on Query { catalog { version } }";

        using var response = await GetAsync(Query, "format=lines&operationName=A");
        using var refused = await GetAsync(Query, "format=lines");

        Assert.Equal("A.lines", response.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal(20, (await response.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal("HC0015", (string)JsonNode.Parse(await refused.Content.ReadAsStringAsync())!["errors"]![0]!["extensions"]!["code"]!);
    }

    [Fact]
    public async Task PersistedDocument_Should_BeKept_When_ATableWasMadeOfIt()
    {
        const string Query = "{ layers { code } layersAgain: __typename }";
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Query)));
        var extensions = new { persistedQuery = new { version = 1, sha256Hash = hash } };

        using var unknown = await api.Host.Client.PostAsJsonAsync("/graphql?format=lines", new { extensions });
        using var sent = await api.Host.Client.PostAsJsonAsync("/graphql?format=lines", new { query = Query, extensions });
        using var known = await api.Host.Client.PostAsJsonAsync("/graphql?format=lines", new { extensions });

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.OK, HttpStatusCode.OK), (unknown.StatusCode, sent.StatusCode, known.StatusCode));
    }

    private async Task<HttpResponseMessage> GetAsync(string query, string parameters = "", string? accept = null, string? known = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/graphql?query={Uri.EscapeDataString(query)}&{parameters}");
        if (accept is not null)
        {
            request.Headers.Accept.ParseAdd(accept);
        }

        if (known is not null)
        {
            request.Headers.IfNoneMatch.ParseAdd(known);
        }

        return await api.Host.Client.SendAsync(request);
    }
}
