using System.Text.Json.Nodes;

namespace CivilSociety.Api.Tests.Errors;

public sealed class ErrorTests(MemoryApi api) : IClassFixture<MemoryApi>
{
    [Theory]
    [InlineData("{ layers { name(language: FR) } }", "Argument 'language' has invalid value. Expected type 'Language', found FR. Expected NL or EN.", "HC0016")]
    [InlineData("{ caseStudies(first: 2147483648) { totalCount } }", "Argument 'first' has invalid value. Expected type 'Int', found 2147483648. Expected a whole number from -2147483648 to 2147483647.", "HC0016")]
    [InlineData("{ caseStudies(first: -99999999999) { nodes { statements(first: 50) { nodes { text } } } } }", "Argument 'first' has invalid value. Expected type 'Int', found -99999999999. Expected a whole number from -2147483648 to 2147483647.", "HC0016")]
    [InlineData("{ caseStudies(where: { number: { in: [1, 99999999999] } }) { totalCount } }", "Argument 'where' has invalid value. In field 'number': [In field 'in': [In element #2: [Expected type 'Int', found 99999999999.]]] Expected a whole number from -2147483648 to 2147483647.", "HC0016")]
    [InlineData("query Q($l: Language!) { layers { name(language: $l) } }", "Variable '$l' is invalid. No value provided for a non-null variable.", "HC0016")]
    [InlineData("{ nope }", "Cannot query field 'nope' on type 'Query'. Did you mean 'node' or 'nodes'?", "CS_FIELDS_ON_CORRECT_TYPE")]
    [InlineData("mutation { nope }", "The catalog is read only. Expected a query.", "CS_OPERATION_NOT_SUPPORTED")]
    [InlineData("{ caseStudies(where: { slug: { like: \"x\" } }) { totalCount } }", "Argument 'where' has invalid value. In field 'slug': [In field 'like': Unknown field.] Expected and, or, eq, neq, contains, ncontains, containsIgnoreCase, startsWith, nstartsWith, endsWith, nendsWith, in or nin.", "HC0016")]
    [InlineData("{ caseStudies(where: { name: { english: { eq: \"x\" } } }) { totalCount } }", "Argument 'where' has invalid value. In field 'name': [In field 'english': Unknown field.] Expected and, or, nl or en.", "HC0016")]
    [InlineData("{ caseStudies(order: [{ number: ASC }, { name: { en: UP } }]) { totalCount } }", "Argument 'order' has invalid value. In element #2: [In field 'name': [In field 'en': [Expected type 'SortEnumType', found UP.]]] Expected ASC or DESC.", "HC0016")]
    [InlineData("query Q($o: [CaseStudySortInput!] = { numbr: ASC }) { caseStudies(order: $o) { totalCount } }", "Variable 'o' of type '[CaseStudySortInput!]' has invalid default value '{numbr: ASC}'. In field 'numbr': Unknown field. Expected slug, number, chapter, name, title, summary, organization or project.", "HC0016")]
    [InlineData("{ caseStudies(first: \"3\") { totalCount } }", "Argument 'first' has invalid value. Expected type 'Int', found \"3\".", "HC0016")]
    public async Task Query_Should_FailWithOneCode(string query, string message, string code)
    {
        var error = await api.Host.FailAsync(query);

        Assert.Equal((message, code), error);
    }

    [Theory]
    [InlineData("Language", "DUTCH", "Unable to convert 'DUTCH' to 'Language'. Expected NL or EN.")]
    [InlineData("Int", "99999999999", "Unable to convert '99999999999' to 'Int'. Expected a whole number from -2147483648 to 2147483647.")]
    [InlineData("LocalizedTextFilterInput", """{ "english": { "eq": "x" } }""", "Unrecognized input fields 'english' for type 'LocalizedTextFilterInput'. Expected and, or, nl or en.")]
    public async Task Variable_Should_BeToldWhatIsExpected(string type, string json, string message)
    {
        var value = type == "Language" ? (object?)json : JsonNode.Parse(json);
        var field = type switch
        {
            "Language" => "layers { name(language: $v) }",
            "Int" => "caseStudies(first: $v) { totalCount }",
            _ => "caseStudies(where: { name: $v }) { totalCount }",
        };

        var error = await api.Host.FailAsync($"query Q($v: {type}!) {{ {field} }}", new { v = value });

        Assert.Equal(($"Variable '$v' is invalid. {message}", "HC0016"), error);
    }

    [Fact]
    public async Task Query_Should_SayWhere_When_TheDocumentCannotBeRead()
    {
        var answer = await api.Host.ExecuteAsync("{\n  caseStudies {\n    nodes }}}");

        var error = Assert.Single(answer["errors"]!.AsArray())!;
        Assert.Equal("HC0014", (string)error["extensions"]!["code"]!);
        Assert.Equal("""[{"line":3,"column":13}]""", error["locations"]!.ToJsonString());
    }
}
