using System.Text.Json;
using CivilSociety.Api.Errors;
using CivilSociety.Api.Execution;
using CivilSociety.Api.Schema;
using GraphQL;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api.Guards;

/// <summary>Refuses documents that would keep the engine busy, before the engine sees them.</summary>
/// <remarks>Its own work is bounded: it reads each token once, and each selection at most as often as the limit on expanded fields allows.</remarks>
internal sealed class DocumentGuard(CatalogSchema schema, IOptions<CivilSocietyOptions> options)
{
    private readonly RequestLimits _limits = options.Value.Limits;
    private readonly bool _isExtended = options.Value.Extensions.Count > 0;

    /// <summary>The document, parsed unless it has a syntax error, which the engine reports.</summary>
    /// <exception cref="ClientError">A limit is exceeded.</exception>
    public PreparedDocument Prepare(string hash, string text)
    {
        CheckLines(text);
        if (!CountTokens(text))
        {
            return new(hash, text);
        }

        try
        {
            var syntax = Parser.Parse(text);
            var size = new DocumentSize(syntax, _limits);
            size.Check();
            schema.Initialize();
            return new(hash, text)
            {
                Syntax = syntax,
                Fragments = size.Fragments,
                HasFragmentCycle = size.HasFragmentCycle,
                HasOnlyQueries = syntax.Definitions.OfType<GraphQLOperationDefinition>().All(operation => operation.Operation == OperationType.Query),
                SelectsHostFields = _isExtended && SchemaExtension.IsSelectedBy(syntax, schema),
            };
        }
        catch (GraphQLMaxDepthExceededException)
        {
            throw new ClientError(ErrorCodes.TooDeep, $"The request has too many levels of fields. Expected {_limits.Depth} or fewer.");
        }
        catch (GraphQLSyntaxErrorException)
        {
            return new(hash, text);
        }
    }

    /// <summary>Reads the variables; null for none.</summary>
    /// <exception cref="ClientError">They are larger than allowed, or not valid JSON.</exception>
    public Inputs? ReadVariables(string? text, IGraphQLTextSerializer serializer)
    {
        Limit.Check(text?.Length ?? 0, _limits.VariableCharacters, ErrorCodes.VariablesTooLarge, "characters of variables");
        try
        {
            return text is null ? null : serializer.Deserialize<Inputs>(text);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new ClientError(ErrorCodes.InvalidJson, $"The variables are not valid JSON: {exception.Message}", AnswerStatus.RequestError);
        }
    }

    /// <summary>Checks how many objects the operation can return with these variables. Fragments that lead back to themselves are left to validation, which refuses them.</summary>
    /// <exception cref="ClientError">A limit is exceeded.</exception>
    /// <returns>How much of these limits the operation takes, from 0 to 1.</returns>
    public double CheckAnswer(PreparedDocument document, string? operationName, Inputs? variables)
    {
        if (document is not { Syntax: { } syntax, HasFragmentCycle: false })
        {
            return 0;
        }

        var share = 0.0;
        foreach (var operation in syntax.Definitions.OfType<GraphQLOperationDefinition>())
        {
            if (string.IsNullOrEmpty(operationName) || operation.Name?.StringValue == operationName)
            {
                share = Math.Max(share, new AnswerSize(operation, document.Fragments, variables, schema, _limits).Check());
            }
        }

        return share;
    }

    // The parser's error quotes the line, at a cost that is quadratic in its length.
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
            // The parser reports it, with its place.
            return false;
        }
    }
}
