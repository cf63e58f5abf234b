using System.Buffers;
using System.Text.RegularExpressions;
using CivilSociety.Api.Errors;
using CivilSociety.Api.Execution;
using CivilSociety.Api.Schema;
using GraphQL;
using GraphQL.Execution;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api.Guards;

/// <summary>Refuses documents that would keep the engine busy, before the engine sees them.</summary>
/// <remarks>Its own work is bounded: it reads each token once, and each selection at most as often as the limit on expanded fields allows.</remarks>
internal sealed partial class DocumentGuard(CatalogSchema schema, IOptions<CivilSocietyOptions> options)
{
    // Those of the parser and of GraphQL: other separators of lines and paragraphs are characters like any other.
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n");

    private readonly RequestLimits _limits = options.Value.Limits;
    private readonly bool _isExtended = options.Value.Extensions.Count > 0;

    /// <summary>The document: parsed, or with the fault that it has.</summary>
    /// <exception cref="ClientError">A limit is exceeded, or something is defined that cannot be executed.</exception>
    public PreparedDocument Prepare(string hash, string text, bool isTrusted = false)
    {
        // What is trusted was parsed at start; compilers of clients write it in one line.
        if (!isTrusted)
        {
            CheckLines(text);
        }

        var source = WithoutLoneReturns(text);
        try
        {
            var tokens = CountTokens(source);
            var syntax = Parser.Parse(source, new ParserOptions { Ignore = IgnoreOptions.Comments });
            CheckDefinitions(syntax, text);
            var size = new DocumentSize(syntax, _limits);
            size.Check();
            schema.Initialize();
            syntax.Source = ErrorPlaces.NoSource;
            return new(hash, text)
            {
                Syntax = syntax,
                Tokens = tokens,
                Fragments = size.Fragments,
                HasFragmentCycle = size.HasFragmentCycle,
                HasOnlyPlainQueries = syntax.Definitions.OfType<GraphQLOperationDefinition>().All(operation => operation is { Operation: OperationType.Query, Variables: null or { Count: 0 } }),
                SelectsHostFields = _isExtended && SchemaExtension.IsSelectedBy(syntax, schema),
            };
        }
        catch (GraphQLMaxDepthExceededException)
        {
            throw new ClientError(ErrorCodes.TooDeep, $"The request has too many levels of fields. Expected {_limits.Depth} or fewer.");
        }
        catch (GraphQLSyntaxErrorException fault)
        {
            return new(hash, text) { Fault = new SyntaxError(fault) };
        }
    }

    /// <summary>Reads the variables; null for none.</summary>
    /// <exception cref="ClientError">They are larger than allowed, or cannot be read.</exception>
    public Inputs? ReadVariables(string? text)
    {
        Limit.Check(text?.Length ?? 0, _limits.VariableCharacters, ErrorCodes.VariablesTooLarge, "characters of variables");
        return text is null ? null : Variables.Read(text);
    }

    /// <summary>Checks how many objects the operation can return with these variables. Fragments that lead back to themselves are left to validation, which refuses them.</summary>
    /// <exception cref="ClientError">A limit is exceeded.</exception>
    /// <returns>How much of these limits the operation takes, from 0 to 1.</returns>
    public double CheckAnswer(PreparedDocument document, string? operationName, Inputs? variables)
    {
        if (document.HasFragmentCycle)
        {
            return 0;
        }

        var share = 0.0;
        foreach (var operation in document.Syntax!.Definitions.OfType<GraphQLOperationDefinition>())
        {
            if (string.IsNullOrEmpty(operationName) || operation.Name?.StringValue == operationName)
            {
                share = Math.Max(share, new AnswerSize(operation, document.Fragments, variables, schema, _limits).Check());
            }
        }

        return share;
    }

    // The parser's error pads a line up to its column, at a cost that is quadratic in it.
    private void CheckLines(string text)
    {
        var rest = text.AsSpan();
        while (rest.Length > _limits.LineCharacters)
        {
            var end = rest.IndexOfAny(LineEnds);
            Limit.Check(end < 0 ? rest.Length : end, _limits.LineCharacters, ErrorCodes.LineTooLong, "characters in one line of its document");
            rest = end < 0 ? [] : rest[(end + 1)..];
        }
    }

    // To the parser's errors a carriage return ends a line, but they look for the line among those that end with a line feed.
    // Nothing else changes: not what the document says, nor the place of anything in it.
    private static string WithoutLoneReturns(string text) => text.Contains('\r', StringComparison.Ordinal) ? LoneReturn().Replace(text, "\n") : text;

    private static void CheckDefinitions(GraphQLDocument syntax, string text)
    {
        if (syntax.Definitions.Find(definition => definition is not (GraphQLOperationDefinition or GraphQLFragmentDefinition)) is { } other)
        {
            var error = new ClientError(ErrorCodes.NotExecutable, "The document defines or extends a schema. Expected operations and fragments alone.");
            error.AddLocation(Location.FromLinearPosition(text, other.Location.Start));
            throw error;
        }
    }

    /// <exception cref="GraphQLSyntaxErrorException">A character begins no token.</exception>
    private int CountTokens(string text)
    {
        ROM source = text;
        var (position, count) = (0, 0);
        while (Lexer.Lex(source, position) is { Kind: not TokenKind.EOF } token)
        {
            position = token.End;
            Limit.Check(++count, _limits.Tokens, ErrorCodes.TooManyTokens, "tokens");
            Limit.Check(token.Kind == TokenKind.NAME ? token.End - token.Start : 0, _limits.NameCharacters, ErrorCodes.NameTooLong, "characters in a name");
        }

        return count;
    }

    [GeneratedRegex("\r(?!\n)")]
    private static partial Regex LoneReturn();
}
