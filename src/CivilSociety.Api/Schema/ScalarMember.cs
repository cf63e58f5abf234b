using System.Linq.Expressions;
using GraphQL.Types;

namespace CivilSociety.Api.Schema;

/// <summary>A text, number, boolean or enum: filtered by Hot Chocolate's operations.</summary>
internal sealed class ScalarMember(string name, string description, LambdaExpression path) : Member(name, description, path)
{
    public override Type? EnumType => (Nullable.GetUnderlyingType(Path.ReturnType) ?? Path.ReturnType) is { IsEnum: true } type ? type : null;

    public override string FilterTypeName(CatalogTypes types) => OperationInputs.NameFor(Path.ReturnType);

    public override Expression? Filter(Expression instance, object value, CatalogTypes types) =>
        Operations.Apply(Of(instance), (IDictionary<string, object?>)value);

    public override IGraphType SortType(CatalogTypes types) => new GraphQLTypeReference("SortEnumType");

    public override IEnumerable<SortPart> Sort(Expression instance, object value, CatalogTypes types) =>
        [new(Name, Of(instance), (bool)value)];
}
