using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace CivilSociety.Api.Schema;

/// <summary>Small steps in making expressions.</summary>
internal static class Inline
{
    /// <summary>The body of a lambda with its parameter replaced.</summary>
    public static Expression Apply(LambdaExpression lambda, Expression argument) =>
        new Replacement(lambda.Parameters[0], argument).Visit(lambda.Body);

    /// <summary>A value that query providers turn into a parameter, so that a new value is not a new query.</summary>
    public static Expression Parameter(object value, Type type) =>
        Expression.Convert(Expression.Field(Expression.Constant(new StrongBox<object>(value)), nameof(StrongBox<>.Value)), type);

    /// <summary>All conditions together; null when there are none.</summary>
    public static Expression? All(IEnumerable<Expression?> conditions) => Join(conditions, Expression.AndAlso);

    /// <summary>Any of the conditions; null when there are none.</summary>
    public static Expression? Any(IEnumerable<Expression?> conditions) => Join(conditions, Expression.OrElse);

    private static Expression? Join(IEnumerable<Expression?> conditions, Func<Expression, Expression, BinaryExpression> join)
    {
        var parts = conditions.OfType<Expression>().ToArray();
        return parts.Length == 0 ? null : Join(parts, join);
    }

    // By halves: a chain of hundreds would be deeper than databases and the stack allow.
    private static Expression Join(ReadOnlySpan<Expression> parts, Func<Expression, Expression, BinaryExpression> join) => parts.Length == 1
        ? parts[0]
        : join(Join(parts[..(parts.Length / 2)], join), Join(parts[(parts.Length / 2)..], join));

    private sealed class Replacement(ParameterExpression parameter, Expression argument) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? argument : node;
    }
}
