using System.ComponentModel.DataAnnotations;

namespace CivilSociety.Api;

/// <summary>Documents that clients can name by an id instead of sending them.</summary>
public sealed class TrustedDocumentOptions
{
    /// <summary>Whether other documents are refused.</summary>
    public bool Only { get; set; }

    /// <summary>A folder whose <c>*.graphql</c> files are trusted, each under its name without the extension, and the documents of its <c>*.json</c> manifests, each under its id; null for none.</summary>
    [ExistingFolder]
    public string? Folder { get; set; }

    /// <summary>Further documents, by name.</summary>
    public IDictionary<string, string> Documents { get; } = new Dictionary<string, string>(StringComparer.Ordinal);
}

/// <summary>Requires the path of a folder that exists, or null.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ExistingFolderAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) => value is null || Directory.Exists((string)value);

    public override string FormatErrorMessage(string name) => $"There is no such folder. Expected one with '*.graphql' files or '*.json' manifests as {name}.";
}
