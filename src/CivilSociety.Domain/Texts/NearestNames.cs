namespace CivilSociety.Domain.Texts;

/// <summary>Finds what somebody may have meant by a name that is not known.</summary>
internal static class NearestNames
{
    /// <summary>The three known names that differ least from the given one, by Levenshtein's distance and whatever the case; nearest first, fewer where fewer are known.</summary>
    public static IReadOnlyList<string> To(string given, IEnumerable<string> known) => To(given, known, each => each);

    /// <summary>The three known names that differ least from the given one, as a whole or in a part.</summary>
    public static IReadOnlyList<string> To(string given, IEnumerable<string> known, Func<string, string> part) =>
    [
        .. known
            .OrderBy(each => Math.Min(Distance(Folded(given), Folded(each)), Distance(Folded(given), Folded(part(each)))))
            .ThenBy(each => Distance(given, each))
            .ThenBy(each => each, StringComparer.Ordinal)
            .Take(3),
    ];

    /// <summary>Whether one name can be the other, misspelt: they differ in one or two places.</summary>
    public static bool AreClose(string left, string right) => Distance(left, right) is 1 or 2;

    private static string Folded(string name) => name.ToUpperInvariant();

    private static int Distance(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var row = 1; row <= left.Length; row++)
        {
            var current = new int[right.Length + 1];
            current[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var change = previous[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1);
                current[column] = Math.Min(change, Math.Min(previous[column], current[column - 1]) + 1);
            }

            previous = current;
        }

        return previous[^1];
    }
}
