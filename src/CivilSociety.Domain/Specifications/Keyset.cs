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

    /// <summary>Whether there is a value, as a number: a key of its own, before the value.</summary>
    public static Expression Presence(Expression value) => Expression.Condition(Expression.NotEqual(value, Null(value)), Expression.Constant(1), Expression.Constant(0));

    /// <summary>
    /// What is beyond the cursor, or all, in ranges that each go on where the one before ends, for an order by a value of the items that many share or some do not have, and then by
    /// code: the items with the value of the cursor, those with others, and those with none. Each is a range of an index; both in one condition, a database reads all that comes before.
    /// Null for other orders.
    /// </summary>
    public static IReadOnlyList<(Expression<Func<T, bool>> Condition, TotalOrder<T> Order)>? Ranges<T>(TotalOrder<T> order, IReadOnlyList<object?>? cursor, bool isAfter)
    {
        if (order.Keys is not [{ IsOwn: true } first, { CanBeNull: false } last] || (first.FewValues is null && !first.CanBeNull))
        {
            return null;
        }

        // An index has the values and the codes in one direction: from high to low, the items with a value are read for each of the few values.
        var each = first.IsDescending != last.IsDescending ? first.FewValues : null;
        if (cursor is null && each is null)
        {
            return null;
        }

        var item = Expression.Parameter(typeof(T), "item");
        var (value, code, isHigher) = (first.Of(item), last.Of(item), first.IsDescending != isAfter);
        var ranges = new List<(Expression<Func<T, bool>>, TotalOrder<T>)>();
        if (cursor is not null)
        {
            Add(Expression.AndAlso(Shares(cursor[0]), Strictly(code, canBeNull: false, Compose.Parameter(cursor[1]!, code.Type), last.IsDescending != isAfter)), OrderOfThoseWith(cursor[0]));
        }

        if (each is not null)
        {
            var beyond = cursor is null ? each : each.Where(one => isHigher ? one > (int)cursor[0]! : one < (int)cursor[0]!);
            foreach (var one in isHigher ? beyond : beyond.Reverse())
            {
                Add(Shares(one), OrderOfThoseWith(one));
            }
        }
        else if (cursor![0] is { } from)
        {
            Add(There(Strictly(value, canBeNull: false, Compose.Parameter(from, value.Type), isHigher)), OrderOfThoseThere());
            if (first.CanBeNull && !isHigher)
            {
                Add(Shares(null), OrderOfThoseWith(null));
            }
        }
        else if (isHigher)
        {
            Add(IsThere(1), OrderOfThoseThere());
        }

        return ranges;

        void Add(Expression condition, TotalOrder<T> sorted) => ranges.Add((Expression.Lambda<Func<T, bool>>(condition, item), sorted));

        Expression Shares(object? shared) => shared is null
            ? Expression.AndAlso(IsThere(0), Expression.Equal(value, Null(value)))
            : There(Expression.Equal(value, Compose.Parameter(shared, value.Type)));

        Expression There(Expression condition) => first.CanBeNull ? Expression.AndAlso(IsThere(1), condition) : condition;

        // A database does not see in a condition on the value that it has one: the index begins with that.
        Expression IsThere(int presence) => Expression.Equal(Presence(value), Compose.Parameter(presence, typeof(int)));

        TotalOrder<T> OrderOfThoseThere() => new([first.WithPresence(first.IsDescending), last]);

        // A database does not see that none is one value: it is sorted by, as the index has it.
        TotalOrder<T> OrderOfThoseWith(object? shared) => shared is null ? new([first.WithPresence(last.IsDescending), last]) : new([last]);
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
