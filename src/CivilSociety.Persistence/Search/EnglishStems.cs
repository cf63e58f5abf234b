using System.Buffers;

namespace CivilSociety.Persistence.Search;

/// <summary>What the forms of an English word have in common: plurals, verbs and the nouns made of them, in American and British spelling.</summary>
/// <remarks>A stem need be no word: it only has to be the same for the forms of one word, and seldom for two words.</remarks>
internal static class EnglishStems
{
    private const int Short = 3;

    private const int Long = 5;

    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["children"] = "child",
        ["men"] = "man",
        ["women"] = "woman",
        ["taught"] = "teach",
        ["given"] = "giv",
        ["led"] = "lead",
        // Neighbors are others.
        ["neighborhood"] = "neighborhood",
        ["neighbourhood"] = "neighborhood",
    };

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    // Longest first; each leaves a word of so many letters.
    private static readonly (string Ending, string Instead, int Shortest)[] Endings =
    [
        ("ization", "iz", Short),
        ("isation", "iz", Short),
        ("ation", "", Long),
        ("ator", "", Long),
        ("ment", "", Long - 1),
        ("ness", "", Long - 1),
        ("ate", "", Long),
        ("ion", "", Long),
        ("ing", "", Short),
        ("ed", "", Short),
        ("ly", "", Long - 1),
    ];

    // Of nouns and adjectives that are made of others, whose own endings follow: relationship, relation.
    private static readonly (string Ending, string Instead, int Shortest)[] Derivations =
    [
        ("ship", "", Long),
        ("hood", "", Long),
        ("ful", "", Long - 1),
        ("bility", "ble", Short),
    ];

    /// <summary>The stem of a word in lower case.</summary>
    public static string Of(string word)
    {
        word = Singular(word);
        return Irregular.TryGetValue(word, out var stem) ? stem : Spelled(Without(Endings, Without(Derivations, word)));
    }

    private static string Without((string Ending, string Instead, int Shortest)[] endings, string word)
    {
        foreach (var (ending, instead, shortest) in endings)
        {
            if (word.Length >= ending.Length + shortest && word.EndsWith(ending, StringComparison.Ordinal) && HasVowel(word.AsSpan(0, word.Length - ending.Length)) && (ending != "ed" || word[^3] != 'e'))
            {
                return word[..^ending.Length] + instead;
            }
        }

        return word;
    }

    private static string Singular(string word) => word switch
    {
        { Length: <= Short } => word,
        _ when word.EndsWith("ies", StringComparison.Ordinal) && word.Length > Long - 1 => $"{word[..^3]}y",
        _ when word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal) => word[..^2],
        _ when word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') => word[..^1],
        _ => word,
    };

    // Without a silent e and doubled letters, and as Americans write it.
    private static string Spelled(string word)
    {
        word = word.Length > Short && word[^1] == 'e' ? word[..^1] : word;
        word = word.EndsWith("tr", StringComparison.Ordinal) ? $"{word[..^1]}er" : word;
        word = word.Length > Short && word[^1] == word[^2] ? word[..^1] : word;
        word = word.Length > Long && word.EndsWith("is", StringComparison.Ordinal) ? $"{word[..^1]}z" : word;
        word = word.Length > Short && word[^1] == 'y' ? $"{word[..^1]}i" : word;
        foreach (var ending in (string[])["bour", "lour", "vour"])
        {
            word = word.Replace(ending, $"{ending[0]}or", StringComparison.Ordinal);
        }

        return word;
    }

    private static bool HasVowel(ReadOnlySpan<char> text) => text.ContainsAny(Vowels);
}
