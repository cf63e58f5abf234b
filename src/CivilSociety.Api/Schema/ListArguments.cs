using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using CivilSociety.Api.Errors;
using CivilSociety.Api.Guards;
using CivilSociety.Api.Loading;
using CivilSociety.Api.Paging;
using CivilSociety.Domain;
using CivilSociety.Domain.Specifications;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api.Schema;

/// <summary>Reads the arguments of a list: <c>where</c>, <c>order</c> and those of a page.</summary>
internal static class ListArguments
{
    // Arguments that no variable changes, for as long as the document is kept: queries made for them are used again.
    private static readonly ConditionalWeakTable<GraphQLField, object> Constant = [];

    /// <summary>The arguments that select and sort.</summary>
    public static QueryArguments Selection<T>() =>
    [
        new QueryArgument(new GraphQLTypeReference($"{typeof(T).Name}FilterInput")) { Name = "where", Description = "Conditions that the items satisfy." },
        new QueryArgument(new ListGraphType(new NonNullGraphType(new GraphQLTypeReference($"{typeof(T).Name}SortInput"))))
        {
            Name = "order",
            Description = "The order of the items, first key first; without it, the order of the report.",
        },
    ];

    /// <summary>The arguments of a field, which are the same for every parent that it is asked of.</summary>
    /// <exception cref="ClientError">An argument is wrong.</exception>
    public static ListArguments<T> Read<T>(IResolveFieldContext context, bool withPage = false)
        where T : class, ICatalogItem =>
        Constant.TryGetValue(context.FieldAst, out var known)
            ? (ListArguments<T>)known
            : context.Loaders().Once(context.FieldAst, () =>
            {
                var arguments = ReadOnce<T>(context, withPage);
                if (!Selections.HasVariable(context.FieldAst.Arguments))
                {
                    Constant.TryAdd(context.FieldAst, arguments);
                }

                return arguments;
            });

    private static ListArguments<T> ReadOnce<T>(IResolveFieldContext context, bool withPage)
        where T : class, ICatalogItem
    {
        var types = ((CatalogSchema)context.Schema).Types;
        var item = Expression.Parameter(typeof(T), "item");
        CheckSize(context);
        var filter = ReadFilter(context);
        var criteria = filter is null ? null : types.Get(typeof(T)).Filter(item, filter, types);
        var specification = new Specification<T>()
            .And(criteria is null ? null : Expression.Lambda<Func<T, bool>>(criteria, item))
            .OrderBy(ReadOrder(context)
                .SelectMany(sort => types.Get(typeof(T)).Sort(item, sort, types))
                .Select(sort => new SortKey<T>(Expression.Lambda(sort.Value, item), sort.Direction)))
            .Select(NeededValues.Of<T>(context, (IComplexGraphType)types.Get(typeof(T)), isConnection: withPage));
        return withPage ? ReadPage(context, specification, filter) : new(specification, PageArguments.None, SelectsRows: true, "");
    }

    private static void CheckSize(IResolveFieldContext context)
    {
        var limits = context.RequestServices!.GetRequiredService<IOptions<CivilSocietyOptions>>().Value.Limits;
        FilterSize.Check(Argument(context, "where"), limits);
        FilterSize.Check(Argument(context, "order"), limits);
    }

    private static ListArguments<T> ReadPage<T>(IResolveFieldContext context, Specification<T> specification, IDictionary<string, object?>? filter)
        where T : class, ICatalogItem
    {
        var page = PageArguments.Read(context);
        var order = specification.TotalOrder;
        var signature = Cursor.Signature(order, filter);
        return new(specification.Within(page.ToPage(signature, order)), page, Selections.SelectsRows(context.FieldAst, context.Document), signature);
    }

    private static IEnumerable<IDictionary<string, object?>> ReadOrder(IResolveFieldContext context) =>
        (Argument(context, "order") as IEnumerable<object?>)?.OfType<IDictionary<string, object?>>() ?? [];

    private static IDictionary<string, object?>? ReadFilter(IResolveFieldContext context)
    {
        var written = context.FieldAst.Arguments?.FirstOrDefault(argument => argument.Name.StringValue == "where")?.Value;
        return (IDictionary<string, object?>?)WithoutAbsent(Argument(context, "where"), written);
    }

    private static object? Argument(IResolveFieldContext context, string name) =>
        context.Arguments?.TryGetValue(name, out var argument) == true ? argument.Value : null;

    // A variable that is null is no filter, where a null written in the document asks for a missing value.
    private static object? WithoutAbsent(object? value, GraphQLValue? written) => (value, written) switch
    {
        (IDictionary<string, object?> fields, GraphQLObjectValue { Fields: { } parts }) => fields
            .Select(field => (field.Key, field.Value, Written: parts.FirstOrDefault(part => part.Name.StringValue == field.Key)?.Value))
            .Where(field => field.Value is not null || field.Written is not GraphQLVariable)
            .ToDictionary(field => field.Key, field => WithoutAbsent(field.Value, field.Written), StringComparer.Ordinal),
        (IEnumerable<object?> items, GraphQLListValue { Values: { } parts }) =>
            items.Zip(parts).Where(item => item.First is not null || item.Second is not GraphQLVariable).Select(item => WithoutAbsent(item.First, item.Second)).ToList(),
        _ => value,
    };
}
