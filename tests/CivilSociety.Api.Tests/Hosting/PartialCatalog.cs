using System.Linq.Expressions;
using Ardalis.Specification;
using CivilSociety.Domain;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Specifications;

namespace CivilSociety.Api.Tests.Hosting;

/// <summary>A host's own catalog: another one without statements of a kind.</summary>
internal sealed class PartialCatalog(IBatchCatalog whole, StatementKind hidden) : IBatchCatalog
{
    public async Task<CatalogInfo> GetInfoAsync(CancellationToken cancellationToken = default) =>
        await whole.GetInfoAsync(cancellationToken) with { Version = $"without {hidden}" };

    public Task<IReadOnlyList<T>> ListAsync<T>(ISpecification<T> specification, Page? page = null, CancellationToken cancellationToken = default)
        where T : CatalogItem => whole.ListAsync(Shown(specification), page, cancellationToken);

    public Task<IReadOnlyList<TResult>> ListAsync<T, TResult>(ISpecification<T, TResult> specification, Page? page = null, CancellationToken cancellationToken = default)
        where T : CatalogItem => throw new NotSupportedException("The GraphQL module asks for items.");

    public Task<T?> FirstOrDefaultAsync<T>(ISpecification<T> specification, CancellationToken cancellationToken = default)
        where T : CatalogItem => whole.FirstOrDefaultAsync(Shown(specification), cancellationToken);

    public Task<int> CountAsync<T>(ISpecification<T> specification, CancellationToken cancellationToken = default)
        where T : CatalogItem => whole.CountAsync(Shown(specification), cancellationToken);

    public Task<IReadOnlyDictionary<string, T>> GetByCodesAsync<T>(IReadOnlyCollection<string> codes, ISpecification<T> specification, CancellationToken cancellationToken = default)
        where T : CatalogItem => whole.GetByCodesAsync(codes, Shown(specification), cancellationToken);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<TChild>>> ListByParentAsync<TParent, TChild>(IReadOnlyCollection<string> parentCodes, Expression<Func<TParent, IEnumerable<TChild>>> children, ISpecification<TChild> specification, Page? page = null, CancellationToken cancellationToken = default)
        where TParent : CatalogItem
        where TChild : CatalogItem => whole.ListByParentAsync(parentCodes, children, Shown(specification), page, cancellationToken);

    public Task<IReadOnlyDictionary<string, int>> CountByParentAsync<TParent, TChild>(IReadOnlyCollection<string> parentCodes, Expression<Func<TParent, IEnumerable<TChild>>> children, ISpecification<TChild> specification, CancellationToken cancellationToken = default)
        where TParent : CatalogItem
        where TChild : CatalogItem => whole.CountByParentAsync(parentCodes, children, Shown(specification), cancellationToken);

    public Task<IReadOnlyDictionary<string, TRelated>> GetRelatedAsync<T, TRelated>(IReadOnlyCollection<string> codes, Expression<Func<T, TRelated?>> related, CancellationToken cancellationToken = default)
        where T : CatalogItem
        where TRelated : CatalogItem => whole.GetRelatedAsync(codes, related, cancellationToken);

    private ISpecification<T> Shown<T>(ISpecification<T> specification)
        where T : CatalogItem => specification is ISpecification<Statement> statements
        ? (ISpecification<T>)statements.And(new Specification<Statement>().Query.Where(statement => statement.Kind != hidden).Specification)
        : specification;
}
