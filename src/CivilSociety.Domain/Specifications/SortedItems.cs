using System.Collections.Concurrent;

namespace CivilSociety.Domain.Specifications;

/// <summary>All items of one kind, in an order.</summary>
/// <param name="Items">The items.</param>
/// <param name="Order">Their order.</param>
internal sealed record SortedItems<T>(T[] Items, TotalOrder<T> Order)
    where T : CatalogItem;

/// <summary>The items of a catalog in the orders that they were asked for, each sorted once.</summary>
/// <param name="most">How many orders are kept; when they are as many, all are given up for new ones.</param>
internal sealed class SortedItems(int most)
{
    private readonly ConcurrentDictionary<(Type Kind, string Order), object> _kept = [];
    private readonly Lock _lock = new();

    /// <summary>How many orders are kept.</summary>
    public int Count => _kept.Count;

    /// <summary>All items of a kind in the order; null where the order has no name by which it could be found again.</summary>
    public SortedItems<T>? Of<T>(IReadOnlyList<T> items, TotalOrder<T> order)
        where T : CatalogItem
    {
        if (order.Name is not { } name)
        {
            return null;
        }

        if (_kept.TryGetValue((typeof(T), name), out var kept))
        {
            return (SortedItems<T>)kept;
        }

        var sorted = new SortedItems<T>(order.Sort(items), order);
        lock (_lock)
        {
            if (_kept.Count >= most)
            {
                _kept.Clear();
            }

            _kept[(typeof(T), name)] = sorted;
        }

        return sorted;
    }
}
