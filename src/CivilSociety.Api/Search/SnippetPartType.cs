using CivilSociety.Domain.Search;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace CivilSociety.Api.Search;

/// <summary>A piece of a snippet: text, never markup.</summary>
internal sealed class SnippetPartType : ObjectGraphType<SnippetPart>
{
    public SnippetPartType()
    {
        Name = nameof(SnippetPart);
        Description = "A piece of a snippet: plain text, never markup.";
        AddField(new FieldType
        {
            Name = "text",
            Description = "The catalog's text, with an ellipsis where the snippet breaks off.",
            ResolvedType = new NonNullGraphType(new StringGraphType()),
            Resolver = new FuncFieldResolver<SnippetPart, object?>(context => context.Source.Text),
        });
        AddField(new FieldType
        {
            Name = "isMatch",
            Description = "Whether it is what was searched for.",
            ResolvedType = new NonNullGraphType(new BooleanGraphType()),
            Resolver = new FuncFieldResolver<SnippetPart, object?>(context => context.Source.IsMatch),
        });
    }
}
