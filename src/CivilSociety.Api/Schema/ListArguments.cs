using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Ardalis.Specification;
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
    // By the field: arguments without variables are the same each time that the document is executed.
    private static readonly ConditionalWeakTable<GraphQLField, object> Known = [];

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

    /// <summary>The arguments of a field, the same for every parent.</summary>
    /// <exception cref="ClientError">An argument is wrong.</exception>
    public static ListArguments<T> Read<T>(IResolveFieldContext context, bool withPage = false)
        where T : CatalogItem
    {
        var arguments = ReadKnown<T>(context, withPage);
        if (arguments.Filter is { } filter)
        {
            var types = ((CatalogSchema)context.Schema).Types;
            context.Loaders().Filters.Add(context.FieldAst, types.Get(typeof(T)), filter, types);
        }

        return arguments;
    }

    /// <summary>The specification with more paths included.</summary>
    public static Specification<T> Including<T>(this Specification<T> specification, IEnumerable<string> paths)
        where T : CatalogItem
    {
        foreach (var path in paths)
        {
            specification.Query.Include(path);
        }

        return specification;
    }

    private static ListArguments<T> ReadKnown<T>(IResolveFieldContext context, bool withPage)
        where T : CatalogItem
    {
        var field = context.FieldAst;
        if (Known.TryGetValue(field, out var known))
        {
            return (ListArguments<T>)known;
        }

        return context.Loaders().Once(field, () =>
        {
            var arguments = ReadOnce<T>(context, withPage);
            if (!HasVariables(field))
            {
                Known.AddOrUpdate(field, arguments);
            }

            return arguments;
        });
    }

    private static ListArguments<T> ReadOnce<T>(IResolveFieldContext context, bool withPage)
        where T : CatalogItem
    {
        var types = ((CatalogSchema)context.Schema).Types;
        var (type, item) = (types.Get(typeof(T)), Expression.Parameter(typeof(T), "item"));
        CheckSize(context);
        var filter = ReadFilter(context);
        // A key that comes again sorts nothing any more.
        SortPart[] order = [.. ReadOrder(context).SelectMany(sort => type.Sort(item, sort, types)).DistinctBy(part => part.Name)];
        CheckRelations(context, order);
        var criteria = filter is null ? null : type.Filter(item, filter, types);
        var joined = Joins.Count(item, criteria, order.Select(part => part.Value));
        var specification = new Specification<T>().Including(SelectedReferences.Of(context, type, isConnection: withPage).Take(Joins.Most - joined));
        if (criteria is not null)
        {
            specification.Query.Where(Expression.Lambda<Func<T, bool>>(criteria, item));
        }

        Sort(specification, item, order);
        return withPage ? ReadPage(context, specification, type.Name, order, filter) : new(specification, null, PageArguments.None, SelectsRows: true, "", filter);
    }

    private static bool HasVariables(GraphQLField field) => field.Arguments?.Any(argument => HasVariables(argument.Value)) == true;

    private static bool HasVariables(GraphQLValue value) => value switch
    {
        GraphQLVariable => true,
        GraphQLListValue { Values: { } items } => items.Any(HasVariables),
        GraphQLObjectValue { Fields: { } fields } => fields.Any(field => HasVariables(field.Value)),
        _ => false,
    };

    private static void Sort<T>(Specification<T> specification, ParameterExpression item, IEnumerable<SortPart> order)
    {
        IOrderedSpecificationBuilder<T>? sorted = null;
        foreach (var part in order)
        {
            var key = Expression.Lambda<Func<T, object?>>(Expression.Convert(part.Value, typeof(object)), item);
            sorted = (sorted, part.IsDescending) switch
            {
                (null, false) => specification.Query.OrderBy(key),
                (null, true) => specification.Query.OrderByDescending(key),
                (_, false) => sorted.ThenBy(key),
                (_, true) => sorted.ThenByDescending(key),
            };
        }
    }

    private static void CheckSize(IResolveFieldContext context)
    {
        var limits = Limits(context);
        FilterSize.Check(Argument(context, "where"), limits);
        FilterSize.CheckOrder(Argument(context, "order"), limits);
    }

    private static void CheckRelations(IResolveFieldContext context, IEnumerable<SortPart> order) => Limit.Check(
        order.SelectMany(part => IncludeTree.PathsThrough(part.Value)).SelectMany(RelationsOf).Distinct(StringComparer.Ordinal).Count(),
        Limits(context).SortRelations,
        ErrorCodes.SortTooFar,
        "relations that an 'order' goes through");

    // Each relation with the way to it.
    private static IEnumerable<string> RelationsOf(string path) =>
        path.Split('.').Select((_, index) => string.Join('.', path.Split('.').Take(index + 1)));

    private static RequestLimits Limits(IResolveFieldContext context) => context.RequestServices!.GetRequiredService<IOptions<CivilSocietyOptions>>().Value.Limits;

    private static ListArguments<T> ReadPage<T>(IResolveFieldContext context, Specification<T> specification, string type, IReadOnlyList<SortPart> order, IDictionary<string, object?>? filter)
        where T : CatalogItem
    {
        var arguments = PageArguments.Read(context);
        var total = TotalOrder.Of(specification);
        var signature = Cursor.Signature(type, order.Select(part => $"{part.Name}:{(part.IsDescending ? "DESC" : "ASC")}"), filter);
        return new(
            specification.Including(total.Keys.SelectMany(key => key.Relations())),
            arguments.ToPage(signature, total),
            arguments,
            Selections.SelectsRows(context.FieldAst, context.Document),
            signature,
            filter);
    }

    private static IEnumerable<IDictionary<string, object?>> ReadOrder(IResolveFieldContext context) =>
        (WrittenOrder.Of(Argument(context, "order"), Written(context, "order"), context) as IEnumerable<object?>)?.OfType<IDictionary<string, object?>>() ?? [];

    private static IDictionary<string, object?>? ReadFilter(IResolveFieldContext context) =>
        (IDictionary<string, object?>?)WithoutAbsent(Argument(context, "where"), Written(context, "where"));

    private static GraphQLValue? Written(IResolveFieldContext context, string name) =>
        context.FieldAst.Arguments?.FirstOrDefault(argument => argument.Name.StringValue == name)?.Value;

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
