using System.Linq.Expressions;
using System.Reflection;
using CivilSociety.Domain;
using CivilSociety.Domain.Specifications;

namespace CivilSociety.Persistence;

/// <summary>The members that expressions on an item lead to: through related items, up to a value of one of them.</summary>
internal sealed class MemberPaths : ExpressionVisitor
{
    private readonly List<IReadOnlyList<PropertyInfo>> _paths = [];

    private MemberPaths()
    {
    }

    /// <summary>What is needed of each item, with what it is sorted by: cursors hold that.</summary>
    public static IReadOnlyList<IReadOnlyList<PropertyInfo>> Of<T>(Specification<T> specification)
        where T : class, ICatalogItem => Of(specification.Values.Concat(specification.TotalOrder.Select(key => key.Value)));

    /// <summary>What an order goes through and ends at.</summary>
    public static IReadOnlyList<IReadOnlyList<PropertyInfo>> OfOrder<T>(Specification<T> specification)
        where T : class, ICatalogItem => Of(specification.SortKeys.Select(key => key.Value));

    protected override Expression VisitMember(MemberExpression node)
    {
        if (PathTo(node) is not { Count: > 0 } path)
        {
            return base.VisitMember(node);
        }

        var related = path.TakeWhile(member => typeof(ICatalogItem).IsAssignableFrom(member.PropertyType)).Count();
        _paths.Add([.. path.Take(related + 1)]);
        return node;
    }

    private static List<IReadOnlyList<PropertyInfo>> Of(IEnumerable<LambdaExpression> expressions)
    {
        var paths = new MemberPaths();
        foreach (var expression in expressions)
        {
            paths.Visit(expression.Body);
        }

        return paths._paths;
    }

    // Empty where the expression does not begin at a parameter.
    private static List<PropertyInfo> PathTo(Expression? expression) => expression switch
    {
        MemberExpression { Member: PropertyInfo member } node when node.Expression is ParameterExpression or UnaryExpression { Operand: ParameterExpression } => [member],
        MemberExpression { Member: PropertyInfo member } node when PathTo(node.Expression) is { Count: > 0 } path => [.. path, member],
        _ => [],
    };
}
