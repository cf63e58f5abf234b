using System.Linq.Expressions;
using Ardalis.Specification;
using CivilSociety.Domain.Specifications;

namespace CivilSociety.Domain;

/// <summary>A catalog that answers for many items at once: for hosts such as GraphQL, which ask the same of each item of a list.</summary>
public interface IBatchCatalog : ICatalog
{
    /// <summary>How many items of a kind there are, where that is known without reading them; else null, as by default.</summary>
    int? SizeOf(Type kind) => null;

    /// <summary>The items with these codes that satisfy the conditions of the specification; codes without one have no entry.</summary>
    /// <exception cref="NotSupportedException">The specification asks for something that a catalog cannot honor.</exception>
    Task<IReadOnlyDictionary<string, T>> GetByCodesAsync<T>(
        IReadOnlyCollection<string> codes,
        ISpecification<T> specification,
        CancellationToken cancellationToken = default)
        where T : CatalogItem;

    /// <summary>The children of each parent that satisfy the specification, each parent's in its order and within the page.</summary>
    /// <remarks>One item that several children relate to may come as several equal objects.</remarks>
    /// <returns>One entry for each requested code; an empty list where there are no children.</returns>
    /// <exception cref="NotSupportedException">The specification asks for something that a catalog cannot honor.</exception>
    /// <exception cref="ArgumentException">The page is none of the list.</exception>
    Task<IReadOnlyDictionary<string, IReadOnlyList<TChild>>> ListByParentAsync<TParent, TChild>(
        IReadOnlyCollection<string> parentCodes,
        Expression<Func<TParent, IEnumerable<TChild>>> children,
        ISpecification<TChild> specification,
        Page? page = null,
        CancellationToken cancellationToken = default)
        where TParent : CatalogItem
        where TChild : CatalogItem;

    /// <summary>How many children of each parent satisfy the conditions of the specification.</summary>
    /// <returns>One entry for each code that exists.</returns>
    /// <exception cref="NotSupportedException">The specification asks for something that a catalog cannot honor.</exception>
    Task<IReadOnlyDictionary<string, int>> CountByParentAsync<TParent, TChild>(
        IReadOnlyCollection<string> parentCodes,
        Expression<Func<TParent, IEnumerable<TChild>>> children,
        ISpecification<TChild> specification,
        CancellationToken cancellationToken = default)
        where TParent : CatalogItem
        where TChild : CatalogItem;

    /// <summary>The one related item of each item; items without one have no entry.</summary>
    Task<IReadOnlyDictionary<string, TRelated>> GetRelatedAsync<T, TRelated>(
        IReadOnlyCollection<string> codes,
        Expression<Func<T, TRelated?>> related,
        CancellationToken cancellationToken = default)
        where T : CatalogItem
        where TRelated : CatalogItem;
}
