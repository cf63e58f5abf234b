using System.Collections;
using System.Globalization;

namespace CivilSociety.Api.Tables;

/// <summary>Cells of a table: the values of an answer.</summary>
internal static class Cell
{
    private const string Separator = "; ";

    /// <summary>The value at the end of response names; null where there is none.</summary>
    public static object? At(object? source, IEnumerable<string> path) =>
        path.Aggregate(source, (each, name) => each is IReadOnlyDictionary<string, object?> fields ? fields.GetValueOrDefault(name) : null);

    /// <summary>The cell of a value: texts, numbers and booleans are themselves, lists are their texts one after the other.</summary>
    public static object? Of(object? value) => value switch
    {
        null or string or bool or int or long or decimal or double => value,
        float number => (double)number,
        IEnumerable list => string.Join(Separator, list.Cast<object?>().Where(each => each is not null).Select(TextOf)),
        _ => TextOf(value),
    };

    private static string TextOf(object? value) => value switch
    {
        true => "true",
        false => "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
