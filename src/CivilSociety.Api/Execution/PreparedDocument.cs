using GraphQLParser.AST;

namespace CivilSociety.Api.Execution;

/// <summary>A document that has passed the guards.</summary>
/// <param name="Hash">SHA-256 of the text, as lower-case hexadecimal digits.</param>
/// <param name="Text">The document as it is written.</param>
/// <param name="Syntax">The parsed document; null when it has a syntax error, which the engine reports.</param>
internal sealed record PreparedDocument(string Hash, string Text, GraphQLDocument? Syntax)
{
    /// <summary>Whether it is known to be valid, so that it need not be validated again.</summary>
    public bool IsValid { get; init; }
}
