using System.Text;
using CivilSociety.Api.Errors;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api.Execution;

/// <summary>The trusted documents of the host, by name and by hash.</summary>
internal sealed class TrustedDocuments
{
    private const string HashPrefix = "sha256:";

    // A text that is not UTF-8 is no document: read leniently, it would be another one.
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Dictionary<string, string> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byHash = new(StringComparer.Ordinal);
    private readonly List<(string Place, string Text)> _read = [];
    private readonly List<string> _faults = [];

    public TrustedDocuments(IOptions<CivilSocietyOptions> options)
    {
        foreach (var (name, text) in options.Value.TrustedDocuments.Documents)
        {
            Keep(name, text);
        }

        if (options.Value.TrustedDocuments.Folder is { } folder)
        {
            ReadAll(folder);
        }
    }

    /// <summary>All documents, by their ids.</summary>
    public IEnumerable<(string Id, string Text)> All => _byId.Select(document => (document.Key, document.Value));

    /// <summary>The documents of the folder, each with its file and its place there.</summary>
    public IReadOnlyList<(string Place, string Text)> Read => _read;

    /// <summary>What is wrong with the files themselves: a line each.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <exception cref="ClientError">No document has the id.</exception>
    public string Get(string id) => _byId.GetValueOrDefault(id)
        ?? (id.StartsWith(HashPrefix, StringComparison.Ordinal) ? _byHash.GetValueOrDefault(id[HashPrefix.Length..].ToLowerInvariant()) : null)
        ?? throw new ClientError(ErrorCodes.DocumentNotFound, $"There is no trusted document '{id}'. Expected the name of one, or '{HashPrefix}' and the hash of its text.");

    /// <summary>The document whose text has the SHA-256, in hexadecimal digits, or that has the other hash, such as SHA-1, for its id; null for none.</summary>
    public string? Find(string hash) => _byHash.GetValueOrDefault(hash.ToLowerInvariant()) ?? _byId.GetValueOrDefault(hash);

    private void ReadAll(string folder)
    {
        foreach (var file in Files(folder, "*.graphql"))
        {
            if (Try(file, () => File.ReadAllText(file, Strict)) is { } text)
            {
                Add(file, text);
            }
        }

        foreach (var file in Files(folder, "*.json"))
        {
            if (Try(file, () => File.ReadAllText(file, Strict)) is { } json)
            {
                TrustedDocumentManifest.Read(json, (id, text) => Add(file, id, text), (place, fault) => _faults.Add($"{file}{place}: {fault}"));
            }
        }
    }

    private IEnumerable<string> Files(string folder, string pattern) => Try(folder, () => Directory.GetFiles(folder, pattern).Order(StringComparer.Ordinal).ToList()) ?? [];

    // Null where it cannot be read.
    private T? Try<T>(string path, Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            _faults.Add($"{path}: It cannot be read: {fault.Message}");
        }
        catch (DecoderFallbackException)
        {
            _faults.Add($"{path}: It is not text in UTF-8.");
        }

        return null;
    }

    // A name is of one document. One that the host has as well, by the same name, is no other.
    private void Add(string file, string text)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        if (_byId.TryGetValue(name, out var other) && other != text)
        {
            _faults.Add($"{file}: Another trusted document has the name '{name}'. Expected a name of its own.");
        }
        else if (other is null && _read.FirstOrDefault(each => each.Text == text).Place is { } same)
        {
            _faults.Add($"{file}: It has the text, and so the hash, of {same}. Expected one of them.");
        }
        else
        {
            _read.Add((file, text));
            Keep(name, text);
        }
    }

    // Manifests of several clients, or of several versions of one, have documents in common.
    private void Add(string manifest, string id, string text)
    {
        var place = $"{manifest}, document '{id}'";
        if (!_byId.TryGetValue(id, out var other))
        {
            _read.Add((place, text));
            Keep(id, text);
        }
        else if (other != text)
        {
            _faults.Add($"{place}: Another trusted document has the id. Expected an id of its own.");
        }
    }

    private void Keep(string id, string text) => _byId[id] = _byHash[DocumentStore.HashOf(text)] = text;
}
