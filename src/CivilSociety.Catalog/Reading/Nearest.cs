using CivilSociety.Domain.Texts;

namespace CivilSociety.Catalog.Reading;

/// <summary>Says what somebody may have meant.</summary>
internal static class Nearest
{
    /// <summary>The three nearest of the known codes, quoted; 'none' when none is known.</summary>
    public static string To(string given, IEnumerable<string> known) =>
        string.Join(", ", NearestNames.To(given, known).Select(each => $"'{each}'").DefaultIfEmpty("none"));
}
