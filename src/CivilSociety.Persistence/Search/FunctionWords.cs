namespace CivilSociety.Persistence.Search;

/// <summary>Words that join others and say nothing alone, as the index writes words: in a search beside others they are not asked for.</summary>
internal static class FunctionWords
{
    private static readonly HashSet<string> Words = new(
        [
            "de", "het", "een", "en", "of", "van", "voor", "met", "bij", "in", "op", "aan", "te", "om", "tot", "uit", "door", "over", "naar", "als", "dat", "die", "dit", "deze", "is", "zijn", "wordt", "worden", "er",
            "the", "a", "an", "and", "or", "of", "for", "with", "at", "in", "on", "to", "from", "by", "about", "as", "that", "which", "this", "these", "is", "are", "be", "there",
        ],
        StringComparer.Ordinal);

    /// <summary>The words that say something; all of them where none does.</summary>
    public static IReadOnlyList<T> Without<T>(IReadOnlyList<T> words, Func<T, string> wordOf) =>
        words.Where(word => !Words.Contains(wordOf(word))).ToList() is { Count: > 0 } saying ? saying : words;
}
