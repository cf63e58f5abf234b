using System.Linq.Expressions;
using CivilSociety.Domain.Specifications;

namespace CivilSociety.Api.Schema;

/// <summary>Hot Chocolate's list operations as expressions.</summary>
internal static class ListOperations
{
    /// <summary>The condition of <c>all</c>, <c>none</c>, <c>some</c> and <c>any</c> on a list; null for none.</summary>
    public static Expression? Apply(
        Expression list,
        Type element,
        IDictionary<string, object?> operations,
        Func<Expression, object, Expression?> condition)
    {
        return Compose.All(operations.Where(operation => operation.Value is not null).Select<KeyValuePair<string, object?>, Expression>(operation => operation.Key switch
        {
            "any" => (bool)operation.Value! ? Call(nameof(Enumerable.Any)) : IsEmpty(list, element),
            "some" => Call(nameof(Enumerable.Any), Predicate(operation.Value!)),
            "none" => Expression.Not(Call(nameof(Enumerable.Any), Predicate(operation.Value!))),
            _ => Call(nameof(Enumerable.All), Predicate(operation.Value!)),
        }));

        LambdaExpression Predicate(object filter)
        {
            var item = Expression.Parameter(element, "item");
            return Expression.Lambda(condition(item, filter) ?? Expression.Constant(true), item);
        }

        MethodCallExpression Call(string method, params LambdaExpression[] predicate) =>
            Expression.Call(typeof(Enumerable), method, [element], [list, .. predicate]);
    }

    /// <summary>The condition that a list has no elements.</summary>
    public static Expression IsEmpty(Expression list, Type element) => Expression.Not(Expression.Call(typeof(Enumerable), nameof(Enumerable.Any), [element], list));
}
