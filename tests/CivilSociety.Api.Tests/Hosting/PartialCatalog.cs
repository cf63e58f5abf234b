using System.Linq.Expressions;
using CivilSociety.Domain;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Specifications;

namespace CivilSociety.Api.Tests.Hosting;

/// <summary>A host's own catalog: another one without statements of a kind.</summary>
internal sealed class PartialCatalog(ICatalog whole, StatementKind hidden) : ICatalog
{
    public async Task<CatalogInfo> GetInfoAsync(CancellationToken cancellationToken = default) =>
        await whole.GetInfoAsync(cancellationToken) with { Version = $"without {hidden}" };

    public Task<IReadOnlyList<T>> ListAsync<T>(Specification<T> specification, CancellationToken cancellationToken = default)
        where T : class, ICatalogItem => whole.ListAsync(Shown(specification), cancellationToken);

    public Task<IReadOnlyDictionary<string, T>> FindAsync<T>(IReadOnlyCollection<string> codes, Specification<T> specification, CancellationToken cancellationToken = default)
        where T : class, ICatalogItem => whole.FindAsync(codes, Shown(specification), cancellationToken);

    public Task<int> CountAsync<T>(Specification<T> specification, CancellationToken cancellationToken = default)
        where T : class, ICatalogItem => whole.CountAsync(Shown(specification), cancellationToken);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<TChild>>> ListByParentAsync<TParent, TChild>(IReadOnlyCollection<string> parentCodes, Expression<Func<TParent, IEnumerable<TChild>>> children, Specification<TChild> specification, CancellationToken cancellationToken = default)
        where TParent : class, ICatalogItem
        where TChild : class, ICatalogItem => whole.ListByParentAsync(parentCodes, children, Shown(specification), cancellationToken);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<TValue>>> SelectByParentAsync<TParent, TChild, TValue>(IReadOnlyCollection<string> parentCodes, Expression<Func<TParent, IEnumerable<TChild>>> children, Specification<TChild> specification, Expression<Func<TChild, TValue>> selector, CancellationToken cancellationToken = default)
        where TParent : class, ICatalogItem
        where TChild : class, ICatalogItem => whole.SelectByParentAsync(parentCodes, children, Shown(specification), selector, cancellationToken);

    public Task<IReadOnlyDictionary<string, int>> CountByParentAsync<TParent, TChild>(IReadOnlyCollection<string> parentCodes, Expression<Func<TParent, IEnumerable<TChild>>> children, Specification<TChild> specification, CancellationToken cancellationToken = default)
        where TParent : class, ICatalogItem
        where TChild : class, ICatalogItem => whole.CountByParentAsync(parentCodes, children, Shown(specification), cancellationToken);

    public Task<IReadOnlyDictionary<string, TRelated>> FindRelatedAsync<T, TRelated>(IReadOnlyCollection<string> codes, Expression<Func<T, TRelated?>> related, CancellationToken cancellationToken = default)
        where T : class, ICatalogItem
        where TRelated : class, ICatalogItem => whole.FindRelatedAsync(codes, related, cancellationToken);

    private Specification<T> Shown<T>(Specification<T> specification)
        where T : class, ICatalogItem => specification is Specification<Statement> statements
        ? (Specification<T>)(object)statements.And(statement => statement.Kind != hidden)
        : specification;
}
