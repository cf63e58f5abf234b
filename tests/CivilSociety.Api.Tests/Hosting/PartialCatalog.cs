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
        where T : class, ICatalogItem => whole.ListAsync(Shown(specification), page, cancellationToken);

    public Task<IReadOnlyList<TResult>> ListAsync<T, TResult>(ISpecification<T, TResult> specification, Page? page = null, CancellationToken cancellationToken = default)
        where T : class, ICatalogItem => throw new NotSupportedException("The GraphQL module asks for items.");

    public Task<T?> FirstOrDefaultAsync<T>(ISpecification<T> specification, CancellationToken cancellationToken = default)
        where T : class, ICatalogItem => whole.FirstOrDefaultAsync(Shown(specification), cancellationToken);

    public Task<int> CountAsync<T>(ISpecification<T> specification, CancellationToken cancellationToken = default)
        where T : class, ICatalogItem => whole.CountAsync(Shown(specification), cancellationToken);

    public Task<IReadOnlyDictionary<string, T>> GetByCodesAsync<T>(IReadOnlyCollection<string> codes, ISpecification<T> specification, CancellationToken cancellationToken = default)
        where T : class, ICatalogItem => whole.GetByCodesAsync(codes, Shown(specification), cancellationToken);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<TChild>>> ListByParentAsync<TParent, TChild>(IReadOnlyCollection<string> parentCodes, Expression<Func<TParent, IEnumerable<TChild>>> children, ISpecification<TChild> specification, Page? page = null, CancellationToken cancellationToken = default)
        where TParent : class, ICatalogItem
        where TChild : class, ICatalogItem => whole.ListByParentAsync(parentCodes, children, Shown(specification), page, cancellationToken);

    public Task<IReadOnlyDictionary<string, int>> CountByParentAsync<TParent, TChild>(IReadOnlyCollection<string> parentCodes, Expression<Func<TParent, IEnumerable<TChild>>> children, ISpecification<TChild> specification, CancellationToken cancellationToken = default)
        where TParent : class, ICatalogItem
        where TChild : class, ICatalogItem => whole.CountByParentAsync(parentCodes, children, Shown(specification), cancellationToken);

    public Task<IReadOnlyDictionary<string, TRelated>> GetRelatedAsync<T, TRelated>(IReadOnlyCollection<string> codes, Expression<Func<T, TRelated?>> related, CancellationToken cancellationToken = default)
        where T : class, ICatalogItem
        where TRelated : class, ICatalogItem => whole.GetRelatedAsync(codes, related, cancellationToken);

    private ISpecification<T> Shown<T>(ISpecification<T> specification)
        where T : class, ICatalogItem => specification is ISpecification<Statement> statements
        ? (ISpecification<T>)statements.And(new Specification<Statement>().Query.Where(statement => statement.Kind != hidden).Specification)
        : specification;
}
