using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;

namespace CivilSociety.Domain.Specifications;

/// <summary>What is asked of a list: criteria, order and page; immutable, and composable with and, or and not.</summary>
/// <remarks>The same specification answers on objects and, given to a catalog on EF Core, on tables.</remarks>
/// <typeparam name="T">The type of the listed items.</typeparam>
public sealed class Specification<T>
    where T : class, ICatalogItem
{
    // Made once: a key compiles how it reads an item.
    private static readonly SortKey<T> ByPosition = new((T item) => item.Position, SortDirection.Ascending);
    private static readonly SortKey<T> ByCode = new((T item) => item.Code, SortDirection.Ascending);

    private readonly Lazy<Func<T, bool>> _isSatisfied;

    /// <summary>Everything, in the authored order.</summary>
    public Specification()
        : this(null, [], Page.Whole, [])
    {
    }

    /// <summary>What satisfies the criteria, in the authored order.</summary>
    public Specification(Expression<Func<T, bool>> criteria)
        : this(criteria, [], Page.Whole, [])
    {
    }

    private Specification(Expression<Func<T, bool>>? criteria, IReadOnlyList<SortKey<T>> sortKeys, Page page, IReadOnlyList<LambdaExpression> values)
    {
        (Criteria, SortKeys, Page, Values) = (criteria, sortKeys, page, values);
        TotalOrder = [.. sortKeys.Count > 0 ? sortKeys : [ByPosition], ByCode];
        _isSatisfied = new(() => Criteria is null
            ? _ => true
            : ((Expression<Func<T, bool>>)NullSafe.Rewrite(Criteria)).Compile());
    }

    /// <summary>The condition; null for none.</summary>
    public Expression<Func<T, bool>>? Criteria { get; }

    /// <summary>The keys that were asked for; <see cref="TotalOrder"/> completes them.</summary>
    public IReadOnlyList<SortKey<T>> SortKeys { get; }

    /// <summary>The part of the list that is asked for.</summary>
    public Page Page { get; }

    /// <summary>What is needed of each item; empty for all of its own values. A database reads nothing else, objects in memory have everything anyway.</summary>
    public IReadOnlyList<LambdaExpression> Values { get; }

    /// <summary>The keys that were asked for, or the authored order, completed by the code, so that no two items are equal.</summary>
    public IReadOnlyList<SortKey<T>> TotalOrder { get; }

    /// <summary>Both conditions; order and page of this one.</summary>
    public Specification<T> And(Specification<T> other) => And(other.Criteria);

    /// <summary>Both conditions; order and page of this one. Null adds none.</summary>
    public Specification<T> And(Expression<Func<T, bool>>? criteria) => With(Combine(Criteria, criteria, Expression.AndAlso, criteria ?? Criteria));

    /// <summary>Either condition; order and page of this one.</summary>
    public Specification<T> Or(Specification<T> other) => With(Combine(Criteria, other.Criteria, Expression.OrElse, null));

    /// <summary>The opposite condition; order and page of this one.</summary>
    public Specification<T> Not() => With(Criteria is null
        ? _ => false
        : Expression.Lambda<Func<T, bool>>(Expression.Not(Criteria.Body), Criteria.Parameters));

    /// <summary>Adds a sort key behind those that are there.</summary>
    public Specification<T> OrderBy<TKey>(Expression<Func<T, TKey>> key, SortDirection direction = SortDirection.Ascending) =>
        OrderBy([new SortKey<T>(key, direction)]);

    /// <summary>Adds sort keys behind those that are there.</summary>
    public Specification<T> OrderBy(IEnumerable<SortKey<T>> keys) => new(Criteria, [.. SortKeys, .. keys], Page, Values);

    /// <summary>The same, but this part of it.</summary>
    public Specification<T> Within(Page page) => new(Criteria, SortKeys, page, Values);

    /// <summary>The same, but of each item only what these paths lead to, such as <c>statement => statement.Text</c> or <c>statement => statement.Section.Number</c>.</summary>
    /// <remarks>An item from a database then lacks everything else, whatever its type says.</remarks>
    public Specification<T> Select(IEnumerable<LambdaExpression> values) => new(Criteria, SortKeys, Page, [.. values]);

    /// <summary>Whether one item satisfies the condition.</summary>
    public bool IsSatisfiedBy(T item) => _isSatisfied.Value(item);

    /// <summary>Answers on objects in memory.</summary>
    public IReadOnlyList<T> Apply(IEnumerable<T> items)
    {
        var order = TotalOrder;
        var sorted = items
            .Where(IsSatisfiedBy)
            .Select(item => (Item: item, Values: order.Select(key => key.Read(item)).ToArray()))
            .Order(Comparer<(T Item, object?[] Values)>.Create((left, right) => Compare(order, left.Values, right.Values)))
            .Where(each => Page.After is null || Compare(order, each.Values, Page.After) > 0)
            .Where(each => Page.Before is null || Compare(order, each.Values, Page.Before) < 0)
            .Select(each => each.Item);
        return [.. Page.Last is { } last ? sorted.TakeLast(last) : Page.First is { } first ? sorted.Take(first) : sorted];
    }

    /// <summary>Answers on a query provider; the caller runs the query and gives the rows to <see cref="Arrange{TRow}"/>.</summary>
    [RequiresUnreferencedCode(QueryableSpecification.NeedsQueryable)]
    [RequiresDynamicCode(QueryableSpecification.NeedsQueryable)]
    public IQueryable<T> Apply(IQueryable<T> items) => items.Provider.CreateQuery<T>(Apply(items.Expression));

    /// <summary>Adds itself to an expression of type <see cref="IQueryable{T}"/>, such as the children of a row within a larger query.</summary>
    [RequiresUnreferencedCode(QueryableSpecification.NeedsQueryable)]
    [RequiresDynamicCode(QueryableSpecification.NeedsQueryable)]
    public Expression Apply(Expression items) => QueryableSpecification.Apply(this, items);

    /// <summary>Adds its condition alone to an expression of type <see cref="IQueryable{T}"/>.</summary>
    [RequiresUnreferencedCode(QueryableSpecification.NeedsQueryable)]
    [RequiresDynamicCode(QueryableSpecification.NeedsQueryable)]
    public Expression ApplyCriteria(Expression items) => QueryableSpecification.Filter(items, Criteria);

    /// <summary>Adds its order alone to an expression of type <see cref="IQueryable{TRow}"/> whose rows hold an item each.</summary>
    [RequiresUnreferencedCode(QueryableSpecification.NeedsQueryable)]
    [RequiresDynamicCode(QueryableSpecification.NeedsQueryable)]
    public Expression ApplyOrder<TRow>(Expression rows, Expression<Func<TRow, T>> item) => QueryableSpecification.Sort<T, TRow>(
        rows,
        TotalOrder,
        key => Expression.Lambda(new ReplaceParameter(key.Parameters[0], item.Body).Visit(key.Body), item.Parameters));

    /// <summary>Puts the rows of <see cref="Apply(IQueryable{T})"/> in order: a page from the end is read backwards.</summary>
    public IReadOnlyList<TRow> Arrange<TRow>(IReadOnlyList<TRow> rows) => Page.Last is null ? rows : [.. rows.Reverse()];

    private static int Compare(IReadOnlyList<SortKey<T>> order, IReadOnlyList<object?> left, IReadOnlyList<object?> right)
    {
        for (var index = 0; index < order.Count; index++)
        {
            if (order[index].Compare(left[index], right[index]) is not 0 and var result)
            {
                return result;
            }
        }

        return 0;
    }

    private static Expression<Func<T, bool>>? Combine(
        Expression<Func<T, bool>>? left,
        Expression<Func<T, bool>>? right,
        Func<Expression, Expression, BinaryExpression> combine,
        Expression<Func<T, bool>>? otherwise)
    {
        if (left is null || right is null)
        {
            return otherwise;
        }

        var body = new ReplaceParameter(right.Parameters[0], left.Parameters[0]).Visit(right.Body);
        return Expression.Lambda<Func<T, bool>>(combine(left.Body, body), left.Parameters);
    }

    private Specification<T> With(Expression<Func<T, bool>>? criteria) => new(criteria, SortKeys, Page, Values);
}
