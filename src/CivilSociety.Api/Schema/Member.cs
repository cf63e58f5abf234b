using System.Linq.Expressions;
using CivilSociety.Domain.Specifications;
using GraphQL.Types;

namespace CivilSociety.Api.Schema;

/// <summary>Something of a declared type that clients may filter by, and perhaps sort by.</summary>
internal abstract class Member(string name, string description, LambdaExpression path)
{
    public string Name { get; } = name;

    public string Description { get; } = description;

    /// <summary>The enum whose values it has; null for none.</summary>
    public virtual Type? EnumType => null;

    protected LambdaExpression Path { get; } = path;

    /// <summary>Name of the input type that filters by this member.</summary>
    public abstract string FilterTypeName(CatalogTypes types);

    /// <summary>The condition that a filter value sets on an instance; null for none.</summary>
    public abstract Expression? Filter(Expression instance, object value, CatalogTypes types);

    /// <summary>The condition that a filter's null sets on an instance: that it has none.</summary>
    public abstract Expression IsMissing(Expression instance, CatalogTypes types);

    /// <summary>How many items a filter value compares, about, on one instance: the lists that it looks into multiply.</summary>
    public virtual double Weigh(object value, CatalogTypes types, Func<Type, int> sizeOf) => 1;

    /// <summary>The input type that sorts by this member; null when it cannot be sorted by.</summary>
    public virtual IGraphType? SortType(CatalogTypes types) => null;

    /// <summary>The sorted values that a sort value asks for, in order.</summary>
    public virtual IEnumerable<SortPart> Sort(Expression instance, object value, CatalogTypes types) => [];

    /// <summary>The member of an instance.</summary>
    protected Expression Of(Expression instance) => Compose.Inline(Path, instance);
}
