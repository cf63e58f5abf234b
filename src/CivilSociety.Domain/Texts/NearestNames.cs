namespace CivilSociety.Domain.Texts;

/// <summary>Finds what somebody may have meant by a name that is not known.</summary>
internal static class NearestNames
{
    /// <summary>The three known names that differ least from the given one, by Levenshtein's distance; nearest first, fewer where fewer are known.</summary>
    public static IReadOnlyList<string> To(string given, IEnumerable<string> known) =>
        [.. known.OrderBy(each => Distance(given, each)).ThenBy(each => each, StringComparer.Ordinal).Take(3)];

    /// <summary>Whether one name can be the other, misspelt: they differ in one or two places.</summary>
    public static bool AreClose(string left, string right) => Distance(left, right) is 1 or 2;

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
