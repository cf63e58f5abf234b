using System.Linq.Expressions;

namespace CivilSociety.Domain.Specifications;

/// <summary>Gives expressions in memory the meaning that they have in SQL.</summary>
internal static class NullSafe
{
    private static readonly NullSafeVisitor Visitor = new();

    /// <summary>
    /// The expression, rewritten so that a missing relation in a path makes the value null instead of throwing: a condition that comes to null
    /// does not hold, a collection that is not there is empty.
    /// </summary>
    /// <returns>A lambda of the type of the given one, or an expression whose type may have become nullable.</returns>
    /// <exception cref="NotSupportedException">The program is natively compiled, and a path leads to a value of a type that is none of the model's.</exception>
    public static Expression Rewrite(Expression expression) => Visitor.Visit(expression);
}
