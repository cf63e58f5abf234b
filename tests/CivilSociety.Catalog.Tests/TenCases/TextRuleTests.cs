using System.Text.Json;
using System.Text.RegularExpressions;

namespace CivilSociety.Catalog.Tests.TenCases;

/// <summary>What a program can check of the codebook's rules for texts: they stand alone, name no section, and use one term for one thing.</summary>
public sealed partial class TextRuleTests
{
    private const string GlossaryFile = "glossary.json";

    // Titles of the report and of its sources are not our texts; names keep what they are called.
    private static readonly HashSet<string> NotOurs = ["title", "citation", "sources", "publications", "sections", "name"];

    [Fact]
    public void Texts_Should_NotBeginWithAPointerToANeighbor() => Assert.DoesNotContain(Texts(), text => DutchPointer().IsMatch(text.Nl) || EnglishPointer().IsMatch(text.En));

    [Fact]
    public void Texts_Should_NameNoSectionByItsNumber() => Assert.DoesNotContain(Texts(), text => SectionNumber().IsMatch(text.Nl) || SectionNumber().IsMatch(text.En));

    [Fact]
    public void Texts_Should_SayInEnglishWhatTheGlossaryHasForADutchTerm()
    {
        using var glossary = JsonDocument.Parse(Seed.TenCases().Files.Single(file => file.Path == GlossaryFile).Content);
        var terms = glossary.RootElement.GetProperty("terms").EnumerateArray().Select(term => (
            Code: term.GetProperty("code").GetString()!,
            Dutch: Dutch(term.GetProperty("term").GetProperty("nl").GetString()!),
            English: English(EnglishOf(term)))).ToList();
        var texts = Texts().ToList();

        var others = terms.SelectMany(term => texts
            .Where(text => term.Dutch.IsMatch(text.Nl) && !term.English.IsMatch(text.En))
            .Select(text => $"{term.Code} at {text.Place}: {text.Nl} | {text.En}"));

        Assert.True(terms.Count > 100);
        Assert.Empty(others);
    }

    private static IEnumerable<string> EnglishOf(JsonElement term)
    {
        yield return term.GetProperty("term").GetProperty("en").GetString()!;
        if (term.TryGetProperty("synonyms", out var synonyms) && synonyms.TryGetProperty("en", out var english))
        {
            foreach (var synonym in english.EnumerateArray())
            {
                yield return synonym.GetString()!;
            }
        }
    }

    // In small letters, since with a capital it is a part of a name, and as a word of its own or its plural.
    private static Regex Dutch(string term) => new($@"(?<![\w-]){Regex.Escape(InBrackets().Replace(term, ""))}(en|s|'s|n)?(?![\w-])", RegexOptions.Compiled);

    // Each word in any form that begins alike, since English inflects its verbs and nouns at the end.
    private static Regex English(IEnumerable<string> terms) => new(
        string.Join('|', terms.Select(term => @"\b" + string.Join(@"\w*\s+", InBrackets().Replace(term, "").Split(' ').Select(word => Regex.Escape(word is [.., 'e' or 'y'] && word.Length > 4 ? word[..^1] : word))) + @"\w*")),
        RegexOptions.IgnoreCase | RegexOptions.Compiled);

    private static IEnumerable<Text> Texts() => Seed.TenCases().Files
        .Where(file => file.Path.StartsWith("case-studies/", StringComparison.Ordinal) || file.Path is "report.json" or "vocabulary/factors.json" or "vocabulary/organizations.json")
        .SelectMany(file => Texts(JsonDocument.Parse(file.Content).RootElement, file.Path));

    private static IEnumerable<Text> Texts(JsonElement element, string place) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty("nl", out var nl) && nl.ValueKind == JsonValueKind.String => [new(place, nl.GetString()!, element.GetProperty("en").GetString()!)],
        JsonValueKind.Object => element.EnumerateObject().Where(property => !NotOurs.Contains(property.Name)).SelectMany(property => Texts(property.Value, $"{place}/{property.Name}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((item, index) => Texts(item, $"{place}/{index}")),
        _ => [],
    };

    // "Dat" and "That" also begin a clause of their own, and "It" and "There" a sentence without a subject: a reader has to look.
    [GeneratedRegex(@"^(Die|Deze|Dit|Zij|Hij|Ze|Ook|Daar\w*|Zo'n|Zulke|Hier\w*)\b")]
    private static partial Regex DutchPointer();

    [GeneratedRegex(@"^(These|This|They|He|She|Such|Here|Also)\b")]
    private static partial Regex EnglishPointer();

    [GeneratedRegex(@"\b\d{1,2}\.\d(\.\d)?\b")]
    private static partial Regex SectionNumber();

    [GeneratedRegex(@"\s*\(.*?\)")]
    private static partial Regex InBrackets();

    private sealed record Text(string Place, string Nl, string En);
}
