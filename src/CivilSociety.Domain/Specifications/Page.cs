using Ardalis.Specification;

namespace CivilSociety.Domain.Specifications;

/// <summary>The requested part of an ordered list.</summary>
/// <remarks>A cursor holds the values that the sort keys of an item have, so that a page is found by those values and not by counting: <see cref="CursorOf"/> gives them.</remarks>
public sealed record Page
{
    /// <summary>The whole list.</summary>
    public static Page Whole { get; } = new();

    /// <summary>At most this many from the start, or after <see cref="After"/>; null for all.</summary>
    public int? First { get; init => field = value is { } count ? Guard.AtLeast(0, count) : null; }

    /// <summary>At most this many from the end, or before <see cref="Before"/>; excludes <see cref="First"/>.</summary>
    public int? Last { get; init => field = value is { } count ? Guard.AtLeast(0, count) : null; }

    /// <summary>Sort values of the item after which the page starts, exclusive.</summary>
    public IReadOnlyList<object?>? After { get; init; }

    /// <summary>Sort values of the item before which the page ends, exclusive.</summary>
    public IReadOnlyList<object?>? Before { get; init; }

    /// <summary>The cursor to an item: with it as <see cref="After"/>, the page starts with the item behind it.</summary>
    /// <param name="specification">The specification that the page is of.</param>
    /// <param name="item">An item of its list; what its order goes through must be included.</param>
    /// <exception cref="NotSupportedException">The specification asks for something that a catalog cannot honor.</exception>
    /// <exception cref="RelationNotIncludedException">The order goes through a relation of the item that was not read.</exception>
    public static IReadOnlyList<object?> CursorOf<T>(ISpecification<T> specification, T item)
        where T : CatalogItem
    {
        SpecificationCheck.Check(specification);
        return TotalOrder.Of(specification).Read(item);
    }
}
