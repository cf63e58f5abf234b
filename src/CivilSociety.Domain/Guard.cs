using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using CivilSociety.Domain.Texts;

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

    /// <summary>Other names than a name: none of them blank, and each once. The name may be given later.</summary>
    public static IReadOnlyList<string> Aliases(LocalizedText? name, IReadOnlyList<string> aliases)
    {
        if (aliases.Count == 0)
        {
            return aliases;
        }

        var known = new HashSet<string>(name is null ? [] : [name.Nl, name.En], StringComparer.Ordinal);
        return aliases.FirstOrDefault(alias => !known.Add(Text(alias, nameof(Aliases)))) is { } taken
            ? throw new ArgumentException($"The alias '{taken}' is the name already, or another alias.", nameof(aliases))
            : aliases;
    }

    /// <summary>A name, given after its aliases or before them.</summary>
    public static LocalizedText NameBeside(IReadOnlyList<string> aliases, LocalizedText name)
    {
        Aliases(name, aliases);
        return name;
    }

    public static int AtLeast(int minimum, int value, [CallerMemberName] string member = "") =>
        value < minimum ? throw new ArgumentOutOfRangeException(member, value, $"Expected {minimum} or more.") : value;

    public static double Share(double value, [CallerMemberName] string member = "") =>
        value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(member, value, "Expected 0 to 1.");

    public static IReadOnlyList<T> NotEmpty<T>(IReadOnlyList<T> values, string things) =>
        values.Count == 0 ? throw new ArgumentException($"Expected one {things} or more.") : values;

    [GeneratedRegex(@"^[a-z0-9]+([-./][a-z0-9]+)*\z")]
    private static partial Regex CodePattern();
}
