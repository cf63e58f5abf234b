using System.Linq.Expressions;
using CivilSociety.Domain.Specifications;
using GraphQL.Types;

namespace CivilSociety.Api.Schema;

/// <summary>A text, number, boolean or enum: filtered by Hot Chocolate's operations.</summary>
/// <param name="name">Its name.</param>
/// <param name="description">Its description.</param>
/// <param name="path">The value of an instance.</param>
/// <param name="sortPath">What an instance is sorted by.</param>
internal sealed class ScalarMember(string name, string description, LambdaExpression path, LambdaExpression sortPath) : Member(name, description, path)
{
    public override Type? EnumType => (Nullable.GetUnderlyingType(Path.ReturnType) ?? Path.ReturnType) is { IsEnum: true } type ? type : null;

    public override string FilterTypeName(CatalogTypes types) => OperationInputs.NameFor(Path.ReturnType);

    public override Expression? Filter(Expression instance, object value, CatalogTypes types) =>
        Operations.Apply(Of(instance), (IDictionary<string, object?>)value);

    public override Expression IsMissing(Expression instance, CatalogTypes types) => Operations.IsMissing(Of(instance));

    public override double Weigh(object value, CatalogTypes types, Func<Type, int> sizeOf) => Operations.Weigh((IDictionary<string, object?>)value);

    public override IGraphType SortType(CatalogTypes types) => new GraphQLTypeReference("SortEnumType");

    public override IEnumerable<SortPart> Sort(Expression instance, object value, CatalogTypes types) =>
        [new(Name, Compose.Inline(sortPath, instance), (bool)value)];
}
