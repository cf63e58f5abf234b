using CivilSociety.Api.Errors;
using GraphQLParser.AST;

namespace CivilSociety.Api.Guards;

/// <summary>Counts the parts of a filter, an order or another argument, each of which becomes a part of a query.</summary>
internal static class FilterSize
{
    // Each level may be a table more to join, of which a database takes 64; of an order the tables themselves are counted.
    private const int Levels = 30;

    /// <exception cref="ClientError">A limit is exceeded.</exception>
    public static void Check(object? value, RequestLimits limits) => Count(value, 0, 0, limits);

    /// <exception cref="ClientError">A limit is exceeded.</exception>
    public static void CheckOrder(object? value, RequestLimits limits) => Count(value, 0, int.MinValue, limits);

    private static int Count(object? value, int count, int level, RequestLimits limits)
    {
        Limit.Check(level, Levels, ErrorCodes.FilterTooLarge, "levels in a 'where'");
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
            count = Count(part, count, level + 1, limits);
        }

        return count;
    }

    /// <summary>Counts the parts of a value as it is written, before the engine compares them with what they should be.</summary>
    /// <param name="value">The value.</param>
    /// <param name="name">The name of its argument or variable.</param>
    /// <param name="limits">The limits.</param>
    /// <exception cref="ClientError">A limit is exceeded.</exception>
    public static int Count(GraphQLValue value, string name, RequestLimits limits) =>
        Count(value, 0, limits, name is "where" or "order" ? "parts in a 'where' or 'order'" : "parts in a value");

    private static int Count(GraphQLValue value, int count, RequestLimits limits, string what)
    {
        Limit.Check(++count, limits.FilterParts, ErrorCodes.FilterTooLarge, what);
        var parts = value switch
        {
            GraphQLObjectValue { Fields: { } fields } => fields.Select(field => field.Value),
            GraphQLListValue { Values: { } values } => values,
            _ => [],
        };
        foreach (var part in parts)
        {
            count = Count(part, count, limits, what);
        }

        return count;
    }
}
