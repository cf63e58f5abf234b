using System.Text.Json.Nodes;
using CivilSociety.Api.Schema;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CivilSociety.Api.Tests.Patterns;

/// <summary>No list of a pattern is cut without a word: it has its count beside it, and its next part can be asked for.</summary>
public sealed class PatternListTests(DatabaseApi api) : IClassFixture<DatabaseApi>
{
    private const string Profile = """{ layers: ["positive-climate"], volunteerTypes: ["organized-fixed-task"], presentFeatures: [TRAINING, SELECTION] }""";

    [Fact]
    public void EveryListThatCanBeCut_Should_HaveItsCountBesideItAndItsNextPart()
    {
        var schema = api.Host.Services.GetRequiredService<CatalogSchema>();
        schema.Initialize();
        var lists = schema.AllTypes.OfType<IObjectGraphType>()
            .SelectMany(type => type.Fields.Select(field => (Type: type, Field: field)))
            .Where(each => each.Field.Arguments?.Find("first") is not null && each.Field.Arguments.Find("after") is null)
            .ToList();

        var faults = lists.Where(each => each.Field.Arguments!.Find("skip") is null || !each.Type.Fields.Any(count => IsCountOf(count, each.Field))).Select(each => $"{each.Type.Name}.{each.Field.Name}");

        Assert.True(lists.Count > 70);
        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("perspectives(factor: \"committed-flexible-support\")", "gaps[1]", "confirming", "confirmingCount", "", "statement { code }")]
    [InlineData("perspectives(factor: \"appreciation\")", "voices[0]", "statements", "statementCount", "", "code")]
    [InlineData("crosstab(rows: LAYER, columns: FACTOR)", "", "cells", "cellCount", "", "row { key } column { key }")]
    [InlineData("crosstab(rows: LAYER, columns: FACTOR)", "", "cells", "cellCount", "row: \"layer:prevention\", minCount: 2", "row { key } column { key }")]
    [InlineData("crosstab(rows: LAYER, columns: FACTOR)", "", "columns", "columnCount", "", "attribute { key }")]
    [InlineData("crosstab(rows: LAYER, columns: FACTOR)", "cells(first: 1)[0].association", "evidence", "evidenceCount", "", "section { code } node { id }")]
    [InlineData("cooccurrence(dimensions: [FACTOR])", "", "pairs", "pairCount", "", "association { first { key } second { key } }")]
    [InlineData("rules(premises: { dimensions: [LAYER, VOLUNTEER_TYPE] }, conclusions: { dimensions: [PRACTICE_FEATURE] })", "", "rules", "ruleCount", "", "summary")]
    [InlineData("concepts(dimensions: [LAYER, VOLUNTEER_TYPE])", "", "concepts", "conceptCount", "", "attributes { key }")]
    [InlineData("similar(caseStudy: \"tos\")", "", "caseStudies", "caseStudyCount", "", "caseStudy { slug }")]
    [InlineData("blindSpots(dimensions: [FACTOR, LAYER])", "", "neverObserved", "neverObservedCount", "", "first { key } second { key }")]
    [InlineData("blindSpots(dimensions: [FACTOR, LAYER])", "", "unheard", "unheardCount", "", "caseStudy { slug }")]
    [InlineData("advice(profile: " + Profile + ")", "", "lessons", "lessonCount", "", "summary")]
    [InlineData("advice(profile: " + Profile + ")", "", "missed", "missedCount", "", "summary")]
    [InlineData("advice(profile: " + Profile + ")", "nearest[0]", "evidence", "evidenceCount", "", "section { code } node { id }")]
    [InlineData("", "", "findings", "findingCount", "verdicts: [BORNE_OUT]", "finding { code }")]
    public async Task Parts_Should_BeTheWholeList(string pattern, string path, string list, string count, string arguments, string fields)
    {
        const int Part = 7;
        var whole = await ReadAsync(pattern, path, $"{count}{InBrackets(arguments)} {list}({arguments} first: 200) {{ {fields} }}");
        var expected = whole[list]!.AsArray().Select(item => item!.ToJsonString()).ToList();

        var parts = new List<string>();
        do
        {
            var part = await ReadAsync(pattern, path, $"{list}({arguments} first: {Part}, skip: {parts.Count}) {{ {fields} }}");
            parts.AddRange(part[list]!.AsArray().Select(item => item!.ToJsonString()));
        }
        while (parts.Count % Part == 0 && parts.Count > 0 && parts.Count < expected.Count);

        Assert.NotEmpty(expected);
        Assert.Equal(expected.Count, (int)whole[count]!);
        Assert.Equal(expected, parts);
    }

