using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace CivilSociety.Domain;

/// <summary>The invariants that several types share.</summary>
internal static partial class Guard
{
    public static string Code(string value, [CallerMemberName] string member = "") =>
        CodePattern().IsMatch(value)
            ? value
            : throw new ArgumentException($"'{value}' is not a code: expected lower-case letters and digits in parts joined by '-', '.' or '/'.", member);

    public static string Text(string value, [CallerMemberName] string member = "") =>
        string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("Expected a text that is not blank.", member) : value;

    public static int AtLeast(int minimum, int value, [CallerMemberName] string member = "") =>
        value < minimum ? throw new ArgumentOutOfRangeException(member, value, $"Expected {minimum} or more.") : value;

    public static double Share(double value, [CallerMemberName] string member = "") =>
        value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(member, value, "Expected 0 to 1.");

    public static IReadOnlyList<T> NotEmpty<T>(IReadOnlyList<T> values, string things) =>
        values.Count == 0 ? throw new ArgumentException($"Expected one {things} or more.") : values;

    [GeneratedRegex(@"^[a-z0-9]+([-./][a-z0-9]+)*\z")]
    private static partial Regex CodePattern();
}
