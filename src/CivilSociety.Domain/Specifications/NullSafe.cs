using System.Linq.Expressions;

namespace CivilSociety.Domain.Specifications;

/// <summary>Rewrites an expression so that a missing relation in a path makes the value null instead of throwing, as it is in SQL.</summary>
internal sealed class NullSafe : ExpressionVisitor
{
    private static readonly NullSafe Instance = new();

    public static Expression Rewrite(Expression expression) => Instance.Visit(expression);

    protected override Expression VisitMember(MemberExpression node)
    {
        var target = Visit(node.Expression);
        if (target is null or ParameterExpression or ConstantExpression || target.Type.IsValueType)
        {
            return node.Update(target);
        }

        var type = Nullable(node.Type);
        return Expression.Condition(
            Expression.Equal(target, Expression.Constant(null, target.Type)),
            Expression.Default(type),
            Expression.Convert(node.Update(target), type));
    }

    protected override Expression VisitBinary(BinaryExpression node)
    {
        var (left, right) = (Visit(node.Left), Visit(node.Right));
        if (left.Type == right.Type)
        {
            return left.Type == node.Left.Type
                ? node.Update(left, node.Conversion, right)
                : Expression.MakeBinary(node.NodeType, left, right);
        }

        var type = Nullable(left.Type.IsValueType ? left.Type : right.Type);
        return Expression.MakeBinary(node.NodeType, Expression.Convert(left, type), Expression.Convert(right, type));
    }

    protected override Expression VisitUnary(UnaryExpression node)
    {
        var operand = Visit(node.Operand);
        return node.NodeType == ExpressionType.Convert && operand.Type != node.Operand.Type
            ? Expression.Convert(operand, Nullable(node.Type))
            : node.NodeType == ExpressionType.Quote ? node : node.Update(operand);
    }

    // A collection at the end of a path that breaks off is empty.
    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        var arguments = node.Arguments.Select((argument, index) =>
        {
            var visited = Visit(argument);
            var expected = node.Method.GetParameters()[index].ParameterType;
            return visited is ConditionalExpression && expected.IsGenericType && expected.GetGenericTypeDefinition() == typeof(IEnumerable<>)
                ? Expression.Coalesce(
                    Expression.Convert(visited, expected),
                    Expression.Convert(Expression.NewArrayInit(expected.GetGenericArguments()[0]), expected))
                : visited;
        });
        return node.Update(Visit(node.Object)!, arguments);
    }

    private static Type Nullable(Type type) =>
        type.IsValueType && System.Nullable.GetUnderlyingType(type) is null ? typeof(Nullable<>).MakeGenericType(type) : type;
}
