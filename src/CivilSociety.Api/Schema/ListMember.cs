using System.Linq.Expressions;

namespace CivilSociety.Api.Schema;

/// <summary>A list of objects of a declared type: filtered by what all, none or some of them are.</summary>
internal sealed class ListMember(string name, string description, LambdaExpression path, Type element) : Member(name, description, path)
{
    public override string FilterTypeName(CatalogTypes types) => $"ListFilterInputTypeOf{types.Get(element).FilterName}";

    public override Expression? Filter(Expression instance, object value, CatalogTypes types) =>
        ListOperations.Apply(
            Of(instance),
            element,
            (IDictionary<string, object?>)value,
            (item, filter) => types.Get(element).Filter(item, (IDictionary<string, object?>)filter, types));

    public override Expression IsMissing(Expression instance, CatalogTypes types) => ListOperations.IsEmpty(Of(instance), element);

    public override double Weigh(object value, CatalogTypes types, Func<Type, int> sizeOf)
    {
        // Lists of many owners are longer than there are items for each.
        const double Shortest = 2;
        var length = Math.Max(Shortest, (double)sizeOf(element) / Math.Max(1, sizeOf(Path.Parameters[0].Type)));
        return ((IDictionary<string, object?>)value).Values.Sum(condition =>
            condition is IDictionary<string, object?> filter ? length * (1 + types.Get(element).Weigh(filter, types, sizeOf)) : 1);
    }
}
