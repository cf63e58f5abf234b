using System.Globalization;
using CivilSociety.Api.Errors;
using CivilSociety.Catalog;

namespace CivilSociety.Api.Tests.Guards;

/// <summary>Filters that look into lists inside lists are weighed by what these multiply to: from memory and from SQLite alike.</summary>
public sealed class FilterWeightTests(MemoryApi memory, DatabaseApi database) : IClassFixture<MemoryApi>, IClassFixture<DatabaseApi>
{
    public static TheoryData<bool, string> Heavy() => new()
    {
        { true, Statements(timesInside: 2) },
        { false, Statements(timesInside: 2) },
        { true, Statements(timesInside: 3) },
        { true, """caseStudies(where: { statements: { all: { caseStudy: { statements: { none: { caseStudy: { statements: { some: { code: { neq: "a" } } } } } } } } } })""" },
        { false, """organizations(where: { partnerships: { some: { caseStudy: { statements: { some: { caseStudy: { practices: { some: { caseStudy: { figures: { some: { code: { eq: "a" } } } } } } } } } } } } })""" },
        { true, OfOneCaseStudy("contains", 30) },
        { false, OfOneCaseStudy("contains", 30) },
        { true, OfOneCaseStudy("containsIgnoreCase", 6) },
    };

    [Theory]
    [MemberData(nameof(Heavy))]
    public async Task Filter_Should_BeRefused_When_ItsListsMultiply(bool fromMemory, string field)
    {
        var host = fromMemory ? memory.Host : database.Host;

        var (message, code) = await host.FailAsync($"{{ {field} {{ totalCount }} }}");

        Assert.Equal(ErrorCodes.FilterTooHeavy, code);
        Assert.Matches(@"^The filters of the request compare some [\d,]+ items\. Expected 1,000,000 or fewer: look into fewer lists inside lists, or filter fewer lists in one request\.$", message);
    }

    [Theory]
    [InlineData("contains", 6)]
    [InlineData("containsIgnoreCase", 1)]
    public async Task Filter_Should_BeAnswered_When_ItsTextsAreComparedFewTimes(string operation, int times) =>
        Assert.Equal("""{"statements":{"totalCount":0}}""", (await memory.Host.QueryAsync($"{{ {OfOneCaseStudy(operation, times)} {{ totalCount }} }}")).ToJsonString());

    [Fact]
    public async Task Error_Should_TellWeightLimitAndPlace()
    {
        var answer = await memory.Host.ExecuteAsync($"{{ few: caseStudies {{ totalCount }} many: {Statements(timesInside: 2)} {{ totalCount }} }}");

        var error = Assert.Single(answer["errors"]!.AsArray())!;
        Assert.Equal("""["many"]""", error["path"]!.ToJsonString());
        Assert.Equal(1_000_000, (long)error["extensions"]!["limit"]!);
        Assert.True((double)error["extensions"]!["weight"]! > 1_000_000);
    }

    [Fact]
    public async Task Filters_Should_BeWeighedTogether()
    {
        var one = Statements(timesInside: 1);
        Assert.NotNull(await memory.Host.QueryAsync($"{{ {one} {{ totalCount }} }}"));

        var answer = await memory.Host.ExecuteAsync($"{{ {string.Join(' ', Enumerable.Range(1, 12).Select(number => $"f{number}: {one} {{ totalCount }}"))} }}");

        var refused = answer["errors"]!.AsArray().Select(error => ((string)error!["path"]![0]!, (string)error["extensions"]!["code"]!)).ToList();
        Assert.Contains(("f12", ErrorCodes.FilterTooHeavy), refused);
        Assert.DoesNotContain(("f1", ErrorCodes.FilterTooHeavy), refused);
    }

    [Fact]
    public async Task Filter_Should_BeAnswered_When_ItComparesTenTimesItsList()
    {
        await using var host = await ApiHost.StartWithoutSearchAsync(CaseStudyCatalog.TenCases, options => options.Limits.Comparisons = 1);
        var statements = CaseStudyCatalog.TenCases.Statements.Count;

        Assert.NotNull(await host.QueryAsync($"{{ {OfStatements(10)} {{ totalCount }} }}"));
        Assert.Equal(
            string.Create(CultureInfo.InvariantCulture, $"The filters of the request compare some {11 * statements:N0} items. Expected {10 * statements:N0} or fewer: look into fewer lists inside lists, or filter fewer lists in one request."),
            (await host.FailAsync($"{{ {OfStatements(11)} {{ totalCount }} }}")).Message);
    }

    [Fact]
    public async Task Filter_Should_BeAnswered_When_ItLooksIntoListsSideBySide()
    {
        var conditions = string.Join(", ", Enumerable.Range(1, 60).Select(number => $$"""{ codings: { some: { factor: { code: { neq: "{{number}}" } } } } }"""));

        var answer = await memory.Host.QueryAsync($"{{ statements(where: {{ and: [{conditions}] }}) {{ totalCount }} }}");

        Assert.True((int)answer["statements"]!["totalCount"]! > 0);
    }

    // Statements that share a factor with statements that share a factor ...
    private static string Statements(int timesInside) => "statements(where: { "
        + string.Concat(Enumerable.Repeat("codings: { some: { factor: { codings: { some: { statement: { ", timesInside))
        + """code: { neq: "a" }"""
        + string.Concat(Enumerable.Repeat(" } } } } } }", timesInside))
        + " })";

    // Statements with none of so many codes.
    private static string OfStatements(int times) =>
        $"statements(where: {{ and: [{string.Join(", ", Enumerable.Range(1, times).Select(number => $$"""{ code: { neq: "{{number}}" } }"""))}] }})";

    // Statements of a case study that has a statement with one of so many words.
    private static string OfOneCaseStudy(string operation, int times)
    {
        var words = string.Join(", ", Enumerable.Range(1, times).Select(number => $$"""{ {{operation}}: "word {{number}}" }"""));
        return $"statements(where: {{ caseStudy: {{ statements: {{ some: {{ text: {{ en: {{ or: [{words}] }} }} }} }} }} }})";
    }
}
