namespace CivilSociety.Persistence.Search;

/// <summary>What the forms of a Dutch word have in common: plurals, diminutives, inflected adjectives, verbs and the nouns made of them.</summary>
/// <remarks>A stem need be no word: it only has to be the same for the forms of one word, and seldom for two words.</remarks>
internal static class DutchStems
{
    private const string Vowels = "aeiouy";

    // The shortest that is left of a word of several syllables.
    private const int Short = 3;

    private const int Long = 4;

    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["kinderen"] = "kind",
        ["kinder"] = "kind",
        ["leden"] = "lid",
        ["steden"] = "stad",
        ["doen"] = "doe",
        ["doet"] = "doe",
        ["gaan"] = "ga",
        ["gaat"] = "ga",
        ["staan"] = "sta",
        ["staat"] = "sta",
        ["zien"] = "zie",
        ["ziet"] = "zie",
    };

    /// <summary>What separable verbs begin with: it stands before "ge" and "te", as in opgeleid and op te leiden, and behind the verb, as in leidt op.</summary>
    public static IReadOnlyList<string> Prefixes { get; } =
        ["aan", "achter", "af", "bij", "deel", "door", "in", "langs", "mee", "na", "om", "onder", "op", "over", "samen", "tegen", "terug", "toe", "uit", "vast", "voor", "weg"];

    /// <summary>The stems of a word in lower case: one, of a word that can be a participle several.</summary>
    public static IEnumerable<string> Of(string word)
    {
        yield return Stem(word);
        var isStrong = word.EndsWith("en", StringComparison.Ordinal);
        if (!isStrong && word[^1] is not ('d' or 't'))
        {
            yield break;
        }

        // Without a prefix, what has "en" at its end is seldom a participle.
        foreach (var prefix in isStrong ? Prefixes : Prefixes.Prepend(""))
        {
            if (word.Length >= prefix.Length + "ge".Length + Long && word.StartsWith(prefix, StringComparison.Ordinal) && word.AsSpan(prefix.Length).StartsWith("ge"))
            {
                // The last letter can be that of the verb, as in opgeleid of opleiden, or not, as in getraind.
                var rest = word[(prefix.Length + "ge".Length)..];
                yield return Stem(prefix + rest);
                if (!isStrong && rest.Length > Long)
                {
                    yield return Stem(prefix + rest[..^1]);
                }
            }
        }
    }

    private static string Stem(string word)
    {
        if (Irregular.TryGetValue(word, out var stem))
        {
            return stem;
        }

        if (word.Length <= Short || !word.Any(IsVowel))
        {
            return word;
        }

        word = word.EndsWith("heden", StringComparison.Ordinal) ? $"{word[..^5]}heid" : word;
        word = WithoutEn(word);
        word = WithoutS(word);
        word = Without(word, "je", Short, IsConsonant);
        word = Without(word, "e", Short, IsConsonant);
        word = Without(word, "heid", Long, IsConsonant);
        word = Without(word, "ing", Long, IsConsonant);
        word = word.EndsWith("dt", StringComparison.Ordinal) ? word[..^1] : Without(word, "t", Long, character => IsConsonant(character) && character != 't');
        return Spelled(word);
    }

    // Of plurals and infinitives; of words on -ee and -ie too, whose diaeresis is gone.
    private static string WithoutEn(string word) => Without(word, "en", Short, character => IsConsonant(character) || character == 'e');

    private static string WithoutS(string word) => Without(word, "s", Long, character => character is 'e' or not ('s' or 'a' or 'i' or 'o' or 'u'));

    private static string Without(string word, string ending, int shortest, Func<char, bool> follows) =>
        word.Length >= ending.Length + shortest && word.EndsWith(ending, StringComparison.Ordinal) && follows(word[^(ending.Length + 1)]) ? word[..^ending.Length] : word;

    // As open and closed syllables write it alike: scholen and school, bellen and bel, huizen and huis, brieven and brief.
    private static string Spelled(string word)
    {
        word = word.Length > Short && word[^1] == word[^2] && IsConsonant(word[^1]) ? word[..^1] : word;
        word = word[^1] switch { 'z' => $"{word[..^1]}s", 'v' => $"{word[..^1]}f", _ => word };
        return word.Length > Short && IsConsonant(word[^1]) && word[^2] == word[^3] && word[^2] is 'a' or 'e' or 'o' or 'u' ? word.Remove(word.Length - 2, 1) : word;
    }

    private static bool IsVowel(char character) => Vowels.Contains(character, StringComparison.Ordinal);

    private static bool IsConsonant(char character) => !IsVowel(character);
}
