using System.Linq.Expressions;
using Ardalis.Specification;

namespace CivilSociety.Domain.Patterns.Coding;

/// <summary>Reads whole kinds of items with the relations that coding them needs.</summary>
internal sealed class CatalogReader(ICatalog catalog, CancellationToken cancellationToken)
{
    public Task<IReadOnlyList<T>> ListAsync<T>(params ReadOnlySpan<Expression<Func<T, object?>>> relations)
        where T : CatalogItem => ListAsync(new Specification<T>(), relations);

    /// <summary>Those of a kind that satisfy a specification.</summary>
    public Task<IReadOnlyList<T>> ListAsync<T>(Specification<T> specification, params ReadOnlySpan<Expression<Func<T, object?>>> relations)
        where T : CatalogItem
    {
        foreach (var relation in relations)
        {
            specification.Query.Include(relation);
        }

        return catalog.ListAsync(specification, cancellationToken: cancellationToken);
    }
}
