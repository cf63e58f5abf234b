using CivilSociety.Api.Execution;
using CivilSociety.Api.Schema;
using CivilSociety.Domain;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace CivilSociety.Api.Paging;

/// <summary>Fields that give a connection, and the types behind them, in Hot Chocolate's shape.</summary>
internal static class ConnectionField
{
    public static FieldType Create<T>(string name, string description, Func<IResolveFieldContext, Connection<T>> resolve)
        where T : CatalogItem =>
        Create(name, description, typeof(T).Name, [.. PageArguments.Declare(), .. ListArguments.Selection<T>()], resolve);

    /// <summary>A field with the arguments given, which hold those of a page, whose connection may have more fields than others.</summary>
    public static FieldType Create(
        string name,
        string description,
        string itemType,
        QueryArguments arguments,
        Func<IResolveFieldContext, Connection> resolve,
        IEnumerable<FieldType>? more = null)
    {
        var field = new FieldType
        {
            Name = name,
            Description = description,
            ResolvedType = new GraphQLTypeReference($"{TypePrefix(name)}Connection"),
            Arguments = arguments,
            Resolver = new FuncFieldResolver<object?, object?>(resolve),
        };
        return field.WithConnectionItem(itemType).WithConnectionFields(more ?? []);
    }

    /// <summary>The connection and edge types that the fields of some types need.</summary>
    public static IEnumerable<IGraphType> TypesFor(IEnumerable<IComplexGraphType> types)
    {
        var fields = types.SelectMany(type => type.Fields).Where(field => field.ConnectionItem is not null).DistinctBy(field => field.Name).ToList();
        return [PageInfoType(), .. fields.SelectMany(field => TypesFor(TypePrefix(field.Name), field.ConnectionItem!, field.ConnectionFields))];
    }

    private static string TypePrefix(string field) => char.ToUpperInvariant(field[0]) + field[1..];

    private static IEnumerable<IGraphType> TypesFor(string prefix, string item, IEnumerable<FieldType> more)
    {
        var node = new NonNullGraphType(new GraphQLTypeReference(item));
        var edge = new ObjectGraphType<Edge> { Name = $"{prefix}Edge", Description = "An edge in a connection." };
        Add(edge, "cursor", "A cursor for use in pagination.", new NonNullGraphType(new StringGraphType()), source => source.Cursor);
        Add(edge, "node", "The item at the end of the edge.", node, source => source.Node);
        yield return edge;

        var connection = new ObjectGraphType<Connection> { Name = $"{prefix}Connection", Description = "A connection to a list of items." };
        Add(connection, "pageInfo", "Information to aid in pagination.", new NonNullGraphType(new GraphQLTypeReference("PageInfo")), source => source.LoadPageInfo());
        Add(connection, "edges", "A list of edges.", new ListGraphType(new NonNullGraphType(edge)), source => source.LoadEdges());
        Add(connection, "nodes", "A flattened list of the nodes.", new ListGraphType(node), source => source.LoadNodes());
        Add(connection, "totalCount", "Identifies the total count of items in the connection.", new NonNullGraphType(new IntGraphType()), source => source.LoadTotalCount());
        foreach (var field in more)
        {
            connection.AddField(field);
        }

        yield return connection;
    }

    private static ObjectGraphType<PageInfo> PageInfoType()
    {
        var type = new ObjectGraphType<PageInfo> { Name = "PageInfo", Description = "Information about pagination in a connection." };
        Add(type, "hasNextPage", "Indicates whether more edges exist following the set defined by the clients arguments.", new NonNullGraphType(new BooleanGraphType()), page => page.HasNextPage);
        Add(type, "hasPreviousPage", "Indicates whether more edges exist prior the set defined by the clients arguments.", new NonNullGraphType(new BooleanGraphType()), page => page.HasPreviousPage);
        Add(type, "startCursor", "When paginating backwards, the cursor to continue.", new StringGraphType(), page => page.StartCursor);
        Add(type, "endCursor", "When paginating forwards, the cursor to continue.", new StringGraphType(), page => page.EndCursor);
        return type;
    }

    private static void Add<T>(ObjectGraphType<T> type, string name, string description, IGraphType fieldType, Func<T, object?> read) =>
        type.AddField(new FieldType
        {
            Name = name,
            Description = description,
            ResolvedType = fieldType,
            Resolver = new SourceResolver<T>(read),
        });
}
