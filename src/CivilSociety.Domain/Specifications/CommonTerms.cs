using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Ardalis.Specification;

namespace CivilSociety.Domain.Specifications;

/// <summary>The expressions of a specification in terms that mean the same in memory and in a database; what has no such terms is refused.</summary>
internal static class CommonTerms
{
    private static readonly ConditionalWeakTable<LambdaExpression, Reading> Known = [];

    /// <exception cref="NotSupportedException">A condition, a sort key or the selector uses what memory and a database may answer differently.</exception>
    public static void Check<T>(ISpecification<T> specification, LambdaExpression? selector = null)
    {
        IEnumerable<LambdaExpression?> written =
            [.. specification.WhereExpressions.Select(where => where.Filter), .. specification.OrderExpressions.Select(order => order.KeySelector), selector];
        if (written.OfType<LambdaExpression>().Select(each => Read(each).Fault).FirstOrDefault(fault => fault is not null) is { } fault)
        {
            throw SpecificationCheck.Refuse(specification, fault.What, fault.Remedy);
        }
    }

    /// <summary>The expression in common terms, if <see cref="Check"/> does not refuse it.</summary>
    public static TLambda Of<TLambda>(TLambda written)
        where TLambda : LambdaExpression => (TLambda)Read(written).Expression;

    private static Reading Read(LambdaExpression written) => Known.GetValue(written, _ =>
    {
        var visitor = new CommonTermsVisitor();
        return new((LambdaExpression)visitor.Visit(written), visitor.Fault);
    });

    private sealed record Reading(LambdaExpression Expression, CommonTermsFault? Fault);
}

/// <summary>What a specification uses that has no common terms, and what to write instead.</summary>
internal sealed record CommonTermsFault(string What, string Remedy);
