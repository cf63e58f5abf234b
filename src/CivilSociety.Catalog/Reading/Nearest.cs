using CivilSociety.Domain.Texts;

namespace CivilSociety.Catalog.Reading;

/// <summary>Says what somebody may have meant.</summary>
internal static class Nearest
{
    // No code is longer.
    private const int LongestCompared = 100;

    /// <summary>The three nearest of the known codes, quoted; 'none' when none is known.</summary>
    public static string To(string given, IEnumerable<string> known) =>
        string.Join(", ", NearestNames.To(given[..Math.Min(given.Length, LongestCompared)], known).Select(each => $"'{each}'").DefaultIfEmpty("none"));
}
