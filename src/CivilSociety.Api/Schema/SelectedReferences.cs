using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace CivilSociety.Api.Schema;

/// <summary>Finds the single references that a document selects below a field, so that they are read together with the items.</summary>
internal static class SelectedReferences
{
    // What is beyond is read by itself, for all items at once: a database joins so many tables, and gives so many columns.
    private const int Most = 30;

    /// <summary>The paths to the references that are selected of each item, to be included: each after the one that leads to it.</summary>
    public static IReadOnlyList<string> Of(IResolveFieldContext context, IComplexGraphType type, bool isConnection = false)
    {
        GraphQLField[] list = [context.FieldAst];
        return [.. Of(isConnection ? Named(Named(list, "edges"), "node").Concat(Named(list, "nodes")) : list, type, context.Document).Take(Most)];

        IEnumerable<GraphQLField> Named(IEnumerable<GraphQLField> fields, string name) =>
            fields.SelectMany(field => Selections.Below(field, context.Document)).Where(field => field.Name == name);
    }

    // A fragment may be on another type that the item could be of.
    private static IEnumerable<string> Of(IEnumerable<GraphQLField> items, IComplexGraphType type, GraphQLDocument document)
    {
        foreach (var fields in items.SelectMany(each => Selections.Below(each, document)).GroupBy(field => field.Name.StringValue))
        {
            if (type.GetField(fields.Key) is { Relation: { } relation } definition)
            {
                yield return relation;
                foreach (var path in Of(fields, (IComplexGraphType)definition.ResolvedType!.GetNamedType(), document))
                {
                    yield return $"{relation}.{path}";
                }
            }
        }
    }
}
