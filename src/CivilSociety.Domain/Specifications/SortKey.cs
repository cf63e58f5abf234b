using System.Linq.Expressions;

namespace CivilSociety.Domain.Specifications;

/// <summary>One key of an order: text sorts ordinally, an enum in the order of its declaration, a missing value as the lowest.</summary>
/// <param name="written">The value of an item, as the specification has it.</param>
/// <param name="isDescending">Whether it comes from high to low.</param>
/// <param name="isPresenceKnown">Whether the items that are sorted all have a value, or all have none.</param>
internal sealed class SortKey<T>(LambdaExpression written, bool isDescending, bool isPresenceKnown = false)
{
    // The rank of what is missing.
    private const int Missing = -1;

    private Func<T, object?>? _read;

    public bool IsDescending { get; } = isDescending;

    /// <summary>The names of the properties that lead from the item to the value, joined by dots; null where the key is more than a path.</summary>
    public string? Path => PathOf(Unboxed(written.Body));

    /// <summary>Whether an item may have no value for this key.</summary>
    public bool CanBeNull =>
        !isPresenceKnown && (Nullable.GetUnderlyingType(Value.Type) is not null
        || (Value.Type == typeof(string)
            && Value is not (MemberExpression { Member.Name: nameof(CatalogItem.Code), Expression: ParameterExpression or UnaryExpression } or MethodCallExpression { Method.Name: nameof(ToString) })));

    /// <summary>Whether it is a value of the item itself, as it is.</summary>
    public bool IsOwn => Path?.Contains('.', StringComparison.Ordinal) == false;

    /// <summary>The values that there can be, from the lowest, where many items share each: of an enum or a boolean of the item's own; else null.</summary>
    public IReadOnlyList<int>? FewValues =>
        IsOwn && Unboxed(CommonTerms.Of(written).Body).Type is var type && Ordered(type) is { Length: > 0 } ordered
            ? [.. Nullable.GetUnderlyingType(type) is null ? Array.Empty<int>() : [Missing], .. Enumerable.Range(0, ordered.Length)]
            : null;

    /// <summary>The type of the values that are there.</summary>
    public Type ValueType => Nullable.GetUnderlyingType(Value.Type) ?? Value.Type;

    // Not made for an order whose outcome is kept.
    private Expression Value => field ??= CanBreakOff(Comparable(Unboxed(CommonTerms.Of(written).Body)));

    /// <summary>The sorted value of an expression that gives an item, of a type whose comparison is the same in memory and in a database.</summary>
    public Expression Of(Expression item) => Compose.Replace(Value, written.Parameters[0], item);

    /// <summary>The same key in a direction, for items that all have a value, or all have none.</summary>
    public SortKey<T> WithPresence(bool isDescending) => new(written, isDescending, isPresenceKnown: true);

    /// <summary>The relations that the key goes through.</summary>
    public IEnumerable<string> Relations() => IncludeTree.PathsThrough(Value);

    /// <summary>The value that the item has for this key.</summary>
    public object? Read(T item) => (_read ??= Compiled.Key<T>(written, Value))(item);

    /// <summary>Compares two values of this key in its direction.</summary>
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
        return IsDescending ? -result : result;
    }

    /// <summary>The key as it was written, with the type of its values.</summary>
    public override string ToString() => $"{Unboxed(written.Body)} ({ValueType.Name}{(CanBeNull ? " or null" : "")})";

    private static string? PathOf(Expression value) => value switch
    {
        MemberExpression { Expression: ParameterExpression } property => property.Member.Name,
        MemberExpression { Expression: { } owner } property when PathOf(owner) is { } path => $"{path}.{property.Member.Name}",
        _ => null,
    };

    private static Expression Unboxed(Expression value) =>
        value is UnaryExpression { NodeType: ExpressionType.Convert } boxed && boxed.Type == typeof(object) ? boxed.Operand : value;

    // A path through a relation that is not there gives null where its end is a value.
    private static Expression CanBreakOff(Expression value) =>
        value is MemberExpression { Expression: MemberExpression } && value.Type.IsValueType && Nullable.GetUnderlyingType(value.Type) is null
            ? Expression.Convert(value, ModelTypes.Nullable(value.Type))
            : value;

    // Enums are stored by name and booleans as a database pleases: both become numbers, so that they sort alike everywhere.
    private static Expression Comparable(Expression value)
    {
        var ordered = Ordered(value.Type);

        // The item's own has a rank, below the others where it is missing; one that is reached through a relation may have none.
        return ordered.Length == 0 ? value
            : value is not MemberExpression { Expression: ParameterExpression } ? Rank(value, ordered, Expression.Constant(null, typeof(int?)))
            : Nullable.GetUnderlyingType(value.Type) is null ? Rank(value, ordered[..^1], Expression.Constant(ordered.Length - 1))
            : Rank(value, ordered, Expression.Constant(Missing));
    }

    private static object[] Ordered(Type type) => Nullable.GetUnderlyingType(type) is { } there ? Ordered(there)
        : type == typeof(bool) ? [false, true]
        : type.IsEnum ? [.. Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(each => Enum.ToObject(type, each))]
        : [];

    private static Expression Rank(Expression value, object[] ordered, Expression otherwise) =>
        ordered
            .Select((each, rank) => (each, rank))
            .Reverse()
            .Aggregate(
                otherwise,
                (rest, pair) => Expression.Condition(
                    Expression.Equal(value, Expression.Constant(pair.each, value.Type)),
                    Expression.Constant(pair.rank, otherwise.Type),
                    rest));
}
