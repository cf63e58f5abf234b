using System.Linq.Expressions;
using CivilSociety.Api.Errors;
using CivilSociety.Domain;

namespace CivilSociety.Api.Guards;

/// <summary>Counts the single relations that conditions and orders go through, each of which is a table more to join.</summary>
internal sealed class Joins : ExpressionVisitor
{
    /// <summary>Tables that a list may join: SQLite joins 64, and some are the list's own.</summary>
    public const int Most = 60;

    // With those of an order, of which there are as many at most.
    private const int MostOfConditions = 30;

    private readonly HashSet<(ParameterExpression Item, string Path)> _relations = [];

    /// <summary>How many relations of one item the expressions go through; two that go through one relation count once.</summary>
    /// <exception cref="ClientError">The condition goes through too many, of the item or of one in a list.</exception>
    public static int Count(ParameterExpression item, Expression? condition, IEnumerable<Expression> order)
    {
        var found = new Joins();
        found.Visit(condition);
        var most = found._relations.CountBy(relation => relation.Item).Select(each => each.Value).DefaultIfEmpty().Max();
        Limit.Check(most, MostOfConditions, ErrorCodes.FilterTooLarge, "relations beside each other in a 'where'");
        foreach (var value in order)
        {
            found.Visit(value);
        }

        return found._relations.Count(relation => relation.Item == item);
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        if (node.Type.IsAssignableTo(typeof(CatalogItem)) && PathOf(node) is var (item, path))
        {
            _relations.Add((item, path));
        }

        return base.VisitMember(node);
    }

    private static (ParameterExpression Item, string Path)? PathOf(Expression? node) => node switch
    {
        ParameterExpression item => (item, ""),
        UnaryExpression { NodeType: ExpressionType.Convert } converted => PathOf(converted.Operand),
        MemberExpression member when PathOf(member.Expression) is var (item, path) => (item, $"{path}.{member.Member.Name}"),
        _ => null,
    };
}
