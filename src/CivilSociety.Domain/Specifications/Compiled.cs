using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace CivilSociety.Domain.Specifications;

/// <summary>Expressions as they are evaluated on objects: null-safe, and compiled once for as long as they live, since compiling costs more than reading.</summary>
internal static class Compiled
{
    private static readonly ConditionalWeakTable<LambdaExpression, Delegate> Known = [];

    /// <summary>Whether an item meets a condition; one that comes to null does not hold.</summary>
    public static Func<T, bool> Condition<T>(Expression<Func<T, bool>> condition) =>
        (Func<T, bool>)Known.GetValue(condition, _ => ((Expression<Func<T, bool>>)NullSafe.Rewrite(CommonTerms.Of(condition))).Compile());

    /// <summary>The value that a path leads to; null where it breaks off.</summary>
    public static Func<T, TValue?> Path<T, TValue>(Expression<Func<T, TValue>> path) =>
        (Func<T, TValue?>)Known.GetValue(path, _ => ((Expression<Func<T, TValue?>>)NullSafe.Rewrite(path)).Compile());

    /// <summary>What a projection selects.</summary>
    /// <exception cref="InvalidOperationException">When called: a value is missing where the result cannot be without.</exception>
    public static Func<T, TResult> Selector<T, TResult>(Expression<Func<T, TResult>> selector) => (Func<T, TResult>)Known.GetValue(selector, _ =>
    {
        var body = NullSafe.Rewrite(CommonTerms.Of(selector).Body);
        return Expression.Lambda<Func<T, TResult>>(body.Type == typeof(TResult) ? body : Expression.Convert(body, typeof(TResult)), selector.Parameters).Compile();
    });

    /// <summary>The value of a sort key.</summary>
    /// <param name="written">The key as the specification has it; the compiled one is cached as long as it lives.</param>
    /// <param name="value">Its value in a comparable type.</param>
    public static Func<T, object?> Key<T>(LambdaExpression written, Expression value) => (Func<T, object?>)Known.GetValue(written, _ =>
        Expression.Lambda<Func<T, object?>>(Expression.Convert(NullSafe.Rewrite(value), typeof(object)), written.Parameters).Compile());
}
