using System.Linq.Expressions;
using Ardalis.Specification;
using CivilSociety.Domain;
using CivilSociety.Domain.Specifications;
using Microsoft.EntityFrameworkCore;

namespace CivilSociety.Persistence;

/// <summary>One reading of the items that a specification asks for: from their own table, or as the children of others.</summary>
internal sealed class CatalogReading<T>(CatalogDbContext context, ISpecification<T> specification)
    where T : CatalogItem
{
    private readonly IncludedRelations _included = new(typeof(T), IncludeTree.Of(specification));

    /// <summary>The table, with the relations that the specification includes.</summary>
    public IQueryable<T> Items => _included.Include(All<T>(), context.Model);

    /// <summary>The table alone.</summary>
    public IQueryable<T> Table => context.Set<T>().AsNoTracking();

    /// <summary>The rows with these codes.</summary>
    public IQueryable<TParent> Wanted<TParent>(IReadOnlyCollection<string> codes)
        where TParent : CatalogItem
    {
        var wanted = codes.ToList();
        return All<TParent>().Where(item => wanted.Contains(item.Code));
    }

    /// <summary>The children of each parent, each parent's in the order and within the page.</summary>
    public IQueryable<CodedRow<T>> Children<TParent>(IReadOnlyCollection<string> parentCodes, Expression<Func<TParent, IEnumerable<T>>> children, Page? page)
        where TParent : CatalogItem
    {
        // A page of each parent's children is cut by numbering them, which would number the whole table.
        var ofWanted = page is null ? null : OfAny(parentCodes, children);
        var found = Within(children, items => QueryEvaluator.Select(_included.Include(ofWanted is null ? items : items.Where(ofWanted), context.Model), specification, page));

        // Comparing identities costs a tenth of a dashboard; rows with single relations need it only to be the same objects.
        var parents = _included.AreSingle(context.Model) ? Wanted<TParent>(parentCodes).AsNoTracking() : Wanted<TParent>(parentCodes);
        var rows = parents.SelectMany(found, (parent, child) => new { parent.Code, Child = child });
        return QueryEvaluator.Sort(rows, TotalOrder.Of(specification), row => row.Child).Select(row => new CodedRow<T>(row.Code, row.Child));
    }

    /// <summary>How many of the children of each parent satisfy the conditions.</summary>
    public IQueryable<CodedRow<int>> ChildCounts<TParent>(IReadOnlyCollection<string> parentCodes, Expression<Func<TParent, IEnumerable<T>>> children)
        where TParent : CatalogItem
    {
        Expression<Func<IEnumerable<T>, int>> count = items => items.Count();
        var found = Within(children, items => QueryEvaluator.Filter(items, specification));
        return OfEach(Wanted<TParent>(parentCodes), Expression.Lambda<Func<TParent, int>>(Compose.Inline(count, found.Body), found.Parameters));
    }

    /// <summary>A value of each row.</summary>
    public static IQueryable<CodedRow<TValue>> OfEach<TParent, TValue>(IQueryable<TParent> rows, Expression<Func<TParent, TValue>> value)
        where TParent : CatalogItem
    {
        Expression<Func<TParent, TValue, CodedRow<TValue>>> row = (parent, given) => new(parent.Code, given);
        var made = Compose.Replace(Compose.Inline(row, value.Parameters[0]), row.Parameters[1], value.Body);
        return rows.Select(Expression.Lambda<Func<TParent, CodedRow<TValue>>>(made, value.Parameters));
    }

    /// <summary>The rows of a query, read; the items in them know which relations were included.</summary>
    public async Task<List<TRow>> ReadAsync<TRow>(IQueryable<TRow> query, Func<TRow, object> item, CancellationToken cancellationToken)
    {
        var rows = await query.ToListAsync(cancellationToken);
        _included.Name(context.Model, rows.Select(item));
        return rows;
    }

    // That an item is a child of one of the parents; null where a column of its own does not tell.
    private Expression<Func<T, bool>>? OfAny<TParent>(IReadOnlyCollection<string> parentCodes, Expression<Func<TParent, IEnumerable<T>>> children)
        where TParent : CatalogItem
    {
        if (children.Body is not MemberExpression { Expression: ParameterExpression, Member.Name: var name }
            || context.Model.FindEntityType(typeof(TParent))?.FindNavigation(name) is not { ForeignKey.Properties: [{ Name: var key }] })
        {
            return null;
        }

        var wanted = parentCodes.ToList();
        var keys = context.Set<TParent>().Where(parent => wanted.Contains(parent.Code)).Select(parent => (int?)EF.Property<int>(parent, CatalogModel.Key));
        return child => keys.Contains(EF.Property<int?>(child, key));
    }

    private IQueryable<TAny> All<TAny>()
        where TAny : class
    {
        var rows = specification.QueryTags.Aggregate(_included.Track(context.Set<TAny>()), (query, tag) => query.TagWith(tag));
        return specification.AsSplitQuery ? rows.AsSplitQuery() : rows;
    }

    // Composed over the table, in whose place the relation is put then.
    private Expression<Func<TParent, IEnumerable<T>>> Within<TParent>(Expression<Func<TParent, IEnumerable<T>>> children, Func<IQueryable<T>, IQueryable<T>> compose)
    {
        Expression<Func<IEnumerable<T>, IQueryable<T>>> asQuery = items => items.AsQueryable();
        IQueryable<T> table = context.Set<T>();
        return children.Update(Compose.Replace(compose(table).Expression, table.Expression, Compose.Inline(asQuery, children.Body)), children.Parameters);
    }
}
