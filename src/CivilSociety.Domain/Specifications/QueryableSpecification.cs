using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace CivilSociety.Domain.Specifications;

/// <summary>Turns a specification into calls on <see cref="Queryable"/>.</summary>
[RequiresUnreferencedCode(NeedsQueryable)]
[RequiresDynamicCode(NeedsQueryable)]
internal static class QueryableSpecification
{
    public const string NeedsQueryable = "Calls methods of Queryable by their names, for query providers. On objects in memory, use Apply(IEnumerable<T>).";

    public static Expression Apply<T>(Specification<T> specification, Expression items)
        where T : class, ICatalogItem
    {
        var (page, order) = (specification.Page, specification.TotalOrder);
        items = Filter(Filter(Filter(items, specification.Criteria), Beyond(order, page.After, 1)), Beyond(order, page.Before, -1));
        items = Sort<T, T>(items, order, key => key, backwards: page.Last is not null);
        return (page.Last ?? page.First) is { } count
            ? Expression.Call(typeof(Queryable), nameof(Queryable.Take), [typeof(T)], items, Parameter(count, typeof(int)))
            : items;
    }

    public static Expression Filter<T>(Expression items, Expression<Func<T, bool>>? criteria) => criteria is null
        ? items
        : Expression.Call(typeof(Queryable), nameof(Queryable.Where), [typeof(T)], items, Expression.Quote(criteria));

    public static Expression Sort<T, TRow>(Expression rows, IReadOnlyList<SortKey<T>> order, Func<LambdaExpression, LambdaExpression> ofRow, bool backwards = false)
    {
        var method = nameof(Queryable.OrderBy);
        foreach (var key in order)
        {
            foreach (var value in Parts(ofRow(key.Value)))
            {
                var descending = key.Direction == SortDirection.Descending != backwards;
                rows = Expression.Call(
                    typeof(Queryable),
                    descending ? method + "Descending" : method,
                    [typeof(TRow), value.ReturnType],
                    rows,
                    Expression.Quote(value));
                method = nameof(Queryable.ThenBy);
            }
        }

        return rows;
    }

    // Databases differ in where a null sorts: where one can be, whether there is a value is a key of its own.
    private static IEnumerable<LambdaExpression> Parts(LambdaExpression key)
    {
        if (CanBeNull(key.Body))
        {
            var isThere = Expression.NotEqual(key.Body, Null(key.Body));
            yield return Expression.Lambda(Expression.Condition(isThere, Expression.Constant(1), Expression.Constant(0)), key.Parameters);
        }

        yield return key;
    }

    // The items beyond the cursor: equal in the first keys and beyond it in the next, for each key in turn.
    private static Expression<Func<T, bool>>? Beyond<T>(IReadOnlyList<SortKey<T>> order, IReadOnlyList<object?>? cursor, int sign)
    {
        if (cursor is null)
        {
            return null;
        }

        var item = Expression.Parameter(typeof(T), "item");
        Expression? beyond = null;
        for (var index = order.Count - 1; index >= 0; index--)
        {
            var (key, value) = (order[index], cursor[index]);
            var body = new ReplaceParameter(key.Value.Parameters[0], item).Visit(key.Value.Body);
            var strictly = Strictly(body, value, higher: key.Direction == SortDirection.Ascending == sign > 0);
            var equal = value is null ? Expression.Equal(body, Null(body)) : Expression.Equal(body, Parameter(value, body.Type));
            beyond = beyond is null ? strictly : Expression.OrElse(strictly, Expression.AndAlso(equal, beyond));
        }

        return Expression.Lambda<Func<T, bool>>(beyond!, item);
    }

    private static Expression Strictly(Expression body, object? value, bool higher)
    {
        if (value is null)
        {
            return higher ? Expression.NotEqual(body, Null(body)) : Expression.Constant(false);
        }

        var parameter = Parameter(value, body.Type);
        var strictly = body.Type == typeof(string)
            ? Expression.Call(typeof(OrdinalText), higher ? nameof(OrdinalText.IsAfter) : nameof(OrdinalText.IsBefore), null, body, parameter)
            : (Expression)(higher ? Expression.GreaterThan(body, parameter) : Expression.LessThan(body, parameter));
        return higher || !CanBeNull(body) ? strictly : Expression.OrElse(strictly, Expression.Equal(body, Null(body)));
    }

    private static bool CanBeNull(Expression body) => Nullable.GetUnderlyingType(body.Type) is not null || (body.Type == typeof(string) && body is not MemberExpression { Member.Name: nameof(ICatalogItem.Code) });

    private static ConstantExpression Null(Expression body) => Expression.Constant(null, body.Type);

    // A member of a box, not a constant: query providers make it a parameter, so that each cursor does not compile a query of its own.
    private static Expression Parameter(object value, Type type) =>
        Expression.Convert(Expression.Field(Expression.Constant(new StrongBox<object>(value)), nameof(StrongBox<>.Value)), type);
}
