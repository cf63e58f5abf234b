using System.Linq.Expressions;
using GraphQL.Types;

namespace CivilSociety.Api.Schema;

/// <summary>A declared type, without its type parameter.</summary>
internal interface IDeclaredType : IObjectGraphType
{
    Type ModelType { get; }

    string FilterName { get; }

    string SortName { get; }

    IReadOnlyList<Member> Members { get; }

    Expression? Filter(Expression instance, IDictionary<string, object?> filter, CatalogTypes types);

    Expression IsMissing(Expression instance);

    double Weigh(IDictionary<string, object?> filter, CatalogTypes types, Func<Type, int> sizeOf);

    IEnumerable<SortPart> Sort(Expression instance, IDictionary<string, object?> sort, CatalogTypes types);
}
