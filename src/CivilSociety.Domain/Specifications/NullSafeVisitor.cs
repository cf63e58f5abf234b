using System.Linq.Expressions;

namespace CivilSociety.Domain.Specifications;

/// <summary>Makes a missing relation in a path null, as <see cref="NullSafe"/> promises.</summary>
internal sealed class NullSafeVisitor : ExpressionVisitor
{
    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        // A condition that comes to null does not hold.
        var body = Visit(node.Body);
        return node.Update(body.Type.IsAssignableTo(node.ReturnType) ? body : Expression.Coalesce(body, Expression.Default(node.ReturnType)), node.Parameters);
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        var target = Visit(node.Expression);
        if (target is not null && System.Nullable.GetUnderlyingType(target.Type) is not null && node.Member.Name == nameof(Nullable<>.Value))
        {
            return target;
        }

        if (target is null or ParameterExpression or ConstantExpression || target.Type.IsValueType)
        {
            return node.Update(target);
        }

        // The count of a collection that is not there is that of an empty one.
        var type = node.Member.Name == nameof(IReadOnlyCollection<>.Count) ? node.Type : Nullable(node.Type);
        var values = new List<BinaryExpression>();
        var owner = Once(target, values);
        return With(values, Expression.Condition(
            Expression.Equal(owner, Expression.Constant(null, owner.Type)),
            Expression.Default(type),
            Expression.Convert(node.Update(owner), type)));
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
        return node.NodeType == ExpressionType.Convert && System.Nullable.GetUnderlyingType(operand.Type) is not null && node.Type.IsValueType
            ? Expression.Convert(operand, Nullable(node.Type))
            : node.NodeType == ExpressionType.Quote ? node : node.Update(operand);
    }

    // What takes a value as it is cannot take null: there a path that breaks off is an error, as it is for a query.
    protected override Expression VisitNew(NewExpression node) => node.Update(node.Arguments.Select(As));

    protected override MemberAssignment VisitMemberAssignment(MemberAssignment node) => node.Update(As(node.Expression));

    protected override Expression VisitNewArray(NewArrayExpression node) => node.Update(node.Expressions.Select(As));

    protected override Expression VisitConditional(ConditionalExpression node)
    {
        var (test, whenTrue, whenFalse) = (Visit(node.Test), Visit(node.IfTrue), Visit(node.IfFalse));
        test = test.Type == typeof(bool) ? test : Expression.Coalesce(test, Expression.Constant(false));
        if (whenTrue.Type == whenFalse.Type)
        {
            return Expression.Condition(test, whenTrue, whenFalse);
        }

        var type = Nullable(node.Type);
        return Expression.Condition(test, Expression.Convert(whenTrue, type), Expression.Convert(whenFalse, type));
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        // A collection at the end of a path that breaks off is empty; a call on what is not there, or given null where it takes a value, comes to null.
        var values = new List<BinaryExpression>();
        var target = Visit(node.Object);
        Expression? isGiven = null;
        if (target is not null && (target.Type != node.Object!.Type || !target.Type.IsValueType))
        {
            target = Once(target, values);
            isGiven = IsThere(target);
        }

        var arguments = node.Arguments.Select((argument, index) =>
        {
            var visited = Visit(argument);
            var expected = node.Method.GetParameters()[index].ParameterType;
            if (visited.Type != argument.Type && Nullable(expected) == visited.Type)
            {
                visited = Once(visited, values);
                isGiven = isGiven is null ? IsThere(visited) : Expression.AndAlso(isGiven, IsThere(visited));
                return Expression.Convert(visited, expected);
            }

            return visited is ConditionalExpression or BlockExpression && expected.IsGenericType && expected.GetGenericTypeDefinition() == typeof(IEnumerable<>)
                ? Expression.Coalesce(
                    Expression.Convert(visited, expected),
                    Expression.Constant(ModelTypes.Empty(expected.GetGenericArguments()[0]), expected))
                : visited;
        }).ToList();
        var call = node.Update(target is null || target.Type == node.Object!.Type ? target! : Expression.Convert(target, node.Object.Type), arguments);
        return isGiven is null
            ? call
            : With(values, Expression.Condition(isGiven, Expression.Convert(call, Nullable(node.Type)), Expression.Default(Nullable(node.Type))));
    }

    // A value that is used twice is found once: along a path, each use twice would double the work of the one before.
    private static Expression Once(Expression value, List<BinaryExpression> values)
    {
        if (value is ParameterExpression or ConstantExpression)
        {
            return value;
        }

        var variable = Expression.Variable(value.Type);
        values.Add(Expression.Assign(variable, value));
        return variable;
    }

    private static Expression With(List<BinaryExpression> values, Expression result) =>
        values.Count == 0 ? result : Expression.Block(values.Select(value => (ParameterExpression)value.Left), [.. values, result]);

    private Expression As(Expression node)
    {
        var visited = Visit(node);
        return visited.Type == node.Type ? visited : Expression.Convert(visited, node.Type);
    }

    private static BinaryExpression IsThere(Expression value) => Expression.NotEqual(value, Expression.Constant(null, value.Type));

    private static Type Nullable(Type type) =>
        type.IsValueType && System.Nullable.GetUnderlyingType(type) is null ? ModelTypes.Nullable(type) : type;
}
