namespace CivilSociety.Api;

/// <summary>Documents that clients may name by an id instead of sending them.</summary>
public sealed class TrustedDocumentOptions
{
    /// <summary>Whether other documents are refused.</summary>
    public bool Only { get; set; }

    /// <summary>A folder whose <c>*.graphql</c> files are trusted, each under its name without the extension; null for none.</summary>
    [ExistingFolder]
    public string? Folder { get; set; }

    /// <summary>Further documents, by name.</summary>
    public IDictionary<string, string> Documents { get; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
