using System.Text.Json;
using System.Text.Json.Nodes;
using CivilSociety.Api.Errors;
using CivilSociety.Api.Tools;
using CivilSociety.Catalog;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api.Tests.Tools;

public sealed class CatalogToolsTests
{
    private const string Cases =
        """
        # Which case studies are there?
        # Page by page.
        #
        # Tool: Begin here.
        query SomeCases(
          # How many.
          $first: Int = 2
          $slug: String
          $language: Language! = EN
        ) @inLanguage(language: $language) {
          caseStudies(first: $first, where: { slug: { eq: $slug } }, order: [{ number: ASC }]) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { slug layerPlacements(where: { section: { chapter: { eq: 1 } } }) { section { number } } }
          }
        }
        """;

    [Fact]
    public async Task Document_Should_BeATool_When_ItsFirstLinesSaySo()
    {
        await using var host = await StartAsync(("cases", Cases), ("plain", "# Which layers are there?\nquery Layers { layers { code } }"));

        var tool = Assert.Single(await ListAsync(host));

        Assert.Equal(
            ("some_cases", "Some cases", "Which case studies are there? Page by page. Begin here. Null and NOT_STATED mean that the report does not say, not that there is none."),
            (tool.Name, tool.Title, tool.Description));
        Equal(
            """
            {
              "type": "object",
              "properties": {
                "first": { "type": ["integer", "null"], "description": "How many.", "default": 2 },
                "slug": { "type": ["string", "null"], "description": "The slug: kebab-case and stable." },
                "language": { "type": "string", "enum": ["NL", "EN"], "description": "The language. NL: Dutch. EN: English.", "default": "EN" }
              },
              "additionalProperties": false
            }
            """,
            tool.InputSchema);
    }

    [Fact]
    public async Task InputSchema_Should_NestInputsAndNameTheValuesOfEnums()
    {
        await using var host = await StartAsync(("a", "# Tool: Finds statements.\nquery A($stance: Stance!, $profile: PracticeProfileInput!, $ids: [ID!]! = [\"a\"]) { nodes(ids: $ids) { id } statements(where: { codings: { some: { stance: { eq: $stance } } } }) { totalCount } patterns { advice(profile: $profile) { n } } }"));

        var schema = (await ListAsync(host)).Single().InputSchema;

        Assert.Equal(["stance", "profile"], schema.GetProperty("required").EnumerateArray().Select(name => name.GetString()));
        var stance = schema.GetProperty("properties").GetProperty("stance");
        Assert.Equal(["CONFIRMS", "LACKING", "DISPUTES", "QUALIFIES"], stance.GetProperty("enum").EnumerateArray().Select(name => name.GetString()));
        Assert.Contains("CONFIRMS (confirms): ", stance.GetProperty("description").GetString(), StringComparison.Ordinal);
        var profile = schema.GetProperty("properties").GetProperty("profile");
        Assert.False(profile.GetProperty("additionalProperties").GetBoolean());
        Equal("""{ "type": ["number", "null"], "description": "The lowest age of the children or young people that it is for, in years, inclusive; null for no lower end." }""", profile.GetProperty("properties").GetProperty("ageFrom"));
        Assert.Equal("array", profile.GetProperty("properties").GetProperty("presentFeatures").GetProperty("type")[0].GetString());
        Assert.False(schema.TryGetProperty("$defs", out _));
    }

