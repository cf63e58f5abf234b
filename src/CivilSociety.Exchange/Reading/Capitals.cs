namespace CivilSociety.Exchange.Reading;

/// <summary>The first letter of texts.</summary>
internal static class Capitals
{
    public static string First(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    public static string None(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
