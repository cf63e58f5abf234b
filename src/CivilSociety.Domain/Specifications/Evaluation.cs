using Ardalis.Specification;

namespace CivilSociety.Domain.Specifications;

/// <summary>A specification with a page, checked and read once, to be evaluated on as many lists of objects as there are.</summary>
internal sealed class Evaluation<T>
    where T : CatalogItem
{
    private readonly ISpecification<T> _specification;
    private readonly Page _page;
    private readonly Func<T, bool>[] _conditions;
    private readonly CancellationToken _cancellationToken;

    /// <param name="specification">The specification.</param>
    /// <param name="page">The part of what is found; null for all.</param>
    /// <param name="cancellationToken">Ends the evaluation at the next item.</param>
    /// <exception cref="NotSupportedException">The specification asks for something that a catalog cannot honor.</exception>
    /// <exception cref="ArgumentException">The page is none of the list.</exception>
    public Evaluation(ISpecification<T> specification, Page? page = null, CancellationToken cancellationToken = default)
    {
        SpecificationCheck.Check(specification, page);
        _specification = specification;
        _cancellationToken = cancellationToken;
        _page = page ?? Page.Whole;
        _conditions = [.. specification.WhereExpressions.Select(where => Compiled.Condition(where.Filter))];
        Order = TotalOrder.Of(specification);
    }

    public TotalOrder<T> Order { get; }

    /// <summary>The items that satisfy the conditions, as they come.</summary>
    public IEnumerable<T> Filter(IEnumerable<T> items) => _conditions.Length == 0 ? items : items.Where(IsSatisfiedBy);

    /// <summary>The items that satisfy the conditions, in the order and within the page.</summary>
    public IEnumerable<T> Select(IEnumerable<T> items) => Cut(Order.Sort(Filter(items)), Order, _ => true);

    /// <summary>The items that satisfy the conditions and are within the page; those beyond it are not looked at.</summary>
    public IEnumerable<T> Select(SortedItems<T> sorted) => Cut(sorted.Items, sorted.Order, IsSatisfiedBy);

    /// <summary>The items found, as the specification arranges them afterwards.</summary>
    public IReadOnlyList<T> Arrange(IEnumerable<T> found) => [.. _specification.PostProcessingAction is { } process ? process(found) : found];

    private bool IsSatisfiedBy(T item)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        foreach (var condition in _conditions)
        {
            if (!condition(item))
            {
                return false;
            }
        }

        return true;
    }

    private IEnumerable<T> Cut(T[] sorted, TotalOrder<T> order, Func<T, bool> isWanted)
    {
        var start = _page.After is { } after ? order.IndexBehind(sorted, after) : 0;
        var end = _page.Before is { } before ? order.IndexOf(sorted, before) : sorted.Length;
        var between = sorted.Take(start..Math.Max(start, end));
        if (_page.Last is { } last)
        {
            return between.Reverse().Where(isWanted).Take(last).Reverse();
        }

        var found = between.Where(isWanted).Skip(Math.Max(0, _specification.Skip));
        return (_page.First ?? (_specification.Take >= 0 ? _specification.Take : null)) is { } count ? found.Take(count) : found;
    }
}
