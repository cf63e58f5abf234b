using System.Linq.Expressions;
using Ardalis.Specification;

namespace CivilSociety.Domain.Specifications;

/// <summary>Answers specifications on query providers as <see cref="CatalogEvaluator"/> does on objects: for implementations of <see cref="ICatalog"/>.</summary>
/// <remarks>Includes and query tags are the provider's own: the caller applies them. So is <see cref="ISpecification{T}.PostProcessingAction"/>, which needs the rows.</remarks>
public static class QueryEvaluator
{
    /// <summary>The items that satisfy the conditions, in any order.</summary>
    /// <exception cref="NotSupportedException">The specification asks for something that a catalog cannot honor.</exception>
    public static IQueryable<T> Filter<T>(IQueryable<T> items, ISpecification<T> specification)
        where T : CatalogItem
    {
        SpecificationCheck.Check(specification);
        return Combine.CriteriaOf(specification) is { } criteria ? items.Where(criteria) : items;
    }

    /// <summary>The items that satisfy the specification, in its order and within the page.</summary>
    /// <exception cref="NotSupportedException">The specification asks for something that a catalog cannot honor.</exception>
    /// <exception cref="ArgumentException">The page is none of the list.</exception>
    public static IQueryable<T> Apply<T>(IQueryable<T> items, ISpecification<T> specification, Page? page = null)
        where T : CatalogItem
    {
        items = Select(items, specification, page);
        return page?.Last is null ? items : items.Reverse();
    }

    /// <summary>What the specification selects of the items that satisfy it, in its order and within the page.</summary>
    /// <exception cref="NotSupportedException">The specification asks for something that a catalog cannot honor.</exception>
    /// <exception cref="ArgumentException">The page is none of the list.</exception>
    public static IQueryable<TResult> Apply<T, TResult>(IQueryable<T> items, ISpecification<T, TResult> specification, Page? page = null)
        where T : CatalogItem
    {
        SpecificationCheck.Check<T, TResult>(specification, page);
        items = Apply(items, (ISpecification<T>)specification, page);
        return specification.Selector is { } selector ? items.Select(CommonTerms.Of(selector)) : items.SelectMany(CommonTerms.Of(specification.SelectorMany!));
    }

    /// <summary>As <see cref="Apply{T}"/>, in parts that each go on where the one before ends, away from the cursor, or from where the list begins: each a range of an index, and as long as the page; most pages are one part.</summary>
    /// <exception cref="NotSupportedException">The specification asks for something that a catalog cannot honor.</exception>
    /// <exception cref="ArgumentException">The page is none of the list.</exception>
    public static IReadOnlyList<IQueryable<T>> Parts<T>(IQueryable<T> items, ISpecification<T> specification, Page? page = null)
        where T : CatalogItem
    {
        SpecificationCheck.Check(specification, page);
        var ranges = page switch
        {
            { Before: null, First: not null } => Keyset.Ranges(TotalOrder.Of(specification), page.After, isAfter: true),
            { After: null, Last: not null } => Keyset.Ranges(TotalOrder.Of(specification), page.Before, isAfter: false),
            _ => null,
        };
        return ranges is null
            ? [Apply(items, specification, page)]
            : [.. ranges.Select(range => Range(Sort(Filter(items.Where(range.Condition), specification), range.Order, item => item, backwards: page!.Last is not null), page))];

        static IQueryable<T> Range(IQueryable<T> sorted, Page page) => page.Last is null ? Cut(sorted, 0, page.First) : Cut(sorted, 0, page.Last).Reverse();
    }

    /// <summary>The items that satisfy the specification and are within the page; those of a page from the end come backwards.</summary>
    internal static IQueryable<T> Select<T>(IQueryable<T> items, ISpecification<T> specification, Page? page)
        where T : CatalogItem
    {
        SpecificationCheck.Check(specification, page);
        var order = TotalOrder.Of(specification);
        items = Filter(items, specification);
        items = page?.After is { } after ? items.Where(Keyset.After(order, after)) : items;
        items = page?.Before is { } before ? items.Where(Keyset.Before(order, before)) : items;
        items = Sort(items, order, item => item, backwards: page?.Last is not null);
        return Cut(items, Math.Max(0, specification.Skip), page?.Last ?? page?.First ?? (specification.Take >= 0 ? specification.Take : null));
    }

    /// <summary>The rows in the order of the items that they hold.</summary>
    internal static IQueryable<TRow> Sort<T, TRow>(IQueryable<TRow> rows, TotalOrder<T> order, Expression<Func<TRow, T>> item, bool backwards = false)
    {
        IOrderedQueryable<TRow>? sorted = null;
        foreach (var key in order.Keys)
        {
            foreach (var part in Parts(key, key.Of(item.Body)))
            {
                var value = Expression.Lambda<Func<TRow, object?>>(Expression.Convert(part, typeof(object)), item.Parameters);
                sorted = (sorted, key.IsDescending != backwards) switch
                {
                    (null, false) => rows.OrderBy(value),
                    (null, true) => rows.OrderByDescending(value),
                    (_, false) => sorted.ThenBy(value),
                    (_, true) => sorted.ThenByDescending(value),
                };
            }
        }

        return sorted ?? rows;
    }

    // Databases differ in where a null sorts: where one can be, whether there is a value is a key of its own.
    private static IEnumerable<Expression> Parts<T>(SortKey<T> key, Expression value)
    {
        if (key.CanBeNull)
        {
            yield return Keyset.Presence(value);
        }

        yield return value;
    }

    // The numbers are members of a closure, not constants: query providers make them parameters, so that each size is not a query of its own.
    private static IQueryable<T> Cut<T>(IQueryable<T> items, int skip, int? take)
    {
        if (skip > 0)
        {
            Expression<Func<IQueryable<T>, IQueryable<T>>> rest = all => all.Skip(skip);
            items = items.Provider.CreateQuery<T>(Compose.Inline(rest, items.Expression));
        }

        if (take is { } count)
        {
            Expression<Func<IQueryable<T>, IQueryable<T>>> start = all => all.Take(count);
            items = items.Provider.CreateQuery<T>(Compose.Inline(start, items.Expression));
        }

        return items;
    }
}
