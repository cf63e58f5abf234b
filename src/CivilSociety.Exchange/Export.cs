using CivilSociety.Domain;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Exchange;

/// <summary>A file that can be made of a catalog: what it is for, and how it is written.</summary>
public sealed class Export
{
    private readonly Func<ExportSource, Stream, CancellationToken, Task> _write;

    internal Export(string name, string mediaType, LocalizedText description, bool isLocalized, Func<ExportSource, Stream, CancellationToken, Task> write) =>
        (Name, MediaType, Description, IsLocalized, _write) = (name, mediaType, description, isLocalized, write);

    /// <summary>Every export, in the order in which they are shown.</summary>
    public static IReadOnlyList<Export> All { get; } = [.. ExportList.Create()];

    /// <summary>The name: that of the file, by which it is asked for.</summary>
    public string Name { get; }

    /// <summary>The media type of the file.</summary>
    public string MediaType { get; }

    /// <summary>What is in the file, and what opens it.</summary>
    public LocalizedText Description { get; }

    /// <summary>Whether its texts are in the language that is asked for; others have both languages, or no texts.</summary>
    public bool IsLocalized { get; }

    /// <summary>The export with the name.</summary>
    /// <exception cref="UnknownNameException">There is none.</exception>
    public static Export Named(string name) => All.FirstOrDefault(export => export.Name == name) ?? throw new UnknownNameException("export", name, All.Select(export => export.Name));

    /// <summary>Writes the file, the same content for the same version of a catalog, and leaves the stream open.</summary>
    public Task WriteAsync(Stream output, ICatalog catalog, Language language = Language.En, CancellationToken cancellationToken = default) =>
        _write(new(catalog, language), output, cancellationToken);
}

/// <summary>What an export is made of.</summary>
/// <param name="Catalog">The catalog.</param>
/// <param name="Language">The language of its texts.</param>
internal sealed record ExportSource(ICatalog Catalog, Language Language);
