using System.Linq.Expressions;
using CivilSociety.Domain;
using CivilSociety.Domain.Specifications;
using Microsoft.EntityFrameworkCore;

namespace CivilSociety.Persistence;

/// <summary>Reads along the relations that are asked for, and those that an order goes through: cursors hold the values that an item was sorted by.</summary>
internal static class RelationsReadAlong
{
    public static Expression Include<T>(Expression items, Specification<T> specification, bool sortedOnly = false)
        where T : class, ICatalogItem
    {
        var collector = new PathCollector();
        foreach (var path in specification.SortKeys.Select(key => key.Value).Concat(sortedOnly ? [] : specification.Included))
        {
            collector.Visit(path.Body);
        }

        return collector.Paths.Aggregate(items, (included, path) => Expression.Call(
            typeof(EntityFrameworkQueryableExtensions),
            nameof(EntityFrameworkQueryableExtensions.Include),
            [typeof(T)],
            included,
            Expression.Constant(path)));
    }

    private sealed class PathCollector : ExpressionVisitor
    {
        public HashSet<string> Paths { get; } = new(StringComparer.Ordinal);

        protected override Expression VisitMember(MemberExpression node)
        {
            if (typeof(ICatalogItem).IsAssignableFrom(node.Type))
            {
                Paths.Add(PathOf(node));
            }

            return base.VisitMember(node);
        }

        private static string PathOf(MemberExpression node) =>
            node.Expression is MemberExpression parent ? $"{PathOf(parent)}.{node.Member.Name}" : node.Member.Name;
    }
}
