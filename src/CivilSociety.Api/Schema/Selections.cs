using GraphQLParser.AST;

namespace CivilSociety.Api.Schema;

/// <summary>Looks into what a document selects and gives.</summary>
internal static class Selections
{
    /// <summary>The fields selected below a field, fragments followed, whether their directives leave them out or not.</summary>
    public static IEnumerable<GraphQLField> Below(GraphQLField field, GraphQLDocument document) => In(field.SelectionSet, document);

    /// <summary>Whether a connection selects anything of its items besides what is told of all of them.</summary>
    public static bool SelectsRows(GraphQLField connection, GraphQLDocument document) => Below(connection, document).Any(field => field.Name.StringValue is not ("totalCount" or "facets" or "suggestion"));

    private static IEnumerable<GraphQLField> In(GraphQLSelectionSet? selections, GraphQLDocument document) =>
        (selections?.Selections ?? []).SelectMany(selection => selection switch
        {
            GraphQLField field => [field],
            GraphQLInlineFragment inline => In(inline.SelectionSet, document),
            GraphQLFragmentSpread spread => In(document.Definitions.OfType<GraphQLFragmentDefinition>().FirstOrDefault(fragment => fragment.FragmentName.Name == spread.FragmentName.Name)?.SelectionSet, document),
            _ => Enumerable.Empty<GraphQLField>(),
        });
}
