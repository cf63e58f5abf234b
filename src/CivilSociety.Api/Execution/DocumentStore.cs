using System.Security.Cryptography;
using System.Text;
using CivilSociety.Api.Errors;
using CivilSociety.Api.Guards;
using CivilSociety.Api.Http;
using GraphQLParser.AST;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api.Execution;

/// <summary>Finds the document of a request: its own, a trusted or a persisted one. Caches valid documents.</summary>
internal sealed class DocumentStore(DocumentGuard guard, TrustedDocuments trusted, IOptions<CivilSocietyOptions> options) : IDisposable
{
    // Measured: up to so many bytes for each token, and for an entry beside its document.
    private const int TokenBytes = 120;
    private const int EntryBytes = 1_000;

    // Removed when there is no room for another document, the longest unused first.
    private const double RemovedPart = 0.25;

    private readonly MemoryCache? _valid = options.Value.Caching.DocumentBytes > 0 ? new(new MemoryCacheOptions { SizeLimit = options.Value.Caching.DocumentBytes }) : null;
    private readonly bool _onlyTrusted = options.Value.TrustedDocuments.Only;

    /// <exception cref="ClientError">There is no such document, or it exceeds a limit.</exception>
    public PreparedDocument Find(GraphQLHttpRequest request)
    {
        if (TextOf(request) is { } text)
        {
            return _valid?.Get<PreparedDocument>(text) ?? Prepare(HashOf(text), text);
        }

        return _valid?.Get<PreparedDocument>(request.PersistedHash!.ToLowerInvariant()) ?? throw NotFound();
    }

    /// <summary>Caches a document with a valid operation, under its hash and its text: most clients send the text, and hashing it costs more than looking it up.</summary>
    public void Keep(PreparedDocument document, GraphQLOperationDefinition operation)
    {
        if (_valid is null || document.Valid.Contains(operation))
        {
            return;
        }

        var valid = document with { Valid = [.. document.Valid, operation] };
        if (!TryKeep(_valid, valid))
        {
            _valid.Compact(RemovedPart);
            TryKeep(_valid, valid);
        }
    }

    public void Dispose() => _valid?.Dispose();

    internal static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private PreparedDocument Prepare(string hash, string text) => guard.Prepare(hash, text, isTrusted: trusted.Find(hash) == text);

    // A cache that is full takes nothing in.
    private static bool TryKeep(MemoryCache documents, PreparedDocument valid)
    {
        var entry = new MemoryCacheEntryOptions { Size = (EntryBytes + (2 * valid.Text.Length) + (TokenBytes * valid.Tokens)) / 2 };
        documents.Set(valid.Hash, valid, entry);
        documents.Set(valid.Text, valid, entry);
        return documents.TryGetValue(valid.Hash, out _) && documents.TryGetValue(valid.Text, out _);
    }

    // Null when only a hash is given, and no trusted document has it.
    private string? TextOf(GraphQLHttpRequest request)
    {
        var hasText = !string.IsNullOrWhiteSpace(request.Query);
        var trustedText = request.PersistedHash is { } hash ? trusted.Find(hash) : null;
        return request switch
        {
            { DocumentId: not null } when hasText => throw new ClientError(ErrorCodes.BadRequest, "The request has both 'query' and 'documentId'. Expected one of them.", AnswerStatus.RequestError),
            { DocumentId: { } id } => WithHash(trusted.Get(id), request.PersistedHash),
            _ when trustedText is not null && (!hasText || request.Query == trustedText) => trustedText,
            _ when _onlyTrusted && (hasText || request.PersistedHash is not null) =>
                throw new ClientError(ErrorCodes.OnlyTrustedDocuments, "Only trusted documents are served here. Expected the id of one as 'documentId'."),
            _ when hasText => WithHash(request.Query!, request.PersistedHash),
            { PersistedHash: not null } => null,
            _ => throw new ClientError(ErrorCodes.MissingDocument, "The request has no document. Expected one as 'query', or the id of a trusted one as 'documentId'.", AnswerStatus.RequestError),
        };
    }

    private static string WithHash(string text, string? claimed) => claimed is null || claimed.Equals(HashOf(text), StringComparison.OrdinalIgnoreCase)
        ? text
        : throw new ClientError(ErrorCodes.HashMismatch, $"The document is not the one with the hash '{claimed}'. Expected its SHA-256 in hexadecimal digits, {HashOf(text)}.");

    // Apollo's clients recognize these two messages by their wording.
    private ClientError NotFound() => new(ErrorCodes.DocumentNotFound, _valid is null ? "PersistedQueryNotSupported" : "PersistedQueryNotFound");
}
