using System.Linq.Expressions;

namespace CivilSociety.Api.Schema;

/// <summary>A list of enums: filtered by what all, none or some of its elements are.</summary>
internal sealed class ScalarListMember(string name, string description, LambdaExpression path, Type element) : Member(name, description, path)
{
    public override Type? EnumType => element.IsEnum ? element : null;

    public override string FilterTypeName(CatalogTypes types) => OperationInputs.NameForListOf(element);

    public override Expression? Filter(Expression instance, object value, CatalogTypes types) =>
        ListOperations.Apply(
            Of(instance),
            element,
            (IDictionary<string, object?>)value,
            (item, filter) => Operations.Apply(item, (IDictionary<string, object?>)filter));

    public override Expression IsMissing(Expression instance, CatalogTypes types) => ListOperations.IsEmpty(Of(instance), element);

    public override double Weigh(object value, CatalogTypes types, Func<Type, int> sizeOf) => ((IDictionary<string, object?>)value).Values.Sum(condition =>
        condition is IDictionary<string, object?> operations ? Operations.Weigh(operations) : 1);
}
