using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CivilSociety.Api.Errors;
using CivilSociety.Domain.Specifications;

namespace CivilSociety.Api.Paging;

/// <summary>Cursors: the values of an item's sort keys, with a signature of the list that they belong to.</summary>
internal static class Cursor
{
    /// <summary>What tells one list from another, in the names of the schema: another name in the code makes no cursor void.</summary>
    /// <param name="type">The type of the items.</param>
    /// <param name="order">The sort keys of the request, each with its direction.</param>
    /// <param name="filter">What the items satisfy.</param>
    public static string Signature(string type, IEnumerable<string> order, IDictionary<string, object?>? filter)
    {
        var text = $"{type}|{string.Join('|', order)}|{JsonSerializer.Serialize(filter)}";
        return Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 6));
    }

    public static string Encode<T>(string signature, TotalOrder<T> order, T item) =>
        Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(order.Read(item).Prepend(signature)));

    /// <exception cref="ClientError">The text is not a cursor of this list.</exception>
    public static IReadOnlyList<object?> Decode<T>(string argument, string cursor, string signature, TotalOrder<T> order, string arguments)
    {
        try
        {
            using var json = JsonDocument.Parse(Base64Url.DecodeFromChars(cursor));
            var values = json.RootElement;
            if (values.GetArrayLength() == order.Keys.Count + 1 && values[0].GetString() == signature)
            {
                return [.. order.Keys.Zip(values.EnumerateArray().Skip(1), ValueOf)];
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

    private static object? ValueOf<T>(SortKey<T> key, JsonElement value) => value.ValueKind != JsonValueKind.Null
        ? value.Deserialize(key.ValueType)
        : key.CanBeNull ? null : throw new JsonException($"Expected a {key.ValueType.Name}.");
}