    [Fact]
    public async Task InputSchema_Should_DefineWhatIsRecursiveOnceAndWithinBounds()
    {
        await using var host = await StartAsync(("a", "# Tool: Filters.\nquery A($where: CaseStudyFilterInput, $other: CaseStudyFilterInput) { a: caseStudies(where: $where) { totalCount } b: caseStudies(where: $other) { totalCount } }"));

        var schema = (await ListAsync(host)).Single().InputSchema;

        Equal("""{ "anyOf": [{ "$ref": "#/$defs/CaseStudyFilterInput" }, { "type": "null" }] }""", Without("description", schema.GetProperty("properties").GetProperty("where")));
        Assert.Equal(24, schema.GetProperty("$defs").EnumerateObject().Count());
        Assert.All(References(JsonSerializer.SerializeToNode(schema)!), reference => Assert.True(schema.GetProperty("$defs").TryGetProperty(reference["#/$defs/".Length..], out _), reference));
        Assert.InRange(schema.GetRawText().Length, 1_000, 60_000);
    }

    [Fact]
    public async Task Answer_Should_CiteItsSectionsAndTellWhichListsGoOn()
    {
        await using var host = await StartAsync(("cases", Cases));

        var answer = await CallAsync(host, "some_cases", """{ "first": 1 }""");

        var content = JsonNode.Parse(answer.Content!.Value.GetRawText())!;
        var cursor = (string)content["data"]!["caseStudies"]!["pageInfo"]!["endCursor"]!;
        var version = CaseStudyCatalog.TenCases.Info.Version;
        Assert.Empty(answer.Errors);
        Equal($$"""[{ "list": "caseStudies", "given": 1, "total": 10, "after": "{{cursor}}" }]""", answer.Content.Value.GetProperty("more"));
        Equal(
            $$"""
            {
              "report": "{{CaseStudyCatalog.TenCases.Info.Source}}",
              "sections": ["1.2"],
              "catalogVersion": "{{version}}",
              "text": "Gaag, R.S. van der & Klein, M. van der (2012), section 1.2, catalog {{version}}"
            }
            """,
            answer.Content.Value.GetProperty("citation"));
    }

    [Fact]
    public async Task Answer_Should_TellThatAListMayGoOn_When_NothingCountsIt()
    {
        await using var host = await StartAsync(
            ("a", "# Tool: Compares.\nquery A { caseStudies(first: 2) { totalCount nodes { statements(first: 3) { nodes { code } } } } patterns { similar(caseStudy: \"tos\") { caseStudyCount caseStudies(first: 2) { summary evidence(first: 1) { kind } } } } }"));

        var answer = await CallAsync(host, "a");

        Equal(
            """
            [
              { "list": "caseStudies", "given": 2, "total": 10, "after": null },
              { "list": "caseStudies.nodes[].statements", "given": 3, "total": null, "after": null },
              { "list": "patterns.similar.caseStudies", "given": 2, "total": 9, "after": null },
              { "list": "patterns.similar.caseStudies[].evidence", "given": 1, "total": null, "after": null }
            ]
            """,
            answer.Content!.Value.GetProperty("more"));
    }

    [Fact]
    public async Task Answer_Should_BeErrorsAlone_When_AFieldFails()
    {
        await using var host = await StartAsync(("a", "# Tool: Reads.\nquery A { layers { code } node(id: \"x\") { id } }"));

        var answer = await CallAsync(host, "a");

        Assert.Null(answer.Content);
        var error = Assert.Single(answer.Errors);
        Assert.Equal((ErrorCodes.InvalidId, "'x' is not an id. Expected the value of an 'id' field."), (error.Code, error.Message));
    }

    [Theory]
    [InlineData("some_case", "{}", ErrorCodes.UnknownTool, "There is no tool 'some_case'. Nearest known: some_cases.")]
    [InlineData("some_cases", """{ "frist": 1 }""", ErrorCodes.InvalidValue, "The tool 'some_cases' has no argument 'frist'. Nearest known: first, slug, language.")]
    [InlineData("some_cases", """{ "first": "x" }""", ErrorCodes.InvalidValue, "Variable '$first' is invalid. Unable to convert 'x' to 'Int'")]
    [InlineData("some_cases", """{ "language": "FR" }""", ErrorCodes.InvalidValue, "Variable '$language' is invalid. Unable to convert 'FR' to 'Language'. Expected NL or EN.")]
    public async Task Call_Should_BeRefused_When_ItIsWrong(string name, string arguments, string code, string message)
    {
        await using var host = await StartAsync(("cases", Cases));

        var refused = await Assert.ThrowsAsync<ToolException>(() => CallAsync(host, name, arguments));

        Assert.Equal((code, message, true), (refused.Code, refused.Message, refused.IsOfClient));
    }

