using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using CivilSociety.Domain;
using CivilSociety.Domain.Specifications;
using Microsoft.EntityFrameworkCore;

namespace CivilSociety.Persistence;

/// <summary>The catalog in a database; each call reads with a context of its own, so that calls may run side by side.</summary>
public sealed class DatabaseCatalog(IDbContextFactory<CatalogDbContext> contexts) : ICatalog, IDisposable
{
    private readonly WriteWatch _watch = new(contexts);
    private volatile KnownInfo? _known;

    /// <inheritdoc/>
    /// <remarks>Costs no reading of a table unless the database was written to since.</remarks>
    public async Task<CatalogInfo> GetInfoAsync(CancellationToken cancellationToken = default)
    {
        // Looked at first: what is written while the row is read is seen the next time.
        var writes = _watch.Read();
        if (_known is { } known && known.Writes == writes)
        {
            return known.Info;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var info = await context.Set<CatalogInfo>().AsNoTracking().SingleAsync(cancellationToken);
        _known = new(writes, info);
        return info;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<T>> ListAsync<T>(Specification<T> specification, CancellationToken cancellationToken = default)
        where T : class, ICatalogItem
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var items = context.Set<T>().AsNoTracking();
        var rows = items.Provider.CreateQuery<T>(specification.Apply(SortedRelations.Include(items.Expression, specification)));
        return specification.Arrange(await rows.ToListAsync(cancellationToken));
    }

    /// <inheritdoc/>
    public async Task<int> CountAsync<T>(Specification<T> specification, CancellationToken cancellationToken = default)
        where T : class, ICatalogItem
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var items = context.Set<T>().AsNoTracking();
        return await (specification.Criteria is null ? items : items.Where(specification.Criteria)).CountAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<TChild>>> ListByParentAsync<TParent, TChild>(
        IReadOnlyCollection<string> parentCodes,
        Expression<Func<TParent, IEnumerable<TChild>>> children,
        Specification<TChild> specification,
        CancellationToken cancellationToken = default)
        where TParent : class, ICatalogItem
        where TChild : class, ICatalogItem
    {
        var list = Call(nameof(Enumerable.ToList), typeof(Enumerable), typeof(TChild), specification.Apply(SortedRelations.Include(AsQueryable<TChild>(children.Body), specification)));
        var rows = await SelectAsync<TParent, List<TChild>>(parentCodes, children.Parameters[0], list, cancellationToken);
        return rows.ToDictionary(row => row.Key, row => specification.Arrange(row.Value), StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, int>> CountByParentAsync<TParent, TChild>(
        IReadOnlyCollection<string> parentCodes,
        Expression<Func<TParent, IEnumerable<TChild>>> children,
        Specification<TChild> specification,
        CancellationToken cancellationToken = default)
        where TParent : class, ICatalogItem
        where TChild : class, ICatalogItem
    {
        var count = Call(nameof(Queryable.Count), typeof(Queryable), typeof(TChild), specification.ApplyCriteria(AsQueryable<TChild>(children.Body)));
        var rows = await SelectAsync<TParent, int>(parentCodes, children.Parameters[0], count, cancellationToken);
        return rows.ToDictionary(row => row.Key, row => row.Value, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, TRelated>> FindRelatedAsync<T, TRelated>(
        IReadOnlyCollection<string> codes,
        Expression<Func<T, TRelated?>> related,
        CancellationToken cancellationToken = default)
        where T : class, ICatalogItem
        where TRelated : class, ICatalogItem
    {
        var rows = await SelectAsync<T, TRelated?>(codes, related.Parameters[0], related.Body, cancellationToken);
        return rows.Where(row => row.Value is not null).ToDictionary(row => row.Key, row => row.Value!, StringComparer.Ordinal);
    }

    /// <summary>Closes the connection that looks for writes.</summary>
    public void Dispose() => _watch.Dispose();

    private static MethodCallExpression AsQueryable<T>(Expression items) =>
        Call(nameof(Queryable.AsQueryable), typeof(Queryable), typeof(T), items);

    private static MethodCallExpression Call(string method, Type owner, Type item, Expression items) => Expression.Call(owner, method, [item], items);

    // Select row => new KeyValuePair(row.Code, value), for the rows with these codes.
    private async Task<List<KeyValuePair<string, TValue>>> SelectAsync<T, TValue>(
        IReadOnlyCollection<string> codes,
        ParameterExpression row,
        Expression value,
        CancellationToken cancellationToken)
        where T : class, ICatalogItem
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var wanted = Expression.Field(Expression.Constant(new StrongBox<IEnumerable<string>>(codes)), nameof(StrongBox<>.Value));
        var code = Expression.Property(row, nameof(ICatalogItem.Code));
        var isWanted = Expression.Lambda<Func<T, bool>>(Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [typeof(string)], wanted, code), row);
        var pair = Expression.New(
            typeof(KeyValuePair<string, TValue>).GetConstructor([typeof(string), typeof(TValue)])!,
            code,
            value);
        var select = Expression.Lambda<Func<T, KeyValuePair<string, TValue>>>(pair, row);
        return await context.Set<T>().AsNoTracking().Where(isWanted).Select(select).ToListAsync(cancellationToken);
    }

    private sealed record KnownInfo(long Writes, CatalogInfo Info);
}
