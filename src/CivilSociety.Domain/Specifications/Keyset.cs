using System.Linq.Expressions;

namespace CivilSociety.Domain.Specifications;

/// <summary>The conditions that make a page: which items are beyond a cursor.</summary>
internal static class Keyset
{
    private static readonly Expression<Func<string?, string, bool>> IsAfter = (text, other) => OrdinalText.IsAfter(text, other);
    private static readonly Expression<Func<string?, string, bool>> IsBefore = (text, other) => OrdinalText.IsBefore(text, other);

    /// <summary>The items that come after the cursor.</summary>
    public static Expression<Func<T, bool>> After<T>(TotalOrder<T> order, IReadOnlyList<object?> cursor) => Beyond(order, cursor, isAfter: true);

    /// <summary>The items that come before the cursor.</summary>
    public static Expression<Func<T, bool>> Before<T>(TotalOrder<T> order, IReadOnlyList<object?> cursor) => Beyond(order, cursor, isAfter: false);

    /// <summary>
    /// What is beyond the cursor, in ranges that each go on where the one before ends, for an order by a value that many items share and then by code: the items with the
    /// value of the cursor, in the order of the codes, then those with others. Each is a range of an index; both in one condition, a database reads all items that share the value.
    /// Null for other orders.
    /// </summary>
    public static IReadOnlyList<(Expression<Func<T, bool>> Condition, TotalOrder<T> Order)>? Ranges<T>(TotalOrder<T> order, IReadOnlyList<object?> cursor, bool isAfter)
    {
        if (order.Keys is not [{ HasFewValues: true } first, { CanBeNull: false } last])
        {
            return null;
        }

        var item = Expression.Parameter(typeof(T), "item");
        var (shared, own) = (first.Of(item), last.Of(item));
        var (value, code) = (Compose.Parameter(cursor[0]!, shared.Type), Compose.Parameter(cursor[1]!, own.Type));
        return
        [
            (Expression.Lambda<Func<T, bool>>(Expression.AndAlso(Expression.Equal(shared, value), Strictly(own, canBeNull: false, code, last.IsDescending != isAfter)), item), new([last])),
            (Expression.Lambda<Func<T, bool>>(Strictly(shared, canBeNull: false, value, first.IsDescending != isAfter), item), order),
        ];
    }

    // Equal in the first keys and beyond it in the next, for each key in turn.
    private static Expression<Func<T, bool>> Beyond<T>(TotalOrder<T> order, IReadOnlyList<object?> cursor, bool isAfter)
    {
        var item = Expression.Parameter(typeof(T), "item");
        var keys = order.Keys.Zip(cursor)
            .DistinctBy(pair => pair.First.Path ?? (object)pair.First)
            .Select(pair => (Key: pair.First, Body: pair.First.Of(item), Value: pair.Second, IsHigher: pair.First.IsDescending != isAfter))
            .Select(each => (each.Key, each.Body, each.IsHigher, Value: each.Value is null ? null : Compose.Parameter(each.Value, each.Body.Type)))
            .ToList();
        Expression? beyond = null;
        foreach (var (key, body, isHigher, value) in Enumerable.Reverse(keys))
        {
            var strictly = Strictly(body, key.CanBeNull, value, isHigher);
            beyond = beyond is null ? strictly : Expression.OrElse(strictly, Expression.AndAlso(Expression.Equal(body, value ?? Null(body)), beyond));
        }

        // Follows from the rest; a database begins to read an index there, which it does not see in alternatives.
        if (keys is [({ CanBeNull: false }, var first, var isFirstHigher, { } from), _, ..] && first.Type != typeof(string))
        {
            beyond = Expression.AndAlso(isFirstHigher ? Expression.GreaterThanOrEqual(first, from) : Expression.LessThanOrEqual(first, from), beyond!);
        }

        return Expression.Lambda<Func<T, bool>>(beyond!, item);
    }

    private static Expression Strictly(Expression body, bool canBeNull, Expression? value, bool higher)
    {
        if (value is null)
        {
            return higher ? Expression.NotEqual(body, Null(body)) : Expression.Constant(false);
        }

        var strictly = body.Type == typeof(string)
            ? Compose.Inline(higher ? IsAfter : IsBefore, body, value)
            : higher ? Expression.GreaterThan(body, value) : Expression.LessThan(body, value);
        return higher || !canBeNull ? strictly : Expression.OrElse(strictly, Expression.Equal(body, Null(body)));
    }

    private static ConstantExpression Null(Expression body) => Expression.Constant(null, body.Type);
}
