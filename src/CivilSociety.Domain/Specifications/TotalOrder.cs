using System.Linq.Expressions;
using Ardalis.Specification;

namespace CivilSociety.Domain.Specifications;

/// <summary>An order in which no two items are equal, and which is the same in every catalog.</summary>
/// <param name="keys">The keys.</param>
/// <param name="name">A name that no other order of the kind has; null for none.</param>
/// <param name="compare">Compares two items as the keys do, where that can be done faster.</param>
internal sealed class TotalOrder<T>(IReadOnlyList<SortKey<T>> keys, string? name = null, Comparison<T>? compare = null)
{
    public IReadOnlyList<SortKey<T>> Keys { get; } = keys;

    /// <summary>A name that no other order of the kind has, by which its outcome can be found again; null for none.</summary>
    public string? Name { get; } = name;

    /// <summary>The values by which the item is sorted: a cursor to it.</summary>
    public IReadOnlyList<object?> Read(T item)
    {
        var values = new object?[Keys.Count];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = Keys[index].Read(item);
        }

        return values;
    }

    /// <summary>Compares the values of two items.</summary>
    public int Compare(IReadOnlyList<object?> left, IReadOnlyList<object?> right)
    {
        for (var index = 0; index < Keys.Count; index++)
        {
            if (Keys[index].Compare(left[index], right[index]) is not 0 and var result)
            {
                return result;
            }
        }

        return 0;
    }

    /// <summary>The items in this order.</summary>
    public T[] Sort(IEnumerable<T> items)
    {
        T[] sorted = [.. items];
        if (compare is not null)
        {
            Array.Sort(sorted, compare);
        }
        else
        {
            Array.Sort(Array.ConvertAll(sorted, Read), sorted, Comparer<IReadOnlyList<object?>>.Create(Compare));
        }

        return sorted;
    }

    /// <summary>Where the items start that come after the cursor.</summary>
    public int IndexBehind(T[] sorted, IReadOnlyList<object?> cursor) => Partition(sorted, item => Compare(Read(item), cursor) <= 0);

    /// <summary>Where the items end that come before the cursor.</summary>
    public int IndexOf(T[] sorted, IReadOnlyList<object?> cursor) => Partition(sorted, item => Compare(Read(item), cursor) < 0);

    /// <exception cref="ArgumentException">The cursor has other values than the order has keys.</exception>
    public void CheckCursor(IReadOnlyList<object?>? cursor, string argument)
    {
        if (cursor is null || (cursor.Count == Keys.Count && Keys.Zip(cursor).All(pair => pair.Second is { } value ? value.GetType() == pair.First.ValueType : pair.First.CanBeNull)))
        {
            return;
        }

        throw new ArgumentException(
            $"The cursor in Page.{argument} is [{string.Join(", ", cursor.Select(value => value is null ? "null" : $"{value} ({value.GetType().Name})"))}], and the list of {typeof(T).Name} is sorted by "
            + $"{string.Join(", ", Keys)}. Expected a value for each of these keys: Page.{nameof(Page.CursorOf)}(specification, item) gives them, with the specification that the page is of.",
            argument);
    }

    // How many items are in the first part, by halves.
    private static int Partition(T[] sorted, Func<T, bool> isFirst)
    {
        var (start, end) = (0, sorted.Length);
        while (start < end)
        {
            var middle = (start + end) / 2;
            (start, end) = isFirst(sorted[middle]) ? (middle + 1, end) : (start, middle);
        }

        return start;
    }
}

/// <summary>The order of a specification: its keys, or the authored order, completed by the code.</summary>
internal static class TotalOrder
{
    public static TotalOrder<T> Of<T>(ISpecification<T> specification)
        where T : CatalogItem
    {
        SortKey<T>[] keys = [.. specification.OrderExpressions.Select(order => new SortKey<T>(order.KeySelector, order.OrderType is OrderTypeEnum.OrderByDescending or OrderTypeEnum.ThenByDescending))];
        return keys.Length == 0 ? Known<T>.Authored : new([.. keys, Known<T>.ByCode], NameOf(keys));
    }

    private static string? NameOf<T>(SortKey<T>[] keys) => keys.All(key => key.Path is not null)
        ? string.Join('|', keys.Select(key => $"{key.Path} {(key.IsDescending ? "DESC" : "ASC")}"))
        : null;

    // Made once for each kind.
    private static class Known<T>
        where T : CatalogItem
    {
        public static readonly SortKey<T> ByCode = new((Expression<Func<T, string>>)(item => item.Code), isDescending: false);
        public static readonly TotalOrder<T> Authored = new([new((Expression<Func<T, int>>)(item => item.Position), isDescending: false), ByCode], "", Compare);

        private static int Compare(T first, T second) =>
            first.Position.CompareTo(second.Position) is not 0 and var result ? result : string.CompareOrdinal(first.Code, second.Code);
    }
}
