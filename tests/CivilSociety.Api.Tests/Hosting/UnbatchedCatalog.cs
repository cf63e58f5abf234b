using Ardalis.Specification;
using CivilSociety.Catalog;
using CivilSociety.Domain;
using CivilSociety.Domain.Specifications;

namespace CivilSociety.Api.Tests.Hosting;

/// <summary>A host's own catalog that answers one question at a time.</summary>
internal sealed class UnbatchedCatalog : ICatalog
{
    public Task<CatalogInfo> GetInfoAsync(CancellationToken cancellationToken = default) => CaseStudyCatalog.TenCases.GetInfoAsync(cancellationToken);

    public Task<IReadOnlyList<T>> ListAsync<T>(ISpecification<T> specification, Page? page = null, CancellationToken cancellationToken = default)
        where T : CatalogItem => CaseStudyCatalog.TenCases.ListAsync(specification, page, cancellationToken);

    public Task<IReadOnlyList<TResult>> ListAsync<T, TResult>(ISpecification<T, TResult> specification, Page? page = null, CancellationToken cancellationToken = default)
        where T : CatalogItem => CaseStudyCatalog.TenCases.ListAsync(specification, page, cancellationToken);

    public Task<T?> FirstOrDefaultAsync<T>(ISpecification<T> specification, CancellationToken cancellationToken = default)
        where T : CatalogItem => CaseStudyCatalog.TenCases.FirstOrDefaultAsync(specification, cancellationToken);

    public Task<int> CountAsync<T>(ISpecification<T> specification, CancellationToken cancellationToken = default)
        where T : CatalogItem => CaseStudyCatalog.TenCases.CountAsync(specification, cancellationToken);
}