    [Fact]
    public async Task Gaps_Should_TellHowManyConfirm_When_TenAreGiven()
    {
        var data = await api.Host.QueryAsync("""{ patterns { perspectives(factor: "committed-flexible-support") { gaps(first: 50) { confirmingCount confirming { statement { code } } missingCount } } } }""");

        var cut = data["patterns"]!["perspectives"]!["gaps"]!.AsArray().Where(each => (int)each!["confirmingCount"]! > 10).ToList();
        Assert.Equal([(17, 10)], cut.Take(1).Select(each => ((int)each!["confirmingCount"]!, each["confirming"]!.AsArray().Count)));
    }

    [Fact]
    public async Task Lessons_Should_GoOnAfterThoseThatTheProfileAsksFor()
    {
        var advice = (await api.Host.QueryAsync($$"""{ patterns { advice(profile: {{Profile}}, items: 3) { lessonCount lessons { summary } next: lessons(skip: 3) { summary } all: lessons(first: 6) { summary } } } }"""))["patterns"]!["advice"]!;

        Assert.True((int)advice["lessonCount"]! > 6);
        Assert.Equal(3, advice["lessons"]!.AsArray().Count);
        Assert.Equal(
            advice["all"]!.AsArray().Select(each => (string)each!["summary"]!),
            advice["lessons"]!.AsArray().Concat(advice["next"]!.AsArray()).Select(each => (string)each!["summary"]!));
    }

    [Theory]
    [InlineData("first: -1", "'first' is -1. Expected 0 to 1000.", "HC0079")]
    [InlineData("first: 1001", "'first' is 1001. Expected 0 to 1000.", "HC0051")]
    [InlineData("skip: -1", "'skip' is -1. Expected 0 or more.", "HC0079")]
    public async Task Part_Should_BeAnError_When_ItIsNone(string arguments, string message, string code) =>
        Assert.Equal((message, code), await api.Host.FailAsync($"{{ patterns {{ cooccurrence(dimensions: [LAYER]) {{ pairs({arguments}) {{ association {{ n }} }} }} }} }}"));

    [Fact]
    public async Task Part_Should_BeEmpty_When_AllIsSkipped() =>
        Assert.Equal(
            """{"patterns":{"cooccurrence":{"pairs":[]}}}""",
            (await api.Host.QueryAsync("{ patterns { cooccurrence(dimensions: [LAYER]) { pairs(skip: 2147483647) { association { n } } } } }")).ToJsonString());

    private static bool IsCountOf(FieldType count, FieldType list)
    {
        var stem = list.Name.EndsWith("ies", StringComparison.Ordinal) ? list.Name[..^3] : list.Name.TrimEnd('s').TrimEnd('e');
        return count.Name.EndsWith("Count", StringComparison.Ordinal)
            && count.Name.StartsWith(stem, StringComparison.Ordinal)
            && (count.Arguments ?? []).Select(argument => argument.Name).Order().SequenceEqual(list.Arguments!.Select(argument => argument.Name).Except(["first", "skip"]).Order());
    }

    private static string InBrackets(string arguments) => arguments.Length == 0 ? "" : $"({arguments})";

    private async Task<JsonNode> ReadAsync(string pattern, string path, string fields)
    {
        string[] steps = [.. path.Split('.', StringSplitOptions.RemoveEmptyEntries)];
        var selection = steps.Reverse().Aggregate(fields, (inner, step) => $"{step.Split('[')[0]} {{ {inner} }}");
        var data = await api.Host.QueryAsync($"{{ patterns {{ {(pattern.Length == 0 ? selection : $"pattern: {pattern} {{ {selection} }}")} }} }}");
        var node = pattern.Length == 0 ? data["patterns"]! : data["patterns"]!["pattern"]!;
        return steps.Aggregate(node, (current, step) => step.EndsWith(']') ? current[step.Split('(', '[')[0]]![step[^2] - '0']! : current[step]!);
    }
}
