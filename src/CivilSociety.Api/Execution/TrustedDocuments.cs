using CivilSociety.Api.Errors;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api.Execution;

/// <summary>The trusted documents of the host, by name and by hash.</summary>
internal sealed class TrustedDocuments
{
    private readonly Dictionary<string, string> _texts;

    public TrustedDocuments(IOptions<CivilSocietyOptions> options)
    {
        _texts = new(options.Value.TrustedDocuments.Documents, StringComparer.Ordinal);
        if (options.Value.TrustedDocuments.Folder is { } folder)
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*.graphql"))
            {
                _texts[Path.GetFileNameWithoutExtension(file)] = File.ReadAllText(file);
            }
        }

        foreach (var text in _texts.Values.ToList())
        {
            _texts[$"sha256:{DocumentStore.HashOf(text)}"] = text;
        }
    }

    /// <exception cref="ClientError">No document has the id.</exception>
    public string Get(string id) => _texts.TryGetValue(id, out var text)
        ? text
        : throw new ClientError(ErrorCodes.DocumentNotFound, $"There is no trusted document '{id}'. Expected the name of one, or 'sha256:' and the hash of its text.");
}
