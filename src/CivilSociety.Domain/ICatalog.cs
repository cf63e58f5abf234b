using Ardalis.Specification;
using CivilSociety.Domain.Specifications;

namespace CivilSociety.Domain;

/// <summary>The port through which the case studies and all that belongs to them are read, by any specification.</summary>
/// <remarks>
/// Implementations answer alike: text is compared ordinally, a missing relation behaves as a null does in SQL, and no two items are equal in order.
/// What a specification does not include of an item throws <see cref="RelationNotIncludedException"/> when it is read, unless the catalog has it anyway.
/// </remarks>
public interface ICatalog
{
    /// <summary>Version and source of the catalog.</summary>
    Task<CatalogInfo> GetInfoAsync(CancellationToken cancellationToken = default);

    /// <summary>The items that satisfy the specification, in its order, or else the authored one, and within the page.</summary>
    /// <exception cref="NotSupportedException">The specification asks for something that a catalog cannot honor.</exception>
    /// <exception cref="ArgumentException">The page is none of the list.</exception>
    Task<IReadOnlyList<T>> ListAsync<T>(ISpecification<T> specification, Page? page = null, CancellationToken cancellationToken = default)
        where T : CatalogItem;

    /// <summary>What the specification selects of the items that satisfy it, in its order and within the page, which is one of items.</summary>
    /// <remarks>Includes have no meaning here: what is needed of related items is selected.</remarks>
    /// <exception cref="NotSupportedException">The specification asks for something that a catalog cannot honor.</exception>
    /// <exception cref="ArgumentException">The page is none of the list.</exception>
    Task<IReadOnlyList<TResult>> ListAsync<T, TResult>(ISpecification<T, TResult> specification, Page? page = null, CancellationToken cancellationToken = default)
        where T : CatalogItem;

    /// <summary>The first of the items that satisfy the specification; null when there is none.</summary>
    /// <exception cref="NotSupportedException">The specification asks for something that a catalog cannot honor.</exception>
    Task<T?> FirstOrDefaultAsync<T>(ISpecification<T> specification, CancellationToken cancellationToken = default)
        where T : CatalogItem;

    /// <summary>How many items satisfy the conditions of the specification, ignoring its Skip and Take.</summary>
    /// <exception cref="NotSupportedException">The specification asks for something that a catalog cannot honor.</exception>
    Task<int> CountAsync<T>(ISpecification<T> specification, CancellationToken cancellationToken = default)
        where T : CatalogItem;
}
