using System.Globalization;

namespace CivilSociety.Persistence.Search;

/// <summary>The query syntax of FTS5.</summary>
internal static class MatchSyntax
{
    // Each costs as much as a search for its words.
    private const int MostNear = 16;

    public static string All(IEnumerable<string> conditions) => Join(" AND ", conditions);

    public static string Any(IEnumerable<string> conditions) => Join(" OR ", conditions);

    /// <summary>The words side by side, in this order.</summary>
    /// <remarks>Between quotes nothing is syntax but a quote, which is doubled.</remarks>
    public static string Phrase(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>The words side by side, the last at least as the beginning of a word.</summary>
    public static string Beginning(string text) => $"{Phrase(text)}*";

    /// <summary>Phrases in any order, each in one of its forms, with no more than so many words between the first and the last.</summary>
    public static string Near(IEnumerable<IEnumerable<string>> phrases, int distance) =>
        Any(Combinations(phrases, MostNear).Select(each => string.Create(CultureInfo.InvariantCulture, $"NEAR({string.Join(' ', each)}, {distance})")));

    /// <summary>Each form of each word with each of the others; where there are more than so many, those of the first forms.</summary>
    public static IReadOnlyList<string[]> Combinations(IEnumerable<IEnumerable<string>> words, int atMost)
    {
        List<string[]> forms = [.. words.Select(each => each.Distinct(StringComparer.Ordinal).ToArray())];
        var most = atMost;
        while (most > 1 && forms.Aggregate(1.0, (product, each) => product * Math.Min(each.Length, most)) > atMost)
        {
            most--;
        }

        return forms.Aggregate<string[], IReadOnlyList<string[]>>([[]], (before, each) => [.. before.SelectMany(_ => each.Take(most), (start, form) => (string[])[.. start, form])]);
    }

    private static string Join(string operation, IEnumerable<string> conditions) => $"({string.Join(operation, conditions)})";
}
