using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace CivilSociety.Domain.Specifications;

/// <summary>Expressions as they are evaluated on objects, null-safe: interpreted at first, and compiled once they prove to last.</summary>
/// <remarks>Compiling costs as much as interpreting thousands of items, and most expressions of a GraphQL request are made for it alone.</remarks>
internal sealed class Compiled
{
    private const int UsesUntilCompiled = 64;

    private static readonly ConditionalWeakTable<LambdaExpression, Compiled> Known = [];

    private int _uses;
    private volatile Delegate? _delegate;

    private Compiled()
    {
    }

    /// <summary>Whether an item meets a condition; one that comes to null does not hold.</summary>
    public static Func<T, bool> Condition<T>(Expression<Func<T, bool>> condition) =>
        Get(condition, () => (Expression<Func<T, bool>>)NullSafe.Rewrite(CommonTerms.Of(condition)));

    /// <summary>The value that a path leads to; null where it breaks off.</summary>
    public static Func<T, TValue?> Path<T, TValue>(Expression<Func<T, TValue>> path) =>
        Get(path, () => (Expression<Func<T, TValue?>>)NullSafe.Rewrite(path));

    /// <summary>What a projection selects.</summary>
    /// <exception cref="InvalidOperationException">When called: a value is missing where the result cannot be without.</exception>
    public static Func<T, TResult> Selector<T, TResult>(Expression<Func<T, TResult>> selector) => Get(selector, () =>
    {
        var body = NullSafe.Rewrite(CommonTerms.Of(selector).Body);
        return Expression.Lambda<Func<T, TResult>>(body.Type == typeof(TResult) ? body : Expression.Convert(body, typeof(TResult)), selector.Parameters);
    });

    /// <summary>The value of a sort key.</summary>
    /// <param name="written">The key as the specification has it; the compiled one is cached as long as it lives.</param>
    /// <param name="value">Its value in a comparable type.</param>
    public static Func<T, object?> Key<T>(LambdaExpression written, Expression value) =>
        Get(written, () => Expression.Lambda<Func<T, object?>>(Expression.Convert(NullSafe.Rewrite(value), typeof(object)), written.Parameters));

    private static TDelegate Get<TDelegate>(LambdaExpression written, Func<Expression<TDelegate>> rewrite)
        where TDelegate : Delegate
    {
        var known = Known.GetValue(written, _ => new());
        var uses = Interlocked.Increment(ref known._uses);
        if (known._delegate is null || uses == UsesUntilCompiled)
        {
            var expression = rewrite();
            known._delegate = expression.Compile(preferInterpretation: uses < UsesUntilCompiled && !Hindrances.AreIn(expression));
        }

        return (TDelegate)known._delegate;
    }

    /// <summary>Finds what the interpreter does not know, the spans of <c>array.Contains(value)</c>, and what it is slow at, conditions on the items of a list: sixty of them took it twice as long as compiling and running them.</summary>
    private sealed class Hindrances : ExpressionVisitor
    {
        private bool _isFound;

        public static bool AreIn(LambdaExpression expression)
        {
            var hindrances = new Hindrances();
            hindrances.Visit(expression.Body);
            return hindrances._isFound;
        }

        public override Expression? Visit(Expression? node)
        {
            _isFound |= node is LambdaExpression || node?.Type.IsByRefLike == true;
            return _isFound ? node : base.Visit(node);
        }
    }
}
