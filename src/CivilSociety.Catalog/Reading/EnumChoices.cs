using System.Collections.Concurrent;
using System.Text.Json;

namespace CivilSociety.Catalog.Reading;

/// <summary>The values of enums by their texts in a seed.</summary>
/// <remarks>Boxed, in dictionaries of one type: one of its own for each enum would be made when the program starts.</remarks>
internal static class EnumChoices
{
    private static readonly ConcurrentDictionary<Type, Dictionary<string, object>> Known = new();

    /// <summary>The values of an enum.</summary>
    public static IReadOnlyDictionary<string, object> Of(Type type) => Known.GetOrAdd(type, Read);

    /// <summary>The text of a value, by its name in C#.</summary>
    public static string CodeOf(string name) => JsonNamingPolicy.SnakeCaseUpper.ConvertName(name);

    private static Dictionary<string, object> Read(Type type)
    {
        var (names, values) = (type.GetEnumNames(), Enum.GetValuesAsUnderlyingType(type));
        var known = new Dictionary<string, object>(names.Length, StringComparer.Ordinal);
        for (var index = 0; index < names.Length; index++)
        {
            known.Add(CodeOf(names[index]), Enum.ToObject(type, values.GetValue(index)!));
        }

        return known;
    }
}
