using System.Linq.Expressions;
using Ardalis.Specification;
using CivilSociety.Catalog;
using CivilSociety.Domain;
using CivilSociety.Domain.Specifications;

namespace CivilSociety.Api.Tests;

/// <summary>A catalog that does what a test says whenever items are requested, and has none.</summary>
internal sealed class ActingCatalog(Func<CancellationToken, Task> act) : IBatchCatalog
{
    public Task<CatalogInfo> GetInfoAsync(CancellationToken cancellationToken = default) => Task.FromResult(CaseStudyCatalog.TenCases.Info);

    public Task<IReadOnlyList<T>> ListAsync<T>(ISpecification<T> specification, Page? page = null, CancellationToken cancellationToken = default)
        where T : CatalogItem => ActAsync<IReadOnlyList<T>>(cancellationToken);

    public Task<IReadOnlyList<TResult>> ListAsync<T, TResult>(ISpecification<T, TResult> specification, Page? page = null, CancellationToken cancellationToken = default)
        where T : CatalogItem => ActAsync<IReadOnlyList<TResult>>(cancellationToken);

    public Task<T?> FirstOrDefaultAsync<T>(ISpecification<T> specification, CancellationToken cancellationToken = default)
        where T : CatalogItem => ActAsync<T?>(cancellationToken);

    public Task<int> CountAsync<T>(ISpecification<T> specification, CancellationToken cancellationToken = default)
        where T : CatalogItem => ActAsync<int>(cancellationToken);

    public Task<IReadOnlyDictionary<string, T>> GetByCodesAsync<T>(IReadOnlyCollection<string> codes, ISpecification<T> specification, CancellationToken cancellationToken = default)
        where T : CatalogItem => ActAsync<IReadOnlyDictionary<string, T>>(cancellationToken);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<TChild>>> ListByParentAsync<TParent, TChild>(IReadOnlyCollection<string> parentCodes, Expression<Func<TParent, IEnumerable<TChild>>> children, ISpecification<TChild> specification, Page? page = null, CancellationToken cancellationToken = default)
        where TParent : CatalogItem
        where TChild : CatalogItem => ActAsync<IReadOnlyDictionary<string, IReadOnlyList<TChild>>>(cancellationToken);

    public Task<IReadOnlyDictionary<string, int>> CountByParentAsync<TParent, TChild>(IReadOnlyCollection<string> parentCodes, Expression<Func<TParent, IEnumerable<TChild>>> children, ISpecification<TChild> specification, CancellationToken cancellationToken = default)
        where TParent : CatalogItem
        where TChild : CatalogItem => ActAsync<IReadOnlyDictionary<string, int>>(cancellationToken);

    public Task<IReadOnlyDictionary<string, TRelated>> GetRelatedAsync<T, TRelated>(IReadOnlyCollection<string> codes, Expression<Func<T, TRelated?>> related, CancellationToken cancellationToken = default)
        where T : CatalogItem
        where TRelated : CatalogItem => ActAsync<IReadOnlyDictionary<string, TRelated>>(cancellationToken);

    private async Task<T> ActAsync<T>(CancellationToken cancellationToken)
    {
        await act(cancellationToken);
        throw new NotSupportedException("This catalog has no items.");
    }
}
