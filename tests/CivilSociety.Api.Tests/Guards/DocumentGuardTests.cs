using CivilSociety.Api.Guards;
using CivilSociety.Api.Schema;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using Microsoft.Extensions.DependencyInjection;

namespace CivilSociety.Api.Tests.Guards;

/// <summary>Documents that keep an unguarded engine busy for seconds, each a kilobyte or little more, are refused with a code of their own.</summary>
public sealed class DocumentGuardTests(MemoryApi api, DatabaseApi database) : IClassFixture<MemoryApi>, IClassFixture<DatabaseApi>
{
    public static TheoryData<string, string, string> Attacks() => new()
    {
        {
            "{ ...f0 } " + Repeat(24, index => $"fragment f{index} on Query {{ ...f{index + 1} ...f{index + 1} }} ") + "fragment f24 on Query { __typename }",
            "The request has too many fields when its fragments are followed. Expected 5000 or fewer.",
            "CS_TOO_MANY_EXPANDED_FIELDS"
        },
        {
            "{ __typename ...f0 } " + Repeat(40, index => $"fragment f{index} on Query {{ ...f{index + 1} ...f{index + 1} }} ") + "fragment f40 on Query { ...f41 }",
            "The request has too many fields when its fragments are followed. Expected 5000 or fewer.",
            "CS_TOO_MANY_EXPANDED_FIELDS"
        },
        {
            $"{{ {Repeat(101, index => $"...g{index} ")}}} {Repeat(101, index => $"fragment g{index} on Query {{ __typename }} ")}",
            "The request has too many fragments. Expected 100 or fewer.",
            "CS_TOO_MANY_FRAGMENTS"
        },
        {
            $"{{ {Repeat(31, _ => "caseStudies { nodes { name } } ")}}}",
            "The request has too many fields named 'caseStudies' beside each other. Expected 30 or fewer.",
            "CS_TOO_MANY_SAME_NAMES"
        },
        {
            $"{{ __typename {Repeat(51, _ => "@skip(if: false) ")}}}",
            "The request has too many directives. Expected 50 or fewer.",
            "CS_TOO_MANY_DIRECTIVES"
        },
        {
            $"{{ {Repeat(101, index => $"a{index}: __typename ")}}}",
            "The request has too many aliases. Expected 100 or fewer.",
            "CS_TOO_MANY_ALIASES"
        },
        {
            $"{{ {Repeat(5_000, _ => "__typename\n")}}}",
            "The request has too many tokens. Expected 5000 or fewer.",
            "CS_TOO_MANY_TOKENS"
        },
        {
            $"{{ {Repeat(1_001, index => $"a: __typename\n")}}}",
            "The request has too many fields named 'a' beside each other. Expected 30 or fewer.",
            "CS_TOO_MANY_SAME_NAMES"
        },
        {
            $"{{ {Repeat(15, _ => "caseStudies { nodes { ")} slug {Repeat(15, _ => "} } ")}}}",
            "The request has too many levels of fields. Expected 20 or fewer.",
            "CS_TOO_DEEP"
        },
        {
            $"{{ {Repeat(40, _ => "caseStudies { nodes { ")} slug {Repeat(40, _ => "} } ")}}}",
            "The request has too many levels of fields. Expected 20 or fewer.",
            "CS_TOO_DEEP"
        },
        {
            "{ caseStudies(first: 50) { nodes { statements(first: 50) { nodes { codings(first: 50) { nodes { code } } } } } } }",
            "The request has too many objects to answer with, by its page sizes: 255100, most of them at 'caseStudies.nodes.statements.nodes.codings'. Expected 50000 or fewer.",
            "HC0047"
        },
        {
            "{ __schema { types { fields { type { fields { type { name } } } } } } }",
            "The introspection enters 'fields' inside 'fields'. Expected each list once on a path.",
            "HC0086"
        },
        {
            "{ __schema { types { ...T } } } fragment T on __Type { fields { type { ...U } } } fragment U on __Type { fields { name } }",
            "The introspection enters 'fields' inside 'fields'. Expected each list once on a path.",
            "HC0086"
        },
        {
            "{ __schema { types { ...T } } } fragment T on __Type { ofType { ...T } }",
            "Cannot spread fragment 'T' within itself.",
            "CS_NO_FRAGMENT_CYCLES"
        },
        {
            "{ ...A } fragment A on Query { caseStudies { nodes { ...B } } } fragment B on CaseStudy { statements { nodes { caseStudy { ...B } } } }",
            "Cannot spread fragment 'B' within itself.",
            "CS_NO_FRAGMENT_CYCLES"
        },
        {
            $"{{ caseStudy(slug: \"{new string('x', 10_000)}) {{ slug }} }}",
            "The request has too many characters in one line of its document. Expected 7000 or fewer.",
            "CS_LINE_TOO_LONG"
        },
        {
            $"{{ {Repeat(4, index => $"a{index}: __schema {{ queryType {{ name }} }} ")}}}",
            "The request has too many fields that ask for the schema. Expected 3 or fewer.",
            "HC0086"
        },
        {
            $"{{ {Repeat(31, index => $"a{index}: statements(first: 1) {{ totalCount }} ")}}}",
            "The request has too many lists to read. Expected 30 or fewer.",
            "CS_TOO_MANY_LISTS"
        },
        {
            $"query Q({Repeat(101, index => $"$v{index}: Int ")}) {{ __typename }}",
            "The request has too many variables. Expected 100 or fewer.",
            "CS_TOO_MANY_VARIABLES"
        },
        {
            $"{{ {new string('x', 81)} }}",
            "The request has too many characters in a name. Expected 80 or fewer.",
            "CS_NAME_TOO_LONG"
        },
        {
            $"{{ caseStudies(where: {{ slug: {{ in: [{Repeat(600, index => $"\"{index}\"\n")}] }} }}) {{ totalCount }} }}",
            "The request has too many parts in a 'where' or 'order'. Expected 500 or fewer.",
            "CS_FILTER_TOO_LARGE"
        },
        {
            $"{{ {Repeat(3, index => $"a{index}: caseStudies(where: {{ slug: {{ in: [{Repeat(400, value => $"\"{value}\"\n")}] }} }}) {{ totalCount }} ")}}}",
            "The request has too many values that are written in its document. Expected 1000 or fewer.",
            "CS_TOO_MANY_VALUES"
        },
        {
            $"query q({Repeat(3, index => $"$v{index}: [Int] = [{Repeat(400, _ => "1\n")}] ")}) {{ __typename }}",
            "The request has too many values that are written in its document. Expected 1000 or fewer.",
            "CS_TOO_MANY_VALUES"
        },
        {
            $"{{ __typename @skip(if: [{Repeat(600, _ => "true\n")}]) }}",
            "The request has too many parts in a value. Expected 500 or fewer.",
            "CS_FILTER_TOO_LARGE"
        },
    };

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task Document_Should_BeRefused(string document, string message, string code)
    {
        var error = await api.Host.FailAsync(document);

        Assert.Equal((message, code), error);
    }

    // The others are refused before they are parsed.
    public static TheoryData<string> ParsedAttacks() => [.. Attacks().Select(attack => (string)attack[0]).Where(document => Parse(document) is not null)];

    [Theory]
    [MemberData(nameof(ParsedAttacks))]
    public void Guard_Should_LookAtNoMoreThanIsWritten(string document)
    {
        var syntax = Parse(document)!;
        var limits = new RequestLimits();
        var documentSize = new DocumentSize(syntax, limits);

        var isRefused = Record.Exception(documentSize.Check) is not null || documentSize.HasFragmentCycle;
        var operation = syntax.Definitions.OfType<GraphQLOperationDefinition>().First();
        var answerSize = new AnswerSize(operation, documentSize.Fragments, null, api.Host.Services.GetRequiredService<CatalogSchema>(), limits);
        if (!isRefused)
        {
            Record.Exception(() => answerSize.Check());
        }

        // Each selection as it is written, and once more with its fragments followed.
        Assert.InRange(documentSize.Visited, 1, 2 * syntax.Definitions.OfType<IHasSelectionSetNode>().Sum(definition => CountWritten(definition.SelectionSet)));
        Assert.InRange(answerSize.Visited, isRefused ? 0 : 1, limits.ExpandedFields);
    }

    [Fact]
    public async Task PageSizes_Should_CountWhenGivenAsVariables()
    {
        var error = await api.Host.FailAsync(
            "query Q($n: Int!) { caseStudies(first: $n) { nodes { statements(first: $n) { nodes { codings(first: $n) { nodes { code } } } } } } }",
            new { n = 50 });

        Assert.Equal("HC0047", error.Code);
    }

    [Fact]
    public async Task Filter_Should_BeAnswered_When_ItListsManyValuesThroughRelations()
    {
        var values = Enumerable.Range(0, 480).Select(index => $"x{index}");

        var data = await database.Host.QueryAsync(
            "query Q($values: [String]) { statements(where: { caseStudy: { organization: { code: { nin: $values } } } }) { totalCount } statementsOfNone: statements(where: { caseStudy: { organization: { code: { in: $values } } } }) { totalCount } }",
            new { values });

        Assert.True((int)data["statements"]!["totalCount"]! > 1_000);
        Assert.Equal(0, (int)data["statementsOfNone"]!["totalCount"]!);
    }

    [Theory]
    [InlineData("7B 22 71 75 65 72 79 22 3A 22 C3 28 22 7D")] // {"query":" and a byte that does not go on as UTF-8
    [InlineData("7B 22 71 75 65 72 79 22 3A 22 5C 75 44 38 30 30 22 7D")] // {"query":"\uD800"}: half a character
    public async Task Body_Should_BeRefused_When_ItIsNoText(string bytes)
    {
        using var content = new ByteArrayContent(Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal))) { Headers = { ContentType = new("application/json") } };

        using var response = await api.Host.Client.PostAsync(new Uri("/graphql", UriKind.Relative), content);

        Assert.Equal(400, (int)response.StatusCode);
        Assert.Contains("\"code\":\"HC0012\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Variables_Should_BeRefused_When_TheyAreNoText()
    {
        using var content = new StringContent("""{"query":"query Q($s: String) { caseStudy(slug: $s) { id } }","variables":{"s":"\uD800"}}""", System.Text.Encoding.UTF8, "application/json");

        using var response = await api.Host.Client.PostAsync(new Uri("/graphql", UriKind.Relative), content);

        Assert.Equal(400, (int)response.StatusCode);
        Assert.Contains("\"code\":\"HC0012\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Variables_Should_BeRefused_When_TooLarge()
    {
        var error = await api.Host.FailAsync("query Q($s: String!) { caseStudy(slug: $s) { id } }", new { s = new string('x', 70_000) });

        Assert.Equal(("The request has too many characters of variables. Expected 65536 or fewer.", "CS_VARIABLES_TOO_LARGE"), error);
    }

    [Fact]
    public async Task Errors_Should_BeFew_When_TheDocumentHasMany()
    {
        var answer = await api.Host.ExecuteAsync($"{{ {Repeat(200, index => $"nope{index} ")}}}");

        Assert.Equal(10, answer["errors"]!.AsArray().Count);
    }

    private static string Repeat(int count, Func<int, string> part) => string.Concat(Enumerable.Range(0, count).Select(part));

    private static GraphQLDocument? Parse(string document)
    {
        try
        {
            return Parser.Parse(document);
        }
        catch (Exception fault) when (fault is GraphQLSyntaxErrorException or GraphQLMaxDepthExceededException)
        {
            return null;
        }
    }

    private static int CountWritten(GraphQLSelectionSet? selections) =>
        selections?.Selections.Sum(selection => 1 + CountWritten((selection as IHasSelectionSetNode)?.SelectionSet)) ?? 0;
}
