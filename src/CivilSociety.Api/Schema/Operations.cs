using System.Linq.Expressions;
using CivilSociety.Domain.Specifications;

namespace CivilSociety.Api.Schema;

/// <summary>Hot Chocolate's operations on one value as expressions.</summary>
/// <remarks>A null value satisfies no comparison, as in SQL, and is unequal to any other value, as in C#; both are written out, so that every catalog answers alike.</remarks>
internal static class Operations
{
    /// <summary>The condition that operations set on a value; null for none.</summary>
    public static Expression? Apply(Expression value, IDictionary<string, object?> operations)
    {
        // As a nullable value: the path to it may break off.
        var isValueType = value.Type.IsValueType && Nullable.GetUnderlyingType(value.Type) is null;
        var nullable = isValueType ? Expression.Convert(value, typeof(Nullable<>).MakeGenericType(value.Type)) : value;
        return Compose.All(operations.Select(operation => Condition(nullable, operation.Key, operation.Value)));
    }

    private static Expression? Condition(Expression value, string operation, object? operand) => (operation, operand) switch
    {
        ("eq", _) => Is(value, operand),
        ("neq", _) => Expression.Not(Is(value, operand)),
        (_, null) => null,
        ("and", IEnumerable<object?> filters) => Compose.All(Each(value, filters)),
        ("or", IEnumerable<object?> filters) => Compose.Any(Each(value, filters)),
        ("in", IEnumerable<object?> operands) => IsIn(value, operands),
        ("nin", IEnumerable<object?> operands) => Expression.Not(IsIn(value, operands)),
        ("gt" or "ngte" or "gte" or "ngt" or "lt" or "nlte" or "lte" or "nlt", _) => Compare(value, operation, operand),
        (['n', .. var positive], _) when operation.StartsWith('n') => Expression.AndAlso(IsThere(value), Expression.Not(Match(value, positive, operand))),
        _ => Match(value, operation, operand),
    };

    private static IEnumerable<Expression?> Each(Expression value, IEnumerable<object?> filters) =>
        filters.OfType<IDictionary<string, object?>>().Select(filter => Apply(value, filter));

    private static BinaryExpression Compare(Expression value, string operation, object operand)
    {
        var other = Compose.Parameter(operand, value.Type);
        return operation switch
        {
            "gt" or "nlte" => Expression.GreaterThan(value, other),
            "gte" or "nlt" => Expression.GreaterThanOrEqual(value, other),
            "lt" or "ngte" => Expression.LessThan(value, other),
            _ => Expression.LessThanOrEqual(value, other),
        };
    }

    private static MethodCallExpression Match(Expression value, string operation, object operand)
    {
        var method = operation switch
        {
            "contains" => nameof(OrdinalText.Contains),
            "startsWith" => nameof(OrdinalText.StartsWith),
            _ => nameof(OrdinalText.EndsWith),
        };
        return Expression.Call(typeof(OrdinalText), method, null, value, Compose.Parameter(operand, typeof(string)));
    }

    // The values are one parameter, however many they are: a condition for each would be deeper than databases allow.
    private static Expression IsIn(Expression value, IEnumerable<object?> operands)
    {
        var given = operands.ToLookup(operand => operand is null);
        var values = Array.CreateInstance(value.Type, given[false].Count());
        foreach (var (index, operand) in given[false].Index())
        {
            values.SetValue(operand, index);
        }

        var isAmong = Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [value.Type], Compose.Parameter(values, values.GetType()), value);
        var isIn = Expression.AndAlso(IsThere(value), isAmong);
        return given[true].Any() ? Expression.OrElse(Is(value, null), isIn) : isIn;
    }

    private static Expression Is(Expression value, object? operand) => operand is null
        ? Expression.Equal(value, Expression.Constant(null, value.Type))
        : Expression.AndAlso(IsThere(value), Expression.Equal(value, Compose.Parameter(operand, value.Type)));

    private static BinaryExpression IsThere(Expression value) => Expression.NotEqual(value, Expression.Constant(null, value.Type));
}
