using System.Text.Json;
using System.Text.Json.Nodes;
using CivilSociety.Tests.Shared;
using Snapshooter.Xunit;

namespace CivilSociety.Api.Tests.Schema;

/// <summary>Every documented operation works as written, on both catalogs, and answers what was reviewed.</summary>
public sealed class ExampleTests(MemoryApi memory, DatabaseApi database) : IClassFixture<MemoryApi>, IClassFixture<DatabaseApi>
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    // The catalog in memory has no search.
    private static readonly string[] OnDatabaseOnly = ["13-search"];

    public static TheoryData<string> Examples() => [.. Names().Except(OnDatabaseOnly)];

    public static TheoryData<string, string> Questions()
    {
        var questions = new TheoryData<string, string>();
        foreach (var example in Names().Where(name => string.CompareOrdinal(name, "26") > 0).Concat(["19-roads-to-training", "22-who-says-what"]))
        {
            questions.Add(example, "EN");
            questions.Add(example, "NL");
        }

        return questions;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Example_Should_AnswerAlikeFromMemoryAndDatabase(string example)
    {
        var fromMemory = await ExecuteAsync(memory.Host, example);
        var fromDatabase = await ExecuteAsync(database.Host, example);

        Assert.Equal(fromMemory.ToJsonString(Readable), fromDatabase.ToJsonString(Readable));
    }

    [Theory]
    [InlineData("01-overview")]
    [InlineData("02-in-layer")]
    [InlineData("05-certificate-of-conduct")]
    [InlineData("09-two-languages")]
    [InlineData("10-from-a-section")]
    [InlineData("13-search")]
    [InlineData("14-what-volunteers-name")]
    [InlineData("16-if-selection-then-training")]
    [InlineData("24-advice")]
    public async Task Example_Should_AnswerWhatWasReviewed(string example)
    {
        var answer = await ExecuteAsync(database.Host, example);

        Snapshot.Match(answer.ToJsonString(Readable), $"{nameof(ExampleTests)}.{example}");
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Example_Should_AnswerWhatWasReviewed_When_AskedInEitherLanguage(string example, string language)
    {
        var answer = await ExecuteAsync(database.Host, example, language);

        Snapshot.Match(answer.ToJsonString(Readable), $"{nameof(ExampleTests)}.{example}.{language}");
    }

    private static async Task<JsonNode> ExecuteAsync(ApiHost host, string example, string? language = null)
    {
        var path = Path.Combine(Repository.Examples, example);
        var variables = File.Exists($"{path}.variables.json") ? JsonNode.Parse(await File.ReadAllTextAsync($"{path}.variables.json")) : null;
        var document = await File.ReadAllTextAsync($"{path}.graphql");
        if (language is not null && document.Contains("$language:", StringComparison.Ordinal))
        {
            (variables ??= new JsonObject())["language"] = language;
            language = null;
        }

        return await host.QueryAsync(language is null ? document : InLanguage(document, language), variables);
    }

    private static IEnumerable<string> Names() => Directory.EnumerateFiles(Repository.Examples, "*.graphql").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    // Those that take no language: the directive stands before the selection of the operation.
    private static string InLanguage(string document, string language) => document.Replace("{\n  patterns {", $"@inLanguage(language: {language}) {{\n  patterns {{", StringComparison.Ordinal);
}
