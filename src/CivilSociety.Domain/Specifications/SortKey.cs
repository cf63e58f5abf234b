using System.Linq.Expressions;

namespace CivilSociety.Domain.Specifications;

/// <summary>One key of an order: an expression and a direction.</summary>
/// <typeparam name="T">The type of the sorted items.</typeparam>
public sealed class SortKey<T>
{
    private readonly Lazy<Func<T, object?>> _read;

    /// <summary>Creates a key; an enum sorts in the order of its declaration, text sorts ordinally.</summary>
    public SortKey(LambdaExpression value, SortDirection direction)
    {
        var body = Comparable(value.Body);
        Value = body == value.Body ? value : Expression.Lambda<Func<T, int?>>(body, value.Parameters);
        Direction = direction;
        _read = new(() => Expression
            .Lambda<Func<T, object?>>(Expression.Convert(NullSafe.Rewrite(Value.Body), typeof(object)), Value.Parameters)
            .Compile());
    }

    /// <summary>The sorted value, of a type whose comparison is the same in memory and in a database.</summary>
    public LambdaExpression Value { get; }

    /// <summary>The direction.</summary>
    public SortDirection Direction { get; }

    /// <summary>The value that the item has for this key.</summary>
    public object? Read(T item) => _read.Value(item);

    /// <summary>Compares two values of this key in its direction; a missing value is the lowest.</summary>
    public int Compare(object? left, object? right)
    {
        var result = (left, right) switch
        {
            (null, null) => 0,
            (null, _) => -1,
            (_, null) => 1,
            (string first, string second) => string.CompareOrdinal(first, second),
            _ => Comparer<object>.Default.Compare(left, right),
        };
        return Direction == SortDirection.Ascending ? result : -result;
    }

    // Enums are stored by name and booleans as a database pleases: both become numbers, so that they sort alike everywhere.
    private static Expression Comparable(Expression value)
    {
        var type = Nullable.GetUnderlyingType(value.Type) ?? value.Type;
        if (type == typeof(bool))
        {
            return Rank(value, [false, true]);
        }

        return type.IsEnum ? Rank(value, [.. Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(each => Enum.ToObject(type, each))]) : value;
    }

    private static Expression Rank(Expression value, object[] ordered) =>
        ordered
            .Select((each, rank) => (each, rank))
            .Reverse()
            .Aggregate(
                (Expression)Expression.Constant(null, typeof(int?)),
                (otherwise, pair) => Expression.Condition(
                    Expression.Equal(value, Expression.Constant(pair.each, value.Type)),
                    Expression.Constant(pair.rank, typeof(int?)),
                    otherwise));
}