    [Fact]
    public async Task Call_Should_BeRefused_When_AnArgumentIsOverALimit()
    {
        await using var host = await StartAsync(("cases", Cases));

        var refused = await Assert.ThrowsAsync<ToolException>(() => CallAsync(host, "some_cases", $$"""{ "slug": "{{new string('x', 70_000)}}" }"""));

        Assert.Equal((ErrorCodes.VariablesTooLarge, true), (refused.Code, refused.IsOfClient));
    }

    [Fact]
    public async Task Tool_Should_BeLeftOut_When_TheSchemaLacksWhatItAsksFor()
    {
        await using var host = await StartAsync(("cases", Cases), ("search", "# Tool: Searches.\nquery Search($text: String!) { search(text: $text) { totalCount } }"));

        Assert.Equal(["some_cases"], (await ListAsync(host)).Select(tool => tool.Name));
        Assert.Equal(ErrorCodes.UnknownTool, (await Assert.ThrowsAsync<ToolException>(() => CallAsync(host, "search", """{ "text": "a" }"""))).Code);
    }

    [Theory]
    [InlineData("# Tool: Two.\nquery A { layers { code } } query B { layers { code } }", "Document 'a' is meant as a tool. Expected one operation, a query with a name.")]
    [InlineData("# Tool: None.\n{ layers { code } }", "Document 'a' is meant as a tool. Expected one operation, a query with a name.")]
    [InlineData("# Tool:\nquery A { layers { code } }", "Document 'a' is meant as a tool and has no description. Expected what it answers after 'Tool:'.")]
    [InlineData("# Tool: Cases.\nquery SomeCases { layers { code } }", "Documents 'a' and 'cases' are both the tool 'some_cases'. Expected an operation name of its own in each.")]
    public async Task Tools_Should_BeRefusedWithTheFault_When_ADocumentIsNoTool(string document, string fault)
    {
        await using var host = await StartAsync(("cases", Cases), ("a", document));

        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => ListAsync(host));

        Assert.Equal([fault], refused.Failures);
    }

    private static Task<ApiHost> StartAsync(params (string Id, string Text)[] documents) => ApiHost.StartWithoutSearchAsync(CaseStudyCatalog.TenCases, options =>
    {
        foreach (var (id, text) in documents)
        {
            options.TrustedDocuments.Documents[id] = text;
        }
    });

    private static async Task<IReadOnlyList<CatalogTool>> ListAsync(ApiHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await host.Services.GetRequiredService<ICatalogTools>().ListAsync(scope.ServiceProvider);
    }

    private static async Task<ToolAnswer> CallAsync(ApiHost host, string name, string arguments = "{}")
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await host.Services.GetRequiredService<ICatalogTools>().CallAsync(name, JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(arguments)!, client: null, scope.ServiceProvider);
    }

    private static void Equal(string expected, JsonElement actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual.GetRawText())), actual.GetRawText());

    private static JsonElement Without(string name, JsonElement value)
    {
        var copy = JsonSerializer.SerializeToNode(value)!.AsObject();
        copy.Remove(name);
        return JsonSerializer.SerializeToElement(copy);
    }

    private static IEnumerable<string> References(JsonNode node) => node switch
    {
        JsonObject fields => fields.SelectMany(field => field.Key == "$ref" ? [(string)field.Value!] : field.Value is null ? [] : References(field.Value)),
        JsonArray items => items.Where(item => item is not null).SelectMany(item => References(item!)),
        _ => [],
    };
}
