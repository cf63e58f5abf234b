using System.Buffers.Text;
using System.Globalization;
using System.Linq.Expressions;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CivilSociety.Api.Errors;
using CivilSociety.Domain.Specifications;

namespace CivilSociety.Api.Paging;

/// <summary>Cursors: the values of an item's sort keys, with a signature of the list that they belong to.</summary>
internal static class Cursor
{
    /// <summary>What tells one list from another: the kind of item, its order and its filter.</summary>
    public static string Signature<T>(IEnumerable<SortKey<T>> order, IDictionary<string, object?>? filter)
    {
        var text = new StringBuilder(typeof(T).Name);
        foreach (var key in order)
        {
            text.Append(CultureInfo.InvariantCulture, $"|{key.Value.Body}:{key.Direction}");
        }

        text.Append('|').Append(JsonSerializer.Serialize(filter));
        return Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 6));
    }

    public static string Encode<T>(string signature, IEnumerable<SortKey<T>> order, T item)
    {
        var values = order.Select(key => key.Read(item)).Prepend(signature);
        return Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(values));
    }

    /// <exception cref="ClientError">The text is not a cursor of this list.</exception>
    public static IReadOnlyList<object?> Decode<T>(string argument, string cursor, string signature, IReadOnlyList<SortKey<T>> order, string arguments)
    {
        try
        {
            var values = JsonSerializer.Deserialize<JsonElement[]>(Base64Url.DecodeFromChars(cursor)) ?? [];
            if (values.Length == order.Count + 1 && values[0].GetString() == signature)
            {
                return [.. order.Select((key, index) => values[index + 1].Deserialize(ValueType(key.Value)))];
            }
        }
        catch (Exception fault) when (fault is FormatException or JsonException or InvalidOperationException)
        {
            throw Invalid();
        }

        throw Invalid();

        ClientError Invalid() => new(
            ErrorCodes.InvalidCursor,
            $"The cursor given as '{argument}' is not one of this list. Expected a cursor that the same field gave with the same {arguments}.");
    }

    private static Type ValueType(LambdaExpression key) =>
        key.ReturnType.IsValueType && Nullable.GetUnderlyingType(key.ReturnType) is null
            ? typeof(Nullable<>).MakeGenericType(key.ReturnType)
            : key.ReturnType;
}
