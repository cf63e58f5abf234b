using CivilSociety.Api.Execution;
using GraphQLParser.AST;

namespace CivilSociety.Api.Guards;

/// <summary>A document with one operation in full: of the others, which are not executed, only the headers are validated.</summary>
/// <remarks>
/// Headers are what the cheap rules on whole documents need: names of operations are unique (5.2.2.1), and one without a name stands alone (5.2.3.1).
/// Fragments that nothing spreads stay, and are refused (5.5.1.4).
/// </remarks>
internal static class OperationAlone
{
    /// <summary>The syntax to validate and execute; the document's own where it has one operation, or a fragment that leads back to itself.</summary>
    public static GraphQLDocument Of(PreparedDocument document, GraphQLOperationDefinition operation)
    {
        var syntax = document.Syntax!;
        var others = document.Operations.Where(each => each != operation).ToList();
        if (others.Count == 0 || document.HasFragmentCycle)
        {
            return syntax;
        }

        var reachedByOthers = Reached(document, others);
        reachedByOthers.ExceptWith(Reached(document, [operation]));
        return new([.. syntax.Definitions.Where(IsKept).Select(definition => definition is GraphQLOperationDefinition other && other != operation ? new Header(other) : definition)])
        {
            Source = syntax.Source,
        };

        bool IsKept(ASTNode definition) => definition is not GraphQLFragmentDefinition fragment || !reachedByOthers.Contains(fragment.FragmentName.Name.StringValue);
    }

    /// <summary>The names of the fragments that operations spread, and that these do.</summary>
    public static HashSet<string> Reached(PreparedDocument document, IEnumerable<GraphQLOperationDefinition> operations)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        foreach (var operation in operations)
        {
            Reach(operation.SelectionSet, document, reached);
        }

        return reached;
    }

    // Each fragment is followed once.
    private static void Reach(GraphQLSelectionSet? selections, PreparedDocument document, HashSet<string> reached)
    {
        foreach (var selection in selections?.Selections ?? [])
        {
            if (selection is not GraphQLFragmentSpread spread)
            {
                Reach((selection as IHasSelectionSetNode)?.SelectionSet, document, reached);
            }
            else if (reached.Add(spread.FragmentName.Name.StringValue) && document.Fragments.TryGetValue(spread.FragmentName.Name.StringValue, out var fragment))
            {
                Reach(fragment.SelectionSet, document, reached);
            }
        }
    }

    // As a query, of which nothing need be selected. Nodes have no place unless their class gives them one.
    private sealed class Header : GraphQLOperationDefinition
    {
        public Header(GraphQLOperationDefinition operation)
            : base(new([])) => (Name, Location) = (operation.Name, operation.Location);

        public override GraphQLLocation Location { get; set; }
    }
}
