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

    // Equal in the first keys and beyond it in the next, for each key in turn.
    private static Expression<Func<T, bool>> Beyond<T>(TotalOrder<T> order, IReadOnlyList<object?> cursor, bool isAfter)
    {
        var item = Expression.Parameter(typeof(T), "item");
        Expression? beyond = null;
        foreach (var (key, value) in order.Keys.Zip(cursor).Reverse())
        {
            var body = key.Of(item);
            var strictly = Strictly(body, key.CanBeNull, value, higher: key.IsDescending != isAfter);
            var equal = Expression.Equal(body, value is null ? Null(body) : Compose.Parameter(value, body.Type));
            beyond = beyond is null ? strictly : Expression.OrElse(strictly, Expression.AndAlso(equal, beyond));
        }

        return Expression.Lambda<Func<T, bool>>(beyond!, item);
    }

    private static Expression Strictly(Expression body, bool canBeNull, object? value, bool higher)
    {
        if (value is null)
        {
            return higher ? Expression.NotEqual(body, Null(body)) : Expression.Constant(false);
        }

        var parameter = Compose.Parameter(value, body.Type);
        var strictly = body.Type == typeof(string)
            ? Compose.Inline(higher ? IsAfter : IsBefore, body, parameter)
            : higher ? Expression.GreaterThan(body, parameter) : Expression.LessThan(body, parameter);
        return higher || !canBeNull ? strictly : Expression.OrElse(strictly, Expression.Equal(body, Null(body)));
    }

    private static ConstantExpression Null(Expression body) => Expression.Constant(null, body.Type);
}
