using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using CivilSociety.Catalog;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api.Tests.Execution;

public sealed class TrustedDocumentManifestTests
{
    private const string Layers = "query Layers {\n  layers {\n    code\n  }\n}";
    private const string LayersInJson = "query Layers {\\n  layers {\\n    code\\n  }\\n}";
    private const string Answer = """{"data":{"layers":[{"code":"positive-climate"},{"code":"prevention"},{"code":"tackling-problems"},{"code":"legal-clinical"}]}}""";
    private const string Sha1 = "0a6f5c1d9a3b7e2c4f8d6b1e3a5c7f9d2b4e6a80";

    private static readonly string Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Layers)));

    [Theory]
    [InlineData("persisted-documents.json", $$"""{ "{{Sha1}}": "{{LayersInJson}}" }""")]
    [InlineData("persisted-query-manifest.json", $$"""{ "format": "apollo-persisted-query-manifest", "version": 1, "operations": [{ "id": "{{Sha1}}", "name": "Layers", "type": "query", "body": "{{LayersInJson}}", "clientName": null }] }""")]
    public async Task Manifest_Should_MakeItsDocumentsTrusted(string name, string json)
    {
        using var folder = new DocumentFolder((name, json));
        await using var host = await StartAsync(folder);

        Assert.Equal(Answer, await PostAsync(host, new { documentId = Sha1 }));
        Assert.Equal(Answer, await PostAsync(host, new { id = Sha1 }));
        Assert.Equal(Answer, await PostAsync(host, new { documentId = $"sha256:{Sha256}" }));
        Assert.Equal(Answer, await PostAsync(host, new { extensions = new { persistedQuery = new { version = 1, sha256Hash = Sha256 } } }));
        Assert.Equal(Answer, await PostAsync(host, new { extensions = new { persistedQuery = new { version = 1, sha256Hash = Sha1 } } }));
    }

    [Fact]
    public async Task Manifests_Should_HaveDocumentsInCommonWithEachOtherAndWithFiles()
    {
        using var folder = new DocumentFolder(
            ("layers.graphql", Layers),
            ("version-1.json", $$"""{ "1": "{{LayersInJson}}", "2": "{ __typename }" }"""),
            ("version-2.json", $$"""{ "1": "{{LayersInJson}}", "3": "{ __typename }" }"""),
            ("version-3.json", "{}"));
        await using var host = await StartAsync(folder);

        Assert.Equal(Answer, await PostAsync(host, new { documentId = "layers" }));
        Assert.Equal(Answer, await PostAsync(host, new { documentId = "1" }));
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await PostAsync(host, new { documentId = "2" }));
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await PostAsync(host, new { documentId = "3" }));
    }

    [Theory]
    [InlineData("", ", line 1, byte 1: It is not valid JSON.")]
    [InlineData("{\n  \"1\": { layers }\n}", ", line 2, byte 10: It is not valid JSON.")]
    [InlineData("""["{ __typename }"]""", ": It is no manifest. Expected an object of ids and documents, { \"<id>\": \"query ...\" }, or one of the format 'apollo-persisted-query-manifest'.")]
    [InlineData("""{ "1": "{ __typename }", "2": { "text": "{ __typename }" } }""", ", document '2': It has no document. Expected its text.")]
    [InlineData("""{ "": "{ __typename }" }""", ", document '': It has no id. Expected a text that is not empty.")]
    [InlineData("""{ "1": "{ __typename }", "1": "{ layers { code } }" }""", ", document '1': Another trusted document has the id. Expected an id of its own.")]
    [InlineData("""{ "known": "{ layers { code } }" }""", ", document 'known': Another trusted document has the id. Expected an id of its own.")]
    [InlineData("""{ "1": "{\n  layers { cod }\n}" }""", ", document '1', line 2, column 12: Cannot query field 'cod' on type 'InterventionLayer'. Did you mean 'code'?")]
    [InlineData("""{ "1": "\ud800" }""", ": A text in it is not Unicode.")]
    [InlineData("""{ "format": "relay", "operations": [] }""", ", 'format': The format is unknown. Expected 'apollo-persisted-query-manifest', or an object of ids and documents.")]
    [InlineData("""{ "format": "apollo-persisted-query-manifest", "version": 2, "operations": [] }""", ", 'version': The version is unknown. Expected 1.")]
    [InlineData("""{ "format": "apollo-persisted-query-manifest", "operations": [] }""", ", 'version': The version is unknown. Expected 1.")]
    [InlineData("""{ "format": "apollo-persisted-query-manifest", "version": 1, "operations": {} }""", ", 'operations': It is no list. Expected one of objects with 'id' and 'body'.")]
    [InlineData("""{ "format": "apollo-persisted-query-manifest", "version": 1, "operations": [{ "id": "1", "body": "{ __typename }" }, "2"] }""", ", operations[1]: It is no object. Expected one with 'id' and 'body'.")]
    [InlineData("""{ "format": "apollo-persisted-query-manifest", "version": 1, "operations": [{ "name": "Q", "body": "{ __typename }" }] }""", ", operations[0]: It has no id. Expected a text that is not empty.")]
    [InlineData("""{ "format": "apollo-persisted-query-manifest", "version": 1, "operations": [{ "id": "1", "name": "Q" }] }""", ", operations[0]: It has no document. Expected its text.")]
    public async Task Start_Should_EndWithTheFault_When_AManifestIsInvalid(string json, string fault)
    {
        using var folder = new DocumentFolder(("a.graphql", "{ layers { code } }"), ("b.json", json));

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(async () => await StartAsync(folder));

        Assert.Equal([$"{folder.PathOf("b.json")}{fault}"], exception.Failures);
    }

    private static Task<ApiHost> StartAsync(DocumentFolder folder) => ApiHost.StartWithoutSearchAsync(CaseStudyCatalog.TenCases, options =>
    {
        options.TrustedDocuments.Only = true;
        options.TrustedDocuments.Folder = folder.PathOf("");
        options.TrustedDocuments.Documents["known"] = "{ __typename }";
    });

    private static async Task<string> PostAsync(ApiHost host, object body)
    {
        using var response = await host.Client.PostAsJsonAsync("/graphql", body);
        return await response.Content.ReadAsStringAsync();
    }
}
