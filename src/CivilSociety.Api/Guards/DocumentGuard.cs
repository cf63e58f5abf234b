using System.Text.Json;
using CivilSociety.Api.Errors;
using CivilSociety.Api.Schema;
using GraphQL;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api.Guards;

/// <summary>Refuses documents that would keep the engine busy, before the engine sees them.</summary>
/// <remarks>Its own work is bounded: each token is read once, and each selection set at most as often as the limit on expanded fields allows.</remarks>
internal sealed class DocumentGuard(CatalogSchema schema, IOptions<CivilSocietyOptions> options)
{
    private readonly RequestLimits _limits = options.Value.Limits;

    /// <summary>The parsed document; null when it has a syntax error, which the engine reports.</summary>
    /// <exception cref="CatalogError">A limit is exceeded.</exception>
    public GraphQLDocument? Read(string text)
    {
        CheckLines(text);
        if (!CountTokens(text))
        {
            return null;
        }

        try
        {
            var document = Parser.Parse(text);
            new DocumentSize(document, _limits).Check(document);
            return document;
        }
        catch (GraphQLMaxDepthExceededException)
        {
            throw new CatalogError(ErrorCodes.TooDeep, $"The request has too many levels of fields. Expected {_limits.Depth} or fewer.");
        }
        catch (GraphQLSyntaxErrorException)
        {
            return null;
        }
    }

    /// <summary>The variables; null for none.</summary>
    /// <exception cref="CatalogError">They are larger than allowed, or cannot be read.</exception>
    public Inputs? ReadVariables(string? text, IGraphQLTextSerializer serializer)
    {
        Limit.Check(text?.Length ?? 0, _limits.VariableCharacters, ErrorCodes.VariablesTooLarge, "characters of variables");
        try
        {
            return text is null ? null : serializer.Deserialize<Inputs>(text);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            throw new CatalogError(ErrorCodes.InvalidJson, $"The variables are not valid JSON: {fault.Message}");
        }
    }

    /// <summary>Looks at how much the operation can answer with these variables.</summary>
    /// <exception cref="CatalogError">A limit is exceeded.</exception>
    public void CheckAnswer(GraphQLDocument document, string? operationName, Inputs? variables) =>
        AnswerSize.Check(document, operationName, variables, schema, _limits);

    // The parser's error shows the line, at a cost that is the square of its length.
    private void CheckLines(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            Limit.Check(line.Length, _limits.LineCharacters, ErrorCodes.LineTooLong, "characters in one line of its document");
        }
    }

    private bool CountTokens(string text)
    {
        try
        {
            ROM source = text;
            var (position, count) = (0, 0);
            while (Lexer.Lex(source, position) is { Kind: not TokenKind.EOF } token)
            {
                position = token.End;
                Limit.Check(++count, _limits.Tokens, ErrorCodes.TooManyTokens, "tokens");
                Limit.Check(token.Kind == TokenKind.NAME ? token.End - token.Start : 0, _limits.NameCharacters, ErrorCodes.NameTooLong, "characters in a name");
            }

            return true;
        }
        catch (GraphQLSyntaxErrorException)
        {
            // Reported by the parser, with its place.
            return false;
        }
    }
}
