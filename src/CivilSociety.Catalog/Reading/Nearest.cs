namespace CivilSociety.Catalog.Reading;

/// <summary>Finds what somebody may have meant.</summary>
internal static class Nearest
{
    /// <summary>The three nearest of the known codes, quoted; 'none' when none is known.</summary>
    public static string To(string given, IEnumerable<string> known)
    {
        var nearest = known.OrderBy(each => Distance(given, each)).ThenBy(each => each, StringComparer.Ordinal).Take(3);
        return string.Join(", ", nearest.Select(each => $"'{each}'").DefaultIfEmpty("none"));
    }

    // Levenshtein's: how many letters have to change.
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
