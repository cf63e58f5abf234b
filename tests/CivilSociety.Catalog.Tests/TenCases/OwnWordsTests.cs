using System.Text.Json;
using System.Text.RegularExpressions;

namespace CivilSociety.Catalog.Tests.TenCases;

/// <summary>The Dutch texts are our own: none has eight consecutive words in common with the report.</summary>
public sealed partial class OwnWordsTests
{
    private const int Words = 8;

    [ReportFact]
    public void Texts_Should_HaveNoEightWordsInCommonWithTheReport()
    {
        var report = WordsOf(Unhyphenate(File.ReadAllText(ReportFactAttribute.Path!)));
        var passages = Passages(report).ToHashSet(StringComparer.Ordinal);

        var copied = Seed.TenCases().Files
            .SelectMany(file => Texts(JsonDocument.Parse(file.Content).RootElement, file.Path))
            .Where(text => !IsTitle(text.Place))
            .SelectMany(text => Passages(WordsOf(text.Value)).Where(passages.Contains).Take(1).Select(passage => $"{text.Place}: {passage}"));

        Assert.Empty(copied);
    }

    // Titles of the report's chapters and sections, of documents and of publications are names, not sentences.
    private static bool IsTitle(string place) => TitlePlace().IsMatch(place);

    private static IEnumerable<(string Place, string Value)> Texts(JsonElement element, string place) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => property is { Name: "nl", Value.ValueKind: JsonValueKind.String }
            ? [(place, property.Value.GetString()!)]
            : Texts(property.Value, $"{place}/{property.Name}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((item, index) => Texts(item, $"{place}/{index}")),
        _ => [],
    };

    private static IEnumerable<string> Passages(string[] words) =>
        Enumerable.Range(0, Math.Max(0, words.Length - Words + 1)).Select(start => string.Join(' ', words, start, Words));

    private static string[] WordsOf(string text) => [.. Word().Matches(text.ToLowerInvariant()).Select(word => word.Value)];

    private static string Unhyphenate(string text) => LineEndHyphen().Replace(text, "");

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"-\s*\n")]
    private static partial Regex LineEndHyphen();

    [GeneratedRegex(@"^case-studies/[^/]+/title$|/sources/\d+/title$|^report\.json/(sections|publications)/\d+/title$")]
    private static partial Regex TitlePlace();
}
