using CivilSociety.Domain.Texts;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;

namespace CivilSociety.Api.Schema;

/// <summary>The language of a text: the argument of its field, else the directive of the operation, else English.</summary>
internal static class TextLanguage
{
    private const string ArgumentName = "language";
    private const string DirectiveName = "inLanguage";

    /// <summary>The argument that every text has.</summary>
    public static QueryArgument Argument() => new(Type())
    {
        Name = ArgumentName,
        Description = $"The language of the text; where it is not given, that of the operation's '@{DirectiveName}'.",
        DefaultValue = Language.En,
    };

    /// <summary>The directive that says it once for all texts of an operation.</summary>
    public static Directive Directive() => new(DirectiveName, DirectiveLocation.Query)
    {
        Description = $"The language of all texts whose field has no '{ArgumentName}'.",
        Arguments = [new QueryArgument(Type()) { Name = ArgumentName, Description = "The language." }],
    };

    /// <summary>The language of a field's text.</summary>
    public static Language Of(IResolveFieldContext context) =>
        context.Arguments![ArgumentName] is { Source: not ArgumentSource.FieldDefault } given ? (Language)given.Value! : OfOperation(context) ?? Language.En;

    private static Language? OfOperation(IResolveFieldContext context) =>
        context.Operation.Directives?.FirstOrDefault(directive => directive.Name.Value == DirectiveName)?.Arguments?.FirstOrDefault(argument => argument.Name.Value == ArgumentName) switch
        {
            { Value: GraphQLVariable variable } => context.Variables.ValueFor(variable.Name, out var value) ? (Language?)value.Value : null,
            { Value: { } written } => (Language?)((EnumerationGraphType)context.Schema.AllTypes[nameof(Language)]!).ParseLiteral(written),
            _ => null,
        };

    private static NonNullGraphType Type() => new(new GraphQLTypeReference(nameof(Language)));
}
