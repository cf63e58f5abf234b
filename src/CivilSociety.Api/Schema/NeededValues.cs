using System.Linq.Expressions;
using CivilSociety.Domain;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace CivilSociety.Api.Schema;

/// <summary>Finds what a document needs of each item of a list, so that a database reads nothing else.</summary>
internal static class NeededValues
{
    /// <summary>Where a field keeps the path to what it is resolved from.</summary>
    public const string Key = "needed-value";

    /// <summary>The paths to what is selected of each item; none when something else than declared fields is selected, and items are read whole.</summary>
    public static IEnumerable<LambdaExpression> Of<T>(IResolveFieldContext context, IComplexGraphType type, bool isConnection = false)
        where T : ICatalogItem
    {
        GraphQLField[] list = [context.FieldAst];
        var items = isConnection ? Named(Named(list, "edges"), "node").Concat(Named(list, "nodes")) : list;
        return Of(items, type, context.Document, Expression.Parameter(typeof(T), "item")) ?? [];

        IEnumerable<GraphQLField> Named(IEnumerable<GraphQLField> fields, string name) =>
            fields.SelectMany(field => Selections.Below(field, context.Document)).Where(field => field.Name == name);
    }

    // Null when a field is not a declared one: it may need anything.
    private static List<LambdaExpression>? Of(IEnumerable<GraphQLField> items, IComplexGraphType type, GraphQLDocument document, ParameterExpression item)
    {
        var paths = new List<LambdaExpression> { Expression.Lambda(Expression.Property(item, nameof(ICatalogItem.Code)), item) };
        foreach (var fields in items.SelectMany(each => Selections.Below(each, document)).GroupBy(field => field.Name.StringValue))
        {
            // A fragment may be on another type that the item could be of.
            if (type.GetField(fields.Key) is not { } definition)
            {
                continue;
            }

            if (definition.GetMetadata<LambdaExpression>(Key) is not { } value)
            {
                return null;
            }

            if (!typeof(ICatalogItem).IsAssignableFrom(value.ReturnType))
            {
                paths.Add(value);
            }
            else if (Of(fields, (IComplexGraphType)definition.ResolvedType!.GetNamedType(), document, Expression.Parameter(value.ReturnType, "related")) is { } related)
            {
                paths.AddRange(related.Select(path => Expression.Lambda(Inline.Apply(path, value.Body), value.Parameters)));
            }
            else
            {
                return null;
            }
        }

        return paths;
    }
}
