using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using CivilSociety.Domain;
using CivilSociety.Domain.Specifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace CivilSociety.Persistence;

/// <summary>The catalog in a database; each call reads with a context of its own, so that calls may run side by side.</summary>
internal sealed class DatabaseCatalog(IDbContextFactory<CatalogDbContext> contexts) : ICatalog, IDisposable
{
    private readonly WriteWatch _watch = new(contexts);
    private readonly CompiledQueries _compiled = new();
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
        var rows = await ReadAsync<T, T>(
            specification,
            nameof(ListAsync),
            (model, source, _) =>
            {
                var reading = ItemReading<T>.Of(model, specification);
                return reading.Select(specification.Apply(reading.Include(source)));
            },
            [],
            cancellationToken);
        return specification.Arrange<T>(rows);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, T>> FindAsync<T>(
        IReadOnlyCollection<string> codes,
        Specification<T> specification,
        CancellationToken cancellationToken = default)
        where T : class, ICatalogItem
    {
        var rows = await ReadAsync<T, T>(
            specification,
            nameof(FindAsync),
            (model, source, wanted) =>
            {
                var reading = ItemReading<T>.Of(model, specification);
                return reading.Select(specification.ApplyCriteria(reading.Include(Wanted<T>(source, Expression.Parameter(typeof(T), "item"), wanted))));
            },
            [.. codes],
            cancellationToken);
        return rows.ToDictionary(item => item.Code, StringComparer.Ordinal);
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
        if (specification.Page == Page.Whole)
        {
            return await ChildrenAsync(parentCodes, children, specification, child => child, nameof(ListByParentAsync), cancellationToken);
        }

        var pages = await OfEachAsync<TParent, List<TChild>>(
            parentCodes,
            specification,
            children,
            model =>
            {
                var reading = ItemReading<TChild>.OfPages(model, specification);
                var page = reading.Select(specification.Apply(reading.Include(AsQueryable<TChild>(children.Body))));
                return Call(nameof(Enumerable.ToList), typeof(Enumerable), [typeof(TChild)], page);
            },
            cancellationToken);
        return parentCodes.Distinct(StringComparer.Ordinal).ToDictionary(
            code => code,
            code => pages.TryGetValue(code, out var page) ? specification.Arrange(page) : [],
            StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, IReadOnlyList<TValue>>> SelectByParentAsync<TParent, TChild, TValue>(
        IReadOnlyCollection<string> parentCodes,
        Expression<Func<TParent, IEnumerable<TChild>>> children,
        Specification<TChild> specification,
        Expression<Func<TChild, TValue>> selector,
        CancellationToken cancellationToken = default)
        where TParent : class, ICatalogItem
        where TChild : class, ICatalogItem => ChildrenAsync(parentCodes, children, specification, selector, selector, cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, int>> CountByParentAsync<TParent, TChild>(
        IReadOnlyCollection<string> parentCodes,
        Expression<Func<TParent, IEnumerable<TChild>>> children,
        Specification<TChild> specification,
        CancellationToken cancellationToken = default)
        where TParent : class, ICatalogItem
        where TChild : class, ICatalogItem
    {
        return await OfEachAsync<TParent, int>(
            parentCodes,
            specification,
            children,
            _ => Call(nameof(Queryable.Count), typeof(Queryable), [typeof(TChild)], specification.ApplyCriteria(AsQueryable<TChild>(children.Body))),
            cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, TRelated>> FindRelatedAsync<T, TRelated>(
        IReadOnlyCollection<string> codes,
        Expression<Func<T, TRelated?>> related,
        CancellationToken cancellationToken = default)
        where T : class, ICatalogItem
        where TRelated : class, ICatalogItem
    {
        var rows = await OfEachAsync<T, TRelated?>(codes, related, related, _ => related.Body, cancellationToken);
        return rows.Where(row => row.Value is not null).ToDictionary(row => row.Key, row => row.Value!, StringComparer.Ordinal);
    }

    /// <summary>Closes the connection that looks for writes.</summary>
    public void Dispose() => _watch.Dispose();

    private static MethodCallExpression AsQueryable<T>(Expression items) => Call(nameof(Queryable.AsQueryable), typeof(Queryable), [typeof(T)], items);

    private static MethodCallExpression Call(string method, Type owner, Type[] types, params Expression[] arguments) => Expression.Call(owner, method, types, arguments);

    // A value of each of the rows with these codes.
    private async Task<Dictionary<string, TValue>> OfEachAsync<T, TValue>(
        IReadOnlyCollection<string> codes,
        object asked,
        LambdaExpression path,
        Func<IModel, Expression> value,
        CancellationToken cancellationToken)
        where T : class, ICatalogItem
    {
        var rows = await ReadAsync<T, CodedRow<TValue>>(asked, (path, typeof(TValue)), Query, [.. codes], cancellationToken);
        return rows.ToDictionary(row => row.Code, row => row.Value, StringComparer.Ordinal);

        Expression Query(IModel model, Expression source, Expression wanted)
        {
            var row = path.Parameters[0];
            return Select(Wanted<T>(source, row, wanted), Expression.Lambda<Func<T, CodedRow<TValue>>>(CodedRow<TValue>.New(CodeOf(row), value(model)), row));
        }
    }

    // A value of each of the children of the rows with these codes, in one flat list of rows.
    private async Task<IReadOnlyDictionary<string, IReadOnlyList<TValue>>> ChildrenAsync<TParent, TChild, TValue>(
        IReadOnlyCollection<string> codes,
        Expression<Func<TParent, IEnumerable<TChild>>> children,
        Specification<TChild> specification,
        Expression<Func<TChild, TValue>> selector,
        object kind,
        CancellationToken cancellationToken)
        where TParent : class, ICatalogItem
        where TChild : class, ICatalogItem
    {
        var rows = await ReadAsync<TParent, CodedRow<TValue>>(specification, (children, kind), Query, [.. codes], cancellationToken);
        var values = rows.ToLookup(row => row.Code, row => row.Value, StringComparer.Ordinal);
        return codes.Distinct(StringComparer.Ordinal).ToDictionary(code => code, code => (IReadOnlyList<TValue>)[.. values[code]], StringComparer.Ordinal);

        Expression Query(IModel model, Expression source, Expression wanted)
        {
            var reading = ItemReading<TChild>.Of(model, specification);
            var (parent, child) = (children.Parameters[0], Expression.Parameter(typeof(TChild), "child"));
            var items = specification.ApplyCriteria(reading.Include(AsQueryable<TChild>(children.Body)));
            var pairs = Call(
                nameof(Queryable.SelectMany),
                typeof(Queryable),
                [typeof(TParent), typeof(TChild), typeof(CodedRow<TChild>)],
                Wanted<TParent>(source, parent, wanted),
                Expression.Quote(Expression.Lambda<Func<TParent, IEnumerable<TChild>>>(items, parent)),
                Expression.Quote(Expression.Lambda<Func<TParent, TChild, CodedRow<TChild>>>(CodedRow<TChild>.New(CodeOf(parent), child), parent, child)));
            var row = Expression.Parameter(typeof(CodedRow<TChild>), "row");
            var value = Expression.Property(row, nameof(CodedRow<>.Value));
            var ordered = specification.ApplyOrder(pairs, Expression.Lambda<Func<CodedRow<TChild>, TChild>>(value, row));
            var selected = ReplacingExpressionVisitor.Replace(selector.Parameters[0], reading.Make(value), selector.Body);
            return Select(ordered, Expression.Lambda<Func<CodedRow<TChild>, CodedRow<TValue>>>(CodedRow<TValue>.New(Expression.Property(row, nameof(CodedRow<>.Code)), selected), row));
        }
    }

    private static MemberExpression CodeOf(Expression item) => Expression.Property(item, nameof(ICatalogItem.Code));

    private static MethodCallExpression Wanted<T>(Expression source, ParameterExpression row, Expression codes)
        where T : class, ICatalogItem
    {
        var isWanted = Expression.Lambda<Func<T, bool>>(Call(nameof(Enumerable.Contains), typeof(Enumerable), [typeof(string)], codes, CodeOf(row)), row);
        return Call(nameof(Queryable.Where), typeof(Queryable), [typeof(T)], source, Expression.Quote(isWanted));
    }

    private static MethodCallExpression Select<TFrom, TTo>(Expression source, Expression<Func<TFrom, TTo>> selector) =>
        Call(nameof(Queryable.Select), typeof(Queryable), [typeof(TFrom), typeof(TTo)], source, Expression.Quote(selector));

    // Reads the rows of a query, which is made of the table and the codes.
    private async Task<List<TRow>> ReadAsync<T, TRow>(
        object asked,
        object kind,
        Func<IModel, Expression, Expression, Expression> query,
        string[] codes,
        CancellationToken cancellationToken)
        where T : class, ICatalogItem
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (_compiled.Find<T, TRow>(asked, kind, (source, wanted) => query(context.Model, source, wanted)) is { } compiled)
        {
            var rows = new List<TRow>();
            await foreach (var row in compiled(context, codes).WithCancellation(cancellationToken))
            {
                rows.Add(row);
            }

            return rows;
        }

        var items = context.Set<T>().AsNoTracking();
        var wanted = Expression.Field(Expression.Constant(new StrongBox<string[]>(codes)), nameof(StrongBox<>.Value));
        return await items.Provider.CreateQuery<TRow>(query(context.Model, items.Expression, wanted)).ToListAsync(cancellationToken);
    }

    private sealed record KnownInfo(long Writes, CatalogInfo Info);
}
