using System.Linq.Expressions;
using Ardalis.Specification;

namespace CivilSociety.Domain.Patterns.CodedTables;

/// <summary>Reads whole kinds of items with the relations that coding them needs.</summary>
internal sealed class CatalogReader(ICatalog catalog, CancellationToken cancellationToken)
{
    public Task<IReadOnlyList<T>> ListAsync<T>(params ReadOnlySpan<Expression<Func<T, object?>>> relations)
        where T : class, ICatalogItem
    {
        var specification = new Specification<T>();
        foreach (var relation in relations)
        {
            specification.Query.Include(relation);
        }

        return catalog.ListAsync(specification, cancellationToken: cancellationToken);
    }
}
