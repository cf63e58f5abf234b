using System.Linq.Expressions;
using CivilSociety.Domain.Specifications;

namespace CivilSociety.Domain;

/// <summary>The port through which the case studies and all that belongs to them are read.</summary>
/// <remarks>Implementations answer alike: text is compared ordinally, and a missing relation behaves as a null does in SQL.</remarks>
public interface ICatalog
{
    /// <summary>What the catalog says of itself.</summary>
    Task<CatalogInfo> GetInfoAsync(CancellationToken cancellationToken = default);

    /// <summary>The items that satisfy the specification, in its order and within its page.</summary>
    Task<IReadOnlyList<T>> ListAsync<T>(Specification<T> specification, CancellationToken cancellationToken = default)
        where T : class, ICatalogItem;

    /// <summary>The items with these codes that satisfy the specification; codes without one have no entry.</summary>
    Task<IReadOnlyDictionary<string, T>> FindAsync<T>(
        IReadOnlyCollection<string> codes,
        Specification<T> specification,
        CancellationToken cancellationToken = default)
        where T : class, ICatalogItem;

    /// <summary>How many items satisfy the specification, whatever its page.</summary>
    Task<int> CountAsync<T>(Specification<T> specification, CancellationToken cancellationToken = default)
        where T : class, ICatalogItem;

    /// <summary>The children of each parent that satisfy the specification, each parent's in its order and within its page.</summary>
    /// <returns>One entry for each code asked for; an empty list where there are no children.</returns>
    Task<IReadOnlyDictionary<string, IReadOnlyList<TChild>>> ListByParentAsync<TParent, TChild>(
        IReadOnlyCollection<string> parentCodes,
        Expression<Func<TParent, IEnumerable<TChild>>> children,
        Specification<TChild> specification,
        CancellationToken cancellationToken = default)
        where TParent : class, ICatalogItem
        where TChild : class, ICatalogItem;

    /// <summary>A value of the children of each parent that satisfy the specification; what the value does not need is not read.</summary>
    /// <returns>One entry for each code asked for; an empty list where there are no children.</returns>
    Task<IReadOnlyDictionary<string, IReadOnlyList<TValue>>> SelectByParentAsync<TParent, TChild, TValue>(
        IReadOnlyCollection<string> parentCodes,
        Expression<Func<TParent, IEnumerable<TChild>>> children,
        Specification<TChild> specification,
        Expression<Func<TChild, TValue>> selector,
        CancellationToken cancellationToken = default)
        where TParent : class, ICatalogItem
        where TChild : class, ICatalogItem;

    /// <summary>How many children of each parent satisfy the specification, whatever its page.</summary>
    /// <returns>One entry for each code that exists.</returns>
    Task<IReadOnlyDictionary<string, int>> CountByParentAsync<TParent, TChild>(
        IReadOnlyCollection<string> parentCodes,
        Expression<Func<TParent, IEnumerable<TChild>>> children,
        Specification<TChild> specification,
        CancellationToken cancellationToken = default)
        where TParent : class, ICatalogItem
        where TChild : class, ICatalogItem;

    /// <summary>The one related item of each item; items without one have no entry.</summary>
    Task<IReadOnlyDictionary<string, TRelated>> FindRelatedAsync<T, TRelated>(
        IReadOnlyCollection<string> codes,
        Expression<Func<T, TRelated?>> related,
        CancellationToken cancellationToken = default)
        where T : class, ICatalogItem
        where TRelated : class, ICatalogItem;
}
