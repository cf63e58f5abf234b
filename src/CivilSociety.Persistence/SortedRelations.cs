using System.Linq.Expressions;
using CivilSociety.Domain;
using CivilSociety.Domain.Specifications;
using Microsoft.EntityFrameworkCore;

namespace CivilSociety.Persistence;

/// <summary>Reads along the relations that an order goes through, so that an item knows the values it was sorted by: cursors hold them.</summary>
internal static class SortedRelations
{
    public static Expression Include<T>(Expression items, Specification<T> specification)
        where T : class, ICatalogItem
    {
        var collector = new PathCollector();
        foreach (var key in specification.SortKeys)
        {
            collector.Visit(key.Value.Body);
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
