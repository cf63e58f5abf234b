using System.Globalization;
using System.Numerics;
using System.Text.Json;
using CivilSociety.Api.Errors;
using CivilSociety.Api.Http;
using GraphQL;

namespace CivilSociety.Api.Guards;

/// <summary>Reads variables, a JSON object.</summary>
internal static class Variables
{
    /// <exception cref="ClientError">A key stands twice, a text is not Unicode or a number is too large.</exception>
    public static Inputs Read(string text) => JsonText.Read(text, "'variables'", json => ReadObject(json).ToInputs());

    private static Dictionary<string, object?> ReadObject(JsonElement json) =>
        json.EnumerateObject().ToDictionary(property => property.Name, property => ReadValue(property.Value), StringComparer.Ordinal);

    private static object? ReadValue(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => ReadObject(json),
        JsonValueKind.Array => json.EnumerateArray().Select(ReadValue).ToList(),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => ReadNumber(json),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    private static object ReadNumber(JsonElement json)
    {
        if (json.TryGetInt32(out var small))
        {
            return small;
        }

        if (json.TryGetInt64(out var large))
        {
            return large;
        }

        if (!json.TryGetDouble(out var number) || !double.IsFinite(number))
        {
            throw new ClientError(ErrorCodes.InvalidValue, $"The variables have the number {json.GetRawText()}. Expected one within {double.MinValue:R} and {double.MaxValue:R}.");
        }

        return BigInteger.TryParse(json.GetRawText(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) ? integer : number;
    }
}
