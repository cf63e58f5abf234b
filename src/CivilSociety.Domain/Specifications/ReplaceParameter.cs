using System.Linq.Expressions;

namespace CivilSociety.Domain.Specifications;

/// <summary>Puts an expression in the place of a lambda's parameter.</summary>
internal sealed class ReplaceParameter(ParameterExpression parameter, Expression replacement) : ExpressionVisitor
{
    protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? replacement : node;
}
