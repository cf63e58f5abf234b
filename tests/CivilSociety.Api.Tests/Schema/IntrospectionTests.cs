using System.Net;
using CivilSociety.Catalog;

namespace CivilSociety.Api.Tests.Schema;

/// <summary>Without introspection nothing tells what the schema has, and what clients know goes on working.</summary>
public sealed class IntrospectionTests : IAsyncLifetime
{
    private const string NotFitting = "The document, or a value in it, does not fit the schema.";

    private ApiHost _host = null!;

    public async Task InitializeAsync() => _host = await ApiHost.StartWithoutSearchAsync(
        CaseStudyCatalog.TenCases,
        options => options.Introspection = false);

    [Theory]
    [InlineData("{ __schema { queryType { name } } }", "HC0046")]
    [InlineData("{ __type(name: \"CaseStudy\") { name } }", "HC0046")]
    public async Task Introspection_Should_BeRefused(string query, string code) => Assert.Equal(code, (await _host.FailAsync(query)).Code);

    [Theory]
    [InlineData("{ nod }", "CS_FIELDS_ON_CORRECT_TYPE")]
    [InlineData("{ caseStudy { name } }", "CS_PROVIDED_NON_NULL_ARGUMENTS")]
    [InlineData("{ layers { name(language: ENG) } }", "HC0016")]
    [InlineData("{ layers(wher: {}) { code } }", "CS_KNOWN_ARGUMENT_NAMES")]
    [InlineData("{ ...F } fragment F on CaseStud { name }", "CS_KNOWN_TYPE_NAMES")]
    [InlineData("query Q($l: Language!) { layers { name(language: $l) } }", "HC0016")]
    [InlineData("{ layers }", "CS_SCALAR_LEAFS")]
    public async Task Error_Should_NotSpeakOfTheSchema(string query, string code) => Assert.Equal((NotFitting, code), await _host.FailAsync(query));

    [Theory]
    [InlineData("/graphql?sdl", HttpStatusCode.BadRequest)]
    [InlineData("/graphql/schema.graphql", HttpStatusCode.NotFound)]
    public async Task SchemaFile_Should_NotBeServed(string path, HttpStatusCode expected)
    {
        using var response = await _host.Client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Query_Should_BeAnswered_When_ItAsksForTypeNames() =>
        Assert.Equal("""{"caseStudy":{"__typename":"CaseStudy"}}""", (await _host.QueryAsync("{ caseStudy(slug: \"sport-op-school\") { __typename } }")).ToJsonString());

    public async Task DisposeAsync() => await _host.DisposeAsync();
}
