using System.Text.Json.Nodes;
using CivilSociety.Api.Guards;
using CivilSociety.Api.Schema;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;
using Microsoft.Extensions.DependencyInjection;

namespace CivilSociety.Api.Tests.Guards;

/// <summary>Errors cost no more than they tell.</summary>
public sealed class ErrorLimitTests(MemoryApi api) : IClassFixture<MemoryApi>
{
    public static TheoryData<string> ManyErrors() => new()
    {
        $"{{ {Repeat(900, index => $"nope{index}\n")}}}",
        $"{{ {Repeat(29, index => $"a{index}: caseStudies({Repeat(20, inner => $"firs{inner}: 1 ")}) {{ totalCount }}\n")}}}",
        $"{{ {Repeat(3, _ => $"layers {{ {Repeat(28, index => $"a: {(index % 2 == 0 ? "code" : "id")} ")}}}\n")}}}",
        $"{{ {Repeat(29, index => $"a{index}: caseStudies(first: $x{index}, last: $y{index}) {{ totalCount }}\n")}}}",
        $"{{ __typename {Repeat(50, index => $"@d{index}\n")}}}",
        "{ __typename } " + Repeat(99, index => $"fragment u{index} on CaseStud{index} {{ __typename }}\n"),
        $"query q({Repeat(100, index => $"$v{index}: Int ")}) {{ __typename }}",
    };

    [Theory]
    [MemberData(nameof(ManyErrors))]
    public async Task Answer_Should_ListFewErrors(string document)
    {
        var errors = (await api.Host.ExecuteAsync(document))["errors"]!.AsArray();

        Assert.InRange(errors.Count, 1, 10);
        Assert.All(errors, error => Assert.Equal((true, true), (((string)error!["message"]!).Length <= 510, error["locations"]!.AsArray().Count is 1 or 2)));
    }

    [Fact]
    public async Task Validation_Should_End_When_AnAnswerListsNoMore()
    {
        var schema = api.Host.Services.GetRequiredService<CatalogSchema>();
        schema.Initialize();
        var document = Parser.Parse($"{{ {Repeat(900, index => $"nope{index}\n")}}}");

        var stop = await Assert.ThrowsAsync<TooManyErrors>(() => new DocumentValidator().ValidateAsync(new()
        {
            Schema = schema,
            Document = document,
            Operation = (GraphQLOperationDefinition)document.Definitions[0],
            Rules = [.. DocumentValidator.CoreRules, new ErrorLimitRule(10)],
        }));

        Assert.Equal(10, stop.Errors.Count);
    }

    [Theory]
    [InlineData("operationName", "HC0015")]
    [InlineData("documentId", "HC0020")]
    [InlineData("hash", "CS_HASH_MISMATCH")]
    [InlineData("literal", "HC0016")]
    [InlineData("variable", "HC0016")]
    public async Task Message_Should_HaveALength_When_ItQuotesTheRequest(string what, string code)
    {
        var text = new string('x', 60_000);
        var body = what switch
        {
            "operationName" => new JsonObject { ["query"] = "query q { __typename }", ["operationName"] = text },
            "documentId" => new() { ["documentId"] = text },
            "hash" => new() { ["query"] = "{ __typename }", ["extensions"] = new JsonObject { ["persistedQuery"] = new JsonObject { ["sha256Hash"] = text } } },
            "literal" => new() { ["query"] = $"{{ caseStudies(first: \"{text[..6_500]}\") {{ totalCount }} }}" },
            _ => new() { ["query"] = "query q($v: Int) { caseStudies(first: $v) { totalCount } }", ["variables"] = new JsonObject { ["v"] = text } },
        };

        using var content = new StringContent(body.ToJsonString(), System.Text.Encoding.UTF8, "application/json");
        using var response = await api.Host.Client.PostAsync(new Uri("/graphql", UriKind.Relative), content);
        var error = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["errors"]![0]!;

        Assert.Equal(code, (string)error["extensions"]!["code"]!);
        Assert.InRange(((string)error["message"]!).Length, 1, 510);
    }

    [Fact]
    public async Task Fields_Should_BeCounted_When_ManyOperationsSpreadThem()
    {
        var error = await api.Host.FailAsync(Repeat(60, index => $"query q{index} {{ ...f }}\n") + $"fragment f on Query {{ {Repeat(95, index => $"a{index}: __typename\n")}}}");

        Assert.Equal(("The request has too many fields when its fragments are followed. Expected 5000 or fewer.", "CS_TOO_MANY_EXPANDED_FIELDS"), error);
    }

    private static string Repeat(int count, Func<int, string> part) => string.Concat(Enumerable.Range(0, count).Select(part));
}
