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

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly List<string> _faults = [];

    public TrustedDocuments(IOptions<CivilSocietyOptions> options)
    {
        foreach (var (name, text) in options.Value.TrustedDocuments.Documents)
        {
            _texts[name] = text;
            _texts[IdOf(text)] = text;
        }

        if (options.Value.TrustedDocuments.Folder is { } folder)
        {
            Read(folder);
        }
    }

    /// <summary>The documents of the folder, by the path of their file.</summary>
    public IReadOnlyDictionary<string, string> Files => _files;

    /// <summary>What is wrong with the files themselves: a line each.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <exception cref="ClientError">No document has the id.</exception>
    public string Get(string id) => _texts.GetValueOrDefault(id)
        ?? (id.StartsWith(HashPrefix, StringComparison.Ordinal) ? Find(id[HashPrefix.Length..]) : null)
        ?? throw new ClientError(ErrorCodes.DocumentNotFound, $"There is no trusted document '{id}'. Expected the name of one, or '{HashPrefix}' and the hash of its text.");

    /// <summary>The document whose text has the SHA-256, in hexadecimal digits; null for none.</summary>
    public string? Find(string hash) => _texts.GetValueOrDefault($"{HashPrefix}{hash.ToLowerInvariant()}");

    private static string IdOf(string text) => $"{HashPrefix}{DocumentStore.HashOf(text)}";

    private void Read(string folder)
    {
        foreach (var file in Try(folder, () => Directory.GetFiles(folder, "*.graphql").Order(StringComparer.Ordinal).ToList()) ?? [])
        {
            if (Try(file, () => File.ReadAllText(file, Strict)) is { } text)
            {
                Add(file, text);
            }
        }
    }

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

    // An id is of one document. One that the host has as well, by the same name, is no other.
    private void Add(string file, string text)
    {
        var (name, hash) = (Path.GetFileNameWithoutExtension(file), IdOf(text));
        if (_texts.TryGetValue(name, out var other) && other != text)
        {
            _faults.Add($"{file}: Another trusted document has the name '{name}'. Expected a name of its own.");
        }
        else if (other is null && _files.FirstOrDefault(each => each.Value == text).Key is { } same)
        {
            _faults.Add($"{file}: It has the text, and so the hash, of {same}. Expected one of them.");
        }
        else
        {
            _texts[name] = _texts[hash] = _files[file] = text;
        }
    }
}
