using System.Linq.Expressions;
using GraphQL.Types;

namespace CivilSociety.Api.Schema;

/// <summary>One object of a declared type: filtered and sorted by its members.</summary>
internal sealed class ObjectMember(string name, string description, LambdaExpression path) : Member(name, description, path)
{
    public override string FilterTypeName(CatalogTypes types) => types.Get(Path.ReturnType).FilterName;

    public override Expression? Filter(Expression instance, object value, CatalogTypes types) =>
        types.Get(Path.ReturnType).Filter(Of(instance), (IDictionary<string, object?>)value, types);

    public override Expression IsMissing(Expression instance, CatalogTypes types) => types.Get(Path.ReturnType).IsMissing(Of(instance));

    public override double Weigh(object value, CatalogTypes types, Func<Type, int> sizeOf) =>
        types.Get(Path.ReturnType).Weigh((IDictionary<string, object?>)value, types, sizeOf);

    public override IGraphType SortType(CatalogTypes types) => new GraphQLTypeReference(types.Get(Path.ReturnType).SortName);

    public override IEnumerable<SortPart> Sort(Expression instance, object value, CatalogTypes types) =>
        types.Get(Path.ReturnType)
            .Sort(Of(instance), (IDictionary<string, object?>)value, types)
            .Select(part => part with { Name = $"{Name}.{part.Name}" });
}
