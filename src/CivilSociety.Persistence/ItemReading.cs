using System.Linq.Expressions;
using System.Reflection;
using CivilSociety.Domain;
using CivilSociety.Domain.Specifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CivilSociety.Persistence;

/// <summary>How the items of a specification are read: only what is needed of them, or whole and with the related ones.</summary>
internal sealed class ItemReading<T>
    where T : class, ICatalogItem
{
    private readonly IReadOnlyList<IReadOnlyList<PropertyInfo>> _paths;
    private readonly Func<Expression, Expression>? _make;

    private ItemReading(IModel model, IReadOnlyList<IReadOnlyList<PropertyInfo>> paths, bool isWhole)
    {
        var type = model.FindEntityType(typeof(T))!;
        _paths = paths;
        _make = isWhole || Projection.Of(Expression.Parameter(typeof(T)), type, paths) is null ? null : item => Projection.Of(item, type, paths)!;
    }

    public static ItemReading<T> Of(IModel model, Specification<T> specification) =>
        new(model, MemberPaths.Of(specification), isWhole: specification.Values.Count == 0);

    /// <summary>For the items of a page of each parent: SQLite cannot join related items with those; they are loaded when they are asked for.</summary>
    public static ItemReading<T> OfPages(IModel model, Specification<T> specification)
    {
        var order = MemberPaths.OfOrder(specification);
        return order.Any(path => path.Count > 1)
            ? new(model, order, isWhole: true)
            : new(model, [.. MemberPaths.Of(specification).Where(path => path.Count == 1 && !IsItem(path[0]))], isWhole: specification.Values.Count == 0);
    }

    /// <summary>The value that is read for an item.</summary>
    public Expression Make(Expression item) => _make?.Invoke(item) ?? item;

    /// <summary>The items with the related ones, where whole items are read.</summary>
    public Expression Include(Expression items) => _make is not null
        ? items
        : _paths
            .Select(path => string.Join('.', path.TakeWhile(IsItem).Select(member => member.Name)))
            .Where(path => path.Length > 0)
            .Distinct()
            .Aggregate(items, (included, path) => Expression.Call(
                typeof(EntityFrameworkQueryableExtensions),
                nameof(EntityFrameworkQueryableExtensions.Include),
                [typeof(T)],
                included,
                Expression.Constant(path)));

    /// <summary>The items of a query, each made as it is read.</summary>
    public Expression Select(Expression items)
    {
        if (_make is null)
        {
            return items;
        }

        var item = Expression.Parameter(typeof(T), "item");
        return Expression.Call(typeof(Queryable), nameof(Queryable.Select), [typeof(T), typeof(T)], items, Expression.Quote(Expression.Lambda<Func<T, T>>(_make(item), item)));
    }

    private static bool IsItem(PropertyInfo member) => typeof(ICatalogItem).IsAssignableFrom(member.PropertyType);
}
