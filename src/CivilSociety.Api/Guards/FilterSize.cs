using CivilSociety.Api.Errors;

namespace CivilSociety.Api.Guards;

/// <summary>Counts the parts of a filter or an order, each of which becomes a part of a query.</summary>
internal static class FilterSize
{
    /// <exception cref="ClientError">A limit is exceeded.</exception>
    public static void Check(object? value, RequestLimits limits) => Count(value, 0, limits);

    private static int Count(object? value, int count, RequestLimits limits)
    {
        Limit.Check(++count, limits.FilterParts, ErrorCodes.FilterTooLarge, "parts in a 'where' or 'order'");
        var parts = value switch
        {
            IDictionary<string, object?> fields => fields.Values,
            string => [],
            IEnumerable<object?> items => items,
            _ => [],
        };
        foreach (var part in parts)
        {
            count = Count(part, count, limits);
        }

        return count;
    }
}
