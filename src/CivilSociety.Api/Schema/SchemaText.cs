using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace CivilSociety.Api.Schema;

/// <summary>The schema in the schema definition language, its definitions sorted.</summary>
internal static class SchemaText
{
    public static string Of(ISchema schema)
    {
        var text = schema.ToAST();
        SDLSorter.Sort(text, new Definitions());
        return new SDLPrinter().Print(text).ReplaceLineEndings("\n").TrimEnd() + "\n";
    }

    // The library sorts the values of a default list too, which introspection gives in their own order.
    private sealed class Definitions() : SDLSorterOptions(StringComparison.Ordinal)
    {
        public override int Compare(ASTNode? x, ASTNode? y) => x is GraphQLValue && y is GraphQLValue ? 0 : base.Compare(x!, y!);
    }
}
