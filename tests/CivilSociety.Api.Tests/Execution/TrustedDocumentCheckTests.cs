using CivilSociety.Catalog;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api.Tests.Execution;

public sealed class TrustedDocumentCheckTests
{
    [Theory]
    [InlineData("query A { layers { code } }\nquery B($first: Int!) {\n  caseStudies(first: $first) { total }\n}", ", line 3, column 32: Cannot query field 'total' on type 'CaseStudiesConnection'.")]
    [InlineData("{ layers {\r\n  code", ", line 2, column 7: Error parsing query: Expected Name, found EOF; for more information see http://spec.graphql.org/October2021/#Field")]
    [InlineData("query A { __typename } query A { __typename }", ", line 1, column 24: There can only be one operation named A.")]
    [InlineData("query A { __typename } fragment F on Query { __typename }", ", line 1, column 24: Fragment 'F' is never used.")]
    [InlineData("mutation M { nope }", ", line 1, column 1: The catalog is read only. Expected a query.")]
    [InlineData("type T { a: Int }", ", line 1, column 1: The document defines or extends a schema. Expected operations and fragments alone.")]
    [InlineData("", ": It has no operation.")]
    [InlineData("{ caseStudies(first: 50) { nodes { statements(first: 50) { nodes { codings(first: 50) { nodes { code } } } } } } }", ": The request has too many objects to answer with, by its page sizes: 255100, most of them at 'caseStudies.nodes.statements.nodes.codings'. Expected 50000 or fewer.")]
    [InlineData("{ caseStudies(first: 51) { nodes { statements(first: 50) { nodes { codings(first: \"x\") { nodes { code } } } } } } }", ", line 1, column 76: Argument 'first' has invalid value. Expected type 'Int', found \"x\".")]
    public async Task Start_Should_EndWithTheFault_When_AFileIsInvalid(string text, string fault)
    {
        using var folder = new DocumentFolder(("a.graphql", "{ layers { code } }"), ("b.graphql", text));

        Assert.Equal([$"{folder.PathOf("b.graphql")}{fault}"], await FaultsAsync(folder));
    }

    [Fact]
    public async Task Start_Should_EndWithAllFaults_When_FilesHaveOneNameOrOneText()
    {
        using var folder = new DocumentFolder(("a.graphql", "{ layers { code } }"), ("b.graphql", "{ layers { code } }"), ("c.graphql", "{ nope }"), ("known.graphql", "{ layers { id } }"));

        Assert.Equal(
            [
                $"{folder.PathOf("b.graphql")}: It has the text, and so the hash, of {folder.PathOf("a.graphql")}. Expected one of them.",
                $"{folder.PathOf("known.graphql")}: Another trusted document has the name 'known'. Expected a name of its own.",
                $"{folder.PathOf("c.graphql")}, line 1, column 3: Cannot query field 'nope' on type 'Query'. Did you mean 'node' or 'nodes'?",
            ],
            await FaultsAsync(folder));
    }

    [Fact]
    public async Task Start_Should_EndWithTheFault_When_AFileIsNoText()
    {
        using var folder = new DocumentFolder();
        await File.WriteAllBytesAsync(folder.PathOf("a.graphql"), [.. "{ a"u8, 0xFF, .. " }"u8]);
        File.CreateSymbolicLink(folder.PathOf("b.graphql"), folder.PathOf("nowhere"));

        Assert.Equal(
            [$"{folder.PathOf("a.graphql")}: It is not text in UTF-8.", $"{folder.PathOf("b.graphql")}: It cannot be read: Could not find file '{folder.PathOf("b.graphql")}'."],
            await FaultsAsync(folder));
    }

    [Fact]
    public async Task Start_Should_TakeFilesWithVariablesAndSeveralOperations()
    {
        using var folder = new DocumentFolder(
            ("several.graphql", "query A($slug: String!) { caseStudy(slug: $slug) { ...f } } query B { caseStudies { nodes { ...f } } } fragment f on CaseStudy { slug }"),
            ("known.graphql", "{ __typename }"));
        await using var host = await StartAsync(folder);

        Assert.Equal(
            """{"data":{"caseStudy":{"slug":"tos"}}}""",
            await host.Client.GetStringAsync(new Uri("/graphql?documentId=several&operationName=A&variables=%7B%22slug%22%3A%22tos%22%7D", UriKind.Relative)));
    }

    [Fact]
    public async Task Start_Should_TakeAFileOfOneLongLine()
    {
        using var folder = new DocumentFolder(("long.graphql", $"{{ layers {{ code }}{new string(' ', 8_000)}}}"));
        await using var host = await StartAsync(folder);

        Assert.StartsWith("""{"data":{"layers":[""", await host.Client.GetStringAsync(new Uri("/graphql?documentId=long", UriKind.Relative)), StringComparison.Ordinal);
    }

    private static async Task<IEnumerable<string>> FaultsAsync(DocumentFolder folder) =>
        (await Assert.ThrowsAsync<OptionsValidationException>(async () => await StartAsync(folder))).Failures;

    private static Task<ApiHost> StartAsync(DocumentFolder folder) => ApiHost.StartWithoutSearchAsync(CaseStudyCatalog.TenCases, options =>
    {
        options.TrustedDocuments.Folder = folder.PathOf("");
        options.TrustedDocuments.Documents["known"] = "{ __typename }";
    });
}
