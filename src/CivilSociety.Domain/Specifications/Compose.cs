using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace CivilSociety.Domain.Specifications;

/// <summary>Makes expressions of others.</summary>
internal static class Compose
{
    /// <summary>The body of a lambda with its first parameter replaced.</summary>
    public static Expression Inline(LambdaExpression lambda, Expression argument) => Replace(lambda.Body, lambda.Parameters[0], argument);

    /// <summary>The body of a lambda with its two parameters replaced.</summary>
    public static Expression Inline(LambdaExpression lambda, Expression first, Expression second) => Replace(Inline(lambda, first), lambda.Parameters[1], second);

    /// <summary>The expression with a part replaced.</summary>
    public static Expression Replace(Expression expression, Expression part, Expression replacement) => new Replacement(part, replacement).Visit(expression)!;

    /// <summary>A value that query providers turn into a parameter, so that a new value is not a new query.</summary>
    public static Expression Parameter(object value, Type type)
    {
        Expression<Func<StrongBox<object>, object?>> read = box => box.Value;
        return Expression.Convert(Inline(read, Expression.Constant(new StrongBox<object>(value))), type);
    }

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

    private sealed class Replacement(Expression part, Expression replacement) : ExpressionVisitor
    {
        public override Expression? Visit(Expression? node) => node == part ? replacement : base.Visit(node);
    }
}
