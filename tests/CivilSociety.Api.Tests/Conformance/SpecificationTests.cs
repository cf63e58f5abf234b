using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CivilSociety.Api.Tests.Conformance;

public sealed class SpecificationTests(DatabaseApi api) : IClassFixture<DatabaseApi>
{
    public static IEnumerable<object?[]> Rules() => SpecificationCases.All().Select(each => (object?[])[each.Section, each.Document, each.Code]);

    public static IEnumerable<object?[]> Values() => CoercionCases.All().Select(each => (object?[])[each.Document, each.Variables, each.IsAnswered]);

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task Document_Should_BeRefusedByTheRuleThatItBreaks(string section, string document, string? code)
    {
        var answer = await PostAsync(document, null);

        // One mistake can break other rules too.
        Assert.Contains(code ?? "", CodesOf(answer).Split(','));
        Assert.Equal((section, code is null), (section, answer.ContainsKey("data")));
    }

    [Theory]
    [MemberData(nameof(Values))]
    public async Task Value_Should_BeAnswered_When_ItCanBeCoerced(string document, string? variables, bool isAnswered)
    {
        var answer = await PostAsync(document, variables);

        Assert.Equal((isAnswered, isAnswered ? "" : "HC0016"), (answer.ContainsKey("data"), CodesOf(answer)));
    }

    // What was executed passed validation, whatever became of it: an id may be of nothing.
    private static string CodesOf(JsonObject answer) => answer.ContainsKey("data")
        ? ""
        : string.Join(',', answer["errors"]!.AsArray().Select(error => (string)error!["extensions"]!["code"]!).Distinct().Order());

    private async Task<JsonObject> PostAsync(string document, string? variables)
    {
        // As text: some numbers are none to .NET.
        var body = $$"""{"query": {{JsonSerializer.Serialize(document)}}, "variables": {{variables ?? "null"}}}""";
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await api.Host.Client.PostAsync(new Uri("/graphql", UriKind.Relative), content);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject();
    }
}
