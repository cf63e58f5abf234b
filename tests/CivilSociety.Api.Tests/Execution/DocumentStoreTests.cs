using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using CivilSociety.Catalog;

namespace CivilSociety.Api.Tests.Execution;

public sealed class DocumentStoreTests
{
    private const string Layers = "{ layers { code } }";
    private const string Answer = """{"data":{"layers":[{"code":"positive-climate"},{"code":"prevention"},{"code":"tackling-problems"},{"code":"legal-clinical"}]}}""";

    private const string Other = "{ layers { id } }";
    private const string NotFound = """{"errors":[{"message":"PersistedQueryNotFound","extensions":{"code":"HC0020"}}]}""";

    private static readonly string Hash = HashOf(Layers);
    private static readonly string OtherHash = HashOf(Other);

    [Theory]
    [InlineData("layers")]
    [InlineData("sha256:")]
    public async Task TrustedDocument_Should_AnswerToItsNameAndItsHash(string id)
    {
        await using var host = await StartAsync(options => options.TrustedDocuments.Documents["layers"] = Layers);

        Assert.Equal(Answer, await PostAsync(host, new { documentId = id == "sha256:" ? id + Hash : id }));
        Assert.Equal(Answer, await PostAsync(host, new { documentId = id == "sha256:" ? id + Hash.ToUpperInvariant() : id }));
    }

    [Fact]
    public async Task TrustedDocument_Should_AnswerToGet()
    {
        await using var host = await StartAsync(options => options.TrustedDocuments.Documents["layers"] = Layers);

        Assert.Equal(Answer, await host.Client.GetStringAsync(new Uri("/graphql?documentId=layers", UriKind.Relative)));
    }

