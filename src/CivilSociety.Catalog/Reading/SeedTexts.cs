using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CivilSociety.Catalog.Reading;

/// <summary>Finds what no text of a seed has: half a surrogate pair, control characters, and characters that end or turn a line unseen.</summary>
internal static class SeedTexts
{
    // An escape, and the first bytes of these characters in UTF-8.
    private static ReadOnlySpan<byte> FirstBytes => [(byte)'\\', 0x7F, 0xC2, 0xE2, 0xEF];

    /// <summary>Whether valid JSON may have such a character; cheap, as most files have hardly any of the bytes that they begin with.</summary>
    public static bool MayHaveFaults(ReadOnlySpan<byte> json)
    {
        while (json.IndexOfAny(FirstBytes) is >= 0 and var start)
        {
            json = json[start..];
            switch (json[0] == '\\' ? json[1] : (byte)' ')
            {
                case (byte)'"' or (byte)'\\' or (byte)'/':
                    json = json[2..];
                    break;
                case (byte)'u' when (char)ushort.Parse(json.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) is var escaped && !char.IsSurrogate(escaped) && !IsStray(escaped):
                    json = json[6..];
                    break;
                case (byte)' ' when Rune.DecodeFromUtf8(json, out var character, out var length) == default && !IsStray((char)character.Value):
                    json = json[length..];
                    break;
                default:
                    return true;
            }
        }

        return false;
    }

    /// <summary>Reports every such character; false when a text or a name cannot be read at all.</summary>
    public static bool Check(JsonElement element, string file, List<SeedFault> faults) => Check(element, file, "", faults);

    private static bool Check(JsonElement element, string file, string pointer, List<SeedFault> faults)
    {
        var isReadable = true;
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in element.EnumerateObject())
                {
                    var name = Read(() => property.Name, file, pointer, faults);
                    isReadable &= name is not null & Check(property.Value, file, $"{pointer}/{SeedObject.Escape(name ?? "")}", faults);
                }

                return isReadable;
            case JsonValueKind.Array:
                foreach (var (index, item) in element.EnumerateArray().Index())
                {
                    isReadable &= Check(item, file, $"{pointer}/{index}", faults);
                }

                return isReadable;
            default:
                return element.ValueKind != JsonValueKind.String || Read(element.GetString, file, pointer, faults) is not null;
        }
    }

    private static string? Read(Func<string?> read, string file, string pointer, List<SeedFault> faults)
    {
        try
        {
            var text = read()!;
            if (text.Where(IsStray).ToList() is [var stray, ..])
            {
                faults.Add(new(file, pointer, $"The character U+{(int)stray:X4} is none of a text.", "Leave it out: a text is one line of visible characters."));
            }

            return text;
        }
        catch (InvalidOperationException)
        {
            faults.Add(new(file, pointer, "A text has half a surrogate pair.", @"Write the character itself, or both its halves, such as \ud83d\ude42."));
            return null;
        }
    }

    private static bool IsStray(char character) =>
        char.IsControl(character) || character is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF' or '\uFFFE' or '\uFFFF';
}
