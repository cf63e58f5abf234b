using System.Text;

namespace CivilSociety.Domain.Patterns.Coding;

/// <summary>Names of enumerated values as they stand in keys.</summary>
internal static class KebabCase
{
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Known<TEnum>.Names.TryGetValue(value, out var name) ? name : Spell(value);

    private static string Spell<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        var text = new StringBuilder();
        foreach (var letter in value.ToString())
        {
            if (char.IsUpper(letter) && text.Length > 0)
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }

    // Keys are made for every group of every pattern: each name is spelled once.
    private static class Known<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly Dictionary<TEnum, string> Names = Enum.GetValues<TEnum>().ToDictionary(value => value, Spell);
    }
}