    [Fact]
    public async Task TrustedDocument_Should_ComeFromAFolder()
    {
        var folder = Directory.CreateTempSubdirectory("civil-society-");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "my-layers.graphql"), Layers);
        await using var host = await StartAsync(options => options.TrustedDocuments.Folder = folder.FullName);
        folder.Delete(recursive: true);

        Assert.Equal(Answer, await PostAsync(host, new { documentId = "my-layers" }));
    }

    [Fact]
    public async Task Request_Should_BeToldWhatIsExpected_When_TheDocumentIsUnknown()
    {
        await using var host = await StartAsync();

        Assert.Equal(
            """{"errors":[{"message":"There is no trusted document 'nope'. Expected the name of one, or 'sha256:' and the hash of its text.","extensions":{"code":"HC0020"}}]}""",
            await PostAsync(host, new { documentId = "nope" }));
    }

    [Fact]
    public async Task Request_Should_BeRefused_When_ItHasDocumentAndId()
    {
        await using var host = await StartAsync();

        Assert.Equal(
            """{"errors":[{"message":"The request has both 'query' and 'documentId'. Expected one of them.","extensions":{"code":"HC0009"}}]}""",
            await PostAsync(host, new { query = Layers, documentId = "layers" }));
    }

    [Fact]
    public async Task OnlyTrusted_Should_RefuseOtherDocuments()
    {
        await using var host = await StartAsync(options =>
        {
            options.TrustedDocuments.Only = true;
            options.TrustedDocuments.Documents["layers"] = Layers;
        });
        const string Refusal = """{"errors":[{"message":"Only trusted documents are served here. Expected the id of one as 'documentId'.","extensions":{"code":"HC0067"}}]}""";

        Assert.Equal(Answer, await PostAsync(host, new { documentId = "layers" }));
        Assert.Equal(Refusal, await PostAsync(host, new { query = Layers }));
        Assert.Equal(Refusal, await PostAsync(host, Persisted(Other, OtherHash)));
        Assert.Equal(Refusal, await PostAsync(host, Persisted(null, OtherHash)));
        Assert.Equal(Refusal, await PostAsync(host, Persisted(Other, Hash)));
        Assert.Equal(Refusal, await PostAsync(host, Persisted(Layers, OtherHash)));
    }

    [Theory]
    [InlineData(false, 16_777_216)]
    [InlineData(false, 0)]
    [InlineData(true, 16_777_216)]
    [InlineData(true, 0)]
    public async Task TrustedDocument_Should_AnswerToTheHashOfApollosClients(bool onlyTrusted, int documentBytes)
    {
        await using var host = await StartAsync(options =>
        {
            options.TrustedDocuments.Only = onlyTrusted;
            options.TrustedDocuments.Documents["layers"] = Layers;
            options.Caching.DocumentBytes = documentBytes;
        });

        Assert.Equal(Answer, await PostAsync(host, Persisted(null, Hash)));
        Assert.Equal(Answer, await PostAsync(host, Persisted(null, Hash.ToUpperInvariant())));
        Assert.Equal(Answer, await PostAsync(host, Persisted(Layers, Hash)));
        Assert.Equal(Answer, await host.Client.GetStringAsync(Get(Hash)));
    }

    [Fact]
    public async Task TrustedDocument_Should_AnswerToOneHash_When_AnotherIsGivenWithIt()
    {
        await using var host = await StartAsync(options => options.TrustedDocuments.Documents["layers"] = Layers);

        Assert.Equal(Mismatch(Hash, OtherHash), await PostAsync(host, Persisted(Other, Hash)));
        Assert.Equal(Mismatch(OtherHash, Hash), await PostAsync(host, Persisted(Layers, OtherHash)));
        Assert.Equal(NotFound, await PostAsync(host, Persisted(null, OtherHash)));
    }

    [Fact]
    public async Task PersistedDocument_Should_AnswerToItsHash_When_SentBefore()
    {
        await using var host = await StartAsync();

        Assert.Equal(NotFound, await PostAsync(host, Persisted(null, Hash)));
        Assert.Equal(Answer, await PostAsync(host, Persisted(Layers, Hash)));
        Assert.Equal(Answer, await PostAsync(host, Persisted(null, Hash)));
        Assert.Equal(Answer, await host.Client.GetStringAsync(Get(Hash)));
    }

    [Fact]
    public async Task PersistedDocument_Should_BeRefused_When_TheHashIsAnothers()
    {
        await using var host = await StartAsync();
        var wrong = new string('0', 64);

        Assert.Equal(Mismatch(wrong, Hash), await PostAsync(host, Persisted(Layers, wrong)));
    }

    [Fact]
    public async Task PersistedDocument_Should_BeUnsupported_When_NoneAreKept()
    {
        await using var host = await StartAsync(options => options.Caching.DocumentBytes = 0);

        Assert.Equal("""{"errors":[{"message":"PersistedQueryNotSupported","extensions":{"code":"HC0020"}}]}""", await PostAsync(host, Persisted(null, Hash)));
    }

    [Fact]
    public async Task PersistedDocument_Should_BeRegisteredAgain_When_OthersTookItsPlace()
    {
        // Room for a handful of documents, and for all answers.
        await using var host = await StartAsync(options => options.Caching.DocumentBytes = 20_000);
        await PostAsync(host, Persisted(Layers, Hash));
        for (var number = 0; number < 50; number++)
        {
            await PostAsync(host, new { query = $"{{ a{number}: __typename }}" });
        }

        Assert.Contains("PersistedQueryNotFound", await PostAsync(host, Persisted(null, Hash)), StringComparison.Ordinal);
        Assert.Equal(Answer, await PostAsync(host, Persisted(Layers, Hash)));
        Assert.Equal(Answer, await PostAsync(host, Persisted(null, Hash)));
    }

    [Fact]
    public async Task KeptDocument_Should_BeCheckedForItsOperationAndVariables()
    {
        await using var host = await StartAsync(options => options.Caching.ResultBytes = 0);
        const string Document = "query Q($first: Int!) { caseStudies(first: $first) { nodes { slug } } } mutation M { __typename }";
        await PostAsync(host, new { query = "query Q($first: Int!) { caseStudies(first: $first) { totalCount } }", variables = new { first = 1 } });

        Assert.Equal(
            """{"data":{"caseStudies":{"totalCount":10}}}""",
            await PostAsync(host, new { query = "query Q($first: Int!) { caseStudies(first: $first) { totalCount } }", variables = new { first = 1 } }));
        Assert.Contains("HC0016", await PostAsync(host, new { query = "query Q($first: Int!) { caseStudies(first: $first) { totalCount } }", variables = new { first = "x" } }), StringComparison.Ordinal);
        Assert.Contains("\"data\"", await PostAsync(host, new { query = Document, operationName = "Q", variables = new { first = 1 } }), StringComparison.Ordinal);
        Assert.Contains("CS_OPERATION_NOT_SUPPORTED", await PostAsync(host, new { query = Document, operationName = "M" }), StringComparison.Ordinal);
    }

    private static string Mismatch(string wrong, string right) =>
        $$$"""{"errors":[{"message":"The document is not the one with the hash '{{{wrong}}}'. Expected its SHA-256 in hexadecimal digits, {{{right}}}.","extensions":{"code":"CS_HASH_MISMATCH"}}]}""";

    private static Uri Get(string hash) => new($"/graphql?extensions={Uri.EscapeDataString(Persisted(null, hash)["extensions"]!.ToJsonString())}", UriKind.Relative);

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static JsonObject Persisted(string? query, string hash) => new()
    {
        ["query"] = query,
        ["extensions"] = new JsonObject { ["persistedQuery"] = new JsonObject { ["version"] = 1, ["sha256Hash"] = hash } },
    };

    private static Task<ApiHost> StartAsync(Action<CivilSocietyOptions>? configure = null) =>
        ApiHost.StartWithoutSearchAsync(CaseStudyCatalog.TenCases, configure);

    private static async Task<string> PostAsync(ApiHost host, object body)
    {
        using var response = await host.Client.PostAsJsonAsync("/graphql", body);
        return await response.Content.ReadAsStringAsync();
    }
}
