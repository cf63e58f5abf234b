using System.Linq.Expressions;

namespace CivilSociety.Persistence;

/// <summary>A row of a query for several items at once: the code of the item that it belongs to, and a value.</summary>
internal sealed record CodedRow<TValue>(string Code, TValue Value)
{
    /// <summary>Makes a row in a query; the members are named, so that the query can go on with them.</summary>
    public static NewExpression New(Expression code, Expression value) => Expression.New(
        typeof(CodedRow<TValue>).GetConstructor([typeof(string), typeof(TValue)])!,
        [code, value],
        typeof(CodedRow<TValue>).GetProperty(nameof(Code))!,
        typeof(CodedRow<TValue>).GetProperty(nameof(Value))!);
}
