using System.Linq.Expressions;
using CivilSociety.Domain.Specifications;

namespace CivilSociety.Api.Schema;

/// <summary>Hot Chocolate's operations on one value as expressions.</summary>
/// <remarks>A null value satisfies no comparison, as in SQL, and is unequal to any other value, as in C#; both are written out, so that every catalog answers alike.</remarks>
internal static class Operations
{
    public static readonly Operation[] Equality =
    [
        new("eq", "Equal to; null asks for a missing value.", Is),
        new("neq", "Not equal to; null asks for a value that is there.", (value, operand) => Expression.Not(Is(value, operand))),
    ];

    public static readonly Operation[] Membership =
    [
        new("in", "One of these.", IsIn),
        new("nin", "None of these.", (value, operand) => Expression.Not(IsIn(value, operand))),
    ];

    public static readonly Operation[] Comparison =
    [
        new("gt", "Greater than.", Compare(Expression.GreaterThan)),
        new("ngt", "Not greater than.", Compare(Expression.LessThanOrEqual)),
        new("gte", "Greater than or equal to.", Compare(Expression.GreaterThanOrEqual)),
        new("ngte", "Not greater than or equal to.", Compare(Expression.LessThan)),
        new("lt", "Less than.", Compare(Expression.LessThan)),
        new("nlt", "Not less than.", Compare(Expression.GreaterThanOrEqual)),
        new("lte", "Less than or equal to.", Compare(Expression.LessThanOrEqual)),
        new("nlte", "Not less than or equal to.", Compare(Expression.GreaterThan)),
    ];

    public static readonly Operation[] Matching =
    [
        new("contains", "Has this part, case-sensitively.", Match(nameof(OrdinalText.Contains))),
        new("ncontains", "Does not have this part.", MatchNot(nameof(OrdinalText.Contains))),
        new("containsIgnoreCase", "Has this part, where case and diacritics make no difference, as in search.", MatchFolded) { Weight = 4 },
        new("startsWith", "Begins with this, case-sensitively.", Match(nameof(OrdinalText.StartsWith))),
        new("nstartsWith", "Does not begin with this.", MatchNot(nameof(OrdinalText.StartsWith))),
        new("endsWith", "Ends with this, case-sensitively.", Match(nameof(OrdinalText.EndsWith))),
        new("nendsWith", "Does not end with this.", MatchNot(nameof(OrdinalText.EndsWith))),
    ];

    private static readonly Dictionary<string, Operation> ByName =
        new[] { Equality, Membership, Comparison, Matching }.SelectMany(operations => operations).ToDictionary(operation => operation.Name, StringComparer.Ordinal);

    /// <summary>The condition that operations set on a value; null for none.</summary>
    public static Expression? Apply(Expression value, IDictionary<string, object?> operations)
    {
        var nullable = AsNullable(value);
        return Compose.All(operations.Select(operation => Condition(nullable, operation.Key, operation.Value)));
    }

    /// <summary>The condition that a value is not there, or that the path to it breaks off.</summary>
    public static Expression IsMissing(Expression value) => Is(AsNullable(value), null);

    /// <summary>How many comparisons operations make on a value, about.</summary>
    public static int Weigh(IDictionary<string, object?> operations) => operations.Sum(operation => (operation.Key, operation.Value) switch
    {
        ("and" or "or", IEnumerable<object?> filters) => filters.OfType<IDictionary<string, object?>>().Sum(Weigh),
        ("and" or "or", _) => 0,
        _ => ByName[operation.Key].Weight,
    });

    // The path to a value may break off.
    private static Expression AsNullable(Expression value) => value.Type.IsValueType && Nullable.GetUnderlyingType(value.Type) is null
        ? Expression.Convert(value, typeof(Nullable<>).MakeGenericType(value.Type))
        : value;

    private static Expression? Condition(Expression value, string operation, object? operand) => (operation, operand) switch
    {
        (not ("eq" or "neq"), null) => null,
        ("and", IEnumerable<object?> filters) => Compose.All(Each(value, filters)),
        ("or", IEnumerable<object?> filters) => Compose.Any(Each(value, filters)),
        _ => ByName[operation].Condition(value, operand),
    };

    private static IEnumerable<Expression?> Each(Expression value, IEnumerable<object?> filters) =>
        filters.OfType<IDictionary<string, object?>>().Select(filter => Apply(value, filter));

    private static Func<Expression, object?, Expression> Compare(Func<Expression, Expression, Expression> comparison) =>
        (value, operand) => comparison(value, Compose.Parameter(operand!, value.Type));

    private static Func<Expression, object?, Expression> Match(string method) =>
        (value, operand) => Expression.Call(typeof(OrdinalText), method, null, value, Compose.Parameter(operand!, typeof(string)));

    private static Func<Expression, object?, Expression> MatchNot(string method) =>
        (value, operand) => Expression.AndAlso(IsThere(value), Expression.Not(Match(method)(value, operand)));

    private static Expression MatchFolded(Expression value, object? operand) =>
        Match(nameof(OrdinalText.Contains))(Expression.Call(typeof(FoldedText), nameof(FoldedText.Of), null, value), FoldedText.Of((string)operand!));

    // The values are one parameter, however many they are: a condition for each would be deeper than databases allow.
    private static Expression IsIn(Expression value, object? operands)
    {
        var given = ((IEnumerable<object?>)operands!).ToLookup(operand => operand is null);
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
