using System.Linq.Expressions;
using Ardalis.Specification;

namespace CivilSociety.Domain.Specifications;

/// <summary>And, or and not for the conditions of specifications.</summary>
/// <remarks>The result has the order and the includes of the first specification; those of the other are left, and so is what a projection selects. Neither is changed.</remarks>
public static class Combine
{
    /// <summary>Both conditions; one without conditions adds none.</summary>
    /// <exception cref="NotSupportedException">A specification cuts its list off, arranges it afterwards, or asks for what a catalog cannot honor.</exception>
    public static Specification<T> And<T>(this ISpecification<T> first, ISpecification<T> second)
        where T : CatalogItem => Join(first, second, (left, right) => Compose.All([left, right]));

    /// <summary>Either condition; one without conditions is satisfied by everything.</summary>
    /// <exception cref="NotSupportedException">A specification cuts its list off, arranges it afterwards, or asks for what a catalog cannot honor.</exception>
    public static Specification<T> Or<T>(this ISpecification<T> first, ISpecification<T> second)
        where T : CatalogItem => Join(first, second, (left, right) => left is null || right is null ? null : Expression.OrElse(left, right));

    /// <summary>The opposite condition; nothing satisfies the opposite of no condition.</summary>
    /// <exception cref="NotSupportedException">The specification cuts its list off, arranges it afterwards, or asks for what a catalog cannot honor.</exception>
    public static Specification<T> Not<T>(this ISpecification<T> specification)
        where T : CatalogItem => Join(specification, specification, (condition, _) => condition is null ? Expression.Constant(false) : Expression.Not(condition));

    /// <summary>Adds the condition that some of the related items satisfy another specification, such as one of a case study's partnerships.</summary>
    /// <exception cref="NotSupportedException">The other specification cuts its list off, arranges it afterwards, or asks for what a catalog cannot honor.</exception>
    public static ISpecificationBuilder<T> WhereSome<T, TRelated>(
        this ISpecificationBuilder<T> builder,
        Expression<Func<T, IEnumerable<TRelated>>> related,
        ISpecification<TRelated> specification)
        where T : CatalogItem
        where TRelated : CatalogItem
    {
        SpecificationCheck.IsCondition(specification);
        Expression<Func<IEnumerable<TRelated>, Func<TRelated, bool>, bool>> some = (items, condition) => items.Any(condition);
        var condition = CriteriaOf(specification) ?? (_ => true);
        var body = Compose.Inline(some, related.Body, condition);
        return builder.Where(Expression.Lambda<Func<T, bool>>(body, related.Parameters));
    }

    /// <summary>Adds the conditions of another specification.</summary>
    internal static ISpecificationBuilder<T> Where<T>(this ISpecificationBuilder<T> builder, ISpecification<T> specification)
        where T : CatalogItem => specification.WhereExpressions.Aggregate(builder, (query, where) => query.Where(where.Filter));

    /// <summary>All conditions of a specification; null when it has none.</summary>
    internal static Expression<Func<T, bool>>? CriteriaOf<T>(ISpecification<T> specification)
    {
        var filters = specification.WhereExpressions.Select(where => CommonTerms.Of(where.Filter)).ToList();
        if (filters.Count < 2)
        {
            return filters.FirstOrDefault();
        }

        var item = filters[0].Parameters[0];
        return Expression.Lambda<Func<T, bool>>(Compose.All(filters.Select(filter => Compose.Inline(filter, item)))!, item);
    }

    private static Specification<T> Join<T>(ISpecification<T> first, ISpecification<T> second, Func<Expression?, Expression?, Expression?> join)
        where T : CatalogItem
    {
        SpecificationCheck.IsCondition(first);
        SpecificationCheck.IsCondition(second);
        var item = Expression.Parameter(typeof(T), "item");
        var result = new Specification<T>();
        if (join(Body(first), Body(second)) is { } condition)
        {
            result.Query.Where(Expression.Lambda<Func<T, bool>>(condition, item));
        }

        IOrderedSpecificationBuilder<T>? ordered = null;
        foreach (var order in first.OrderExpressions)
        {
            ordered = (ordered, order.OrderType is OrderTypeEnum.OrderBy or OrderTypeEnum.ThenBy) switch
            {
                (null, true) => result.Query.OrderBy(order.KeySelector),
                (null, false) => result.Query.OrderByDescending(order.KeySelector),
                (_, true) => ordered.ThenBy(order.KeySelector),
                (_, false) => ordered.ThenByDescending(order.KeySelector),
            };
        }

        foreach (var path in IncludeTree.Of(first).Paths)
        {
            result.Query.Include(path);
        }

        return result;

        Expression? Body(ISpecification<T> specification) => CriteriaOf(specification) is { } criteria ? Compose.Inline(criteria, item) : null;
    }
}
