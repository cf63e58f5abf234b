using System.Linq.Expressions;
using Ardalis.Specification;

namespace CivilSociety.Domain.Specifications;

/// <summary>An order in which no two items are equal, and which is the same in every catalog.</summary>
internal sealed class TotalOrder<T>(IReadOnlyList<SortKey<T>> keys)
{
    public IReadOnlyList<SortKey<T>> Keys { get; } = keys;

    /// <summary>The values by which the item is sorted: a cursor to it.</summary>
    public IReadOnlyList<object?> Read(T item) => [.. Keys.Select(key => key.Read(item))];

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

    /// <exception cref="ArgumentException">The cursor has other values than the order has keys.</exception>
    public void CheckCursor(IReadOnlyList<object?>? cursor, string name)
    {
        if (cursor is null || (cursor.Count == Keys.Count && Keys.Zip(cursor).All(pair => pair.Second is { } value ? value.GetType() == pair.First.ValueType : pair.First.CanBeNull)))
        {
            return;
        }

        throw new ArgumentException(
            $"The cursor in Page.{name} is [{string.Join(", ", cursor.Select(value => value is null ? "null" : $"{value} ({value.GetType().Name})"))}], and the list of {typeof(T).Name} is sorted by "
            + $"{string.Join(", ", Keys)}. Expected a value for each of these keys: Page.{nameof(Page.CursorOf)}(specification, item) gives them, with the specification that the page is of.",
            name);
    }
}

/// <summary>The order of a specification: its keys, or the authored order, completed by the code.</summary>
internal static class TotalOrder
{
    public static TotalOrder<T> Of<T>(ISpecification<T> specification)
        where T : CatalogItem
    {
        SortKey<T>[] keys = [.. specification.OrderExpressions.Select(order => new SortKey<T>(order.KeySelector, order.OrderType is OrderTypeEnum.OrderByDescending or OrderTypeEnum.ThenByDescending))];
        return keys.Length == 0 ? Known<T>.Authored : new([.. keys, Known<T>.ByCode]);
    }

    // Made once for each kind.
    private static class Known<T>
        where T : CatalogItem
    {
        public static readonly SortKey<T> ByCode = new((Expression<Func<T, string>>)(item => item.Code), isDescending: false);
        public static readonly TotalOrder<T> Authored = new([new((Expression<Func<T, int>>)(item => item.Position), isDescending: false), ByCode]);
    }
}
