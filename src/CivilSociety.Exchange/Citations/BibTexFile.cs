using System.Globalization;
using System.Text;
using CivilSociety.Domain;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Exchange.Citations;

/// <summary>Writes the report and the other publications of its research program as BibTeX, in UTF-8.</summary>
public static class BibTexFile
{
    /// <summary>The media type.</summary>
    public const string MediaType = "application/x-bibtex";

    /// <summary>Writes the report first, then the others, and leaves the stream open; titles are as printed, notes in the language.</summary>
    public static async Task WriteAsync(Stream output, ICatalog catalog, Language language = Language.En, CancellationToken cancellationToken = default)
    {
        var bibliography = await Bibliography.ReadAsync(catalog, language, cancellationToken);
        var text = new StringBuilder();
        if (bibliography.Report is null)
        {
            Append(text, "misc", Reference.KeyOf("report"), [("note", Escape(bibliography.Info.Source))]);
        }

        foreach (var reference in bibliography.References)
        {
            Append(text, "techreport", reference.Key, FieldsOf(reference));
        }

        await output.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()), cancellationToken);
    }

    /// <summary>The text, with what BibTeX and LaTeX take for commands escaped.</summary>
    internal static string Escape(string text) => string.Concat(text.Select(character => character switch
    {
        '\\' => @"\textbackslash{}",
        '^' => @"\textasciicircum{}",
        '~' => @"\textasciitilde{}",
        '{' or '}' or '$' or '&' or '#' or '%' or '_' => $@"\{character}",
        _ => character.ToString(),
    }));

    private static IEnumerable<(string Name, string? Value)> FieldsOf(Reference reference) =>
    [
        ("author", string.Join(" and ", reference.Authors.Select(NameOf))),
        // The second braces keep the capitals as printed.
        ("title", $"{{{Escape(reference.Title)}}}"),
        ("institution", Escape(reference.Publication.Publisher)),
        ("address", Escape(reference.Publication.Place)),
        ("year", reference.Publication.Year.ToString(CultureInfo.InvariantCulture)),
        ("language", "dutch"),
        ("note", reference.Note is { } note ? Escape(note) : null),
    ];

    // BibTeX takes initials for several names only with spaces between them, and a name in braces for one that has no parts.
    private static string NameOf(PersonName name) => name switch
    {
        { Given: null } => $"{{{Escape(name.Family)}}}",
        { Particle: null } => $"{Escape(name.Family)}, {Initials(name.Given)}",
        _ => $"{Escape(name.Particle)} {Escape(name.Family)}, {Initials(name.Given)}",
    };

    private static string Initials(string given) => Escape(given.Replace(".", ". ", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal).TrimEnd());

    private static void Append(StringBuilder text, string type, string key, IEnumerable<(string Name, string? Value)> fields)
    {
        text.Append(text.Length == 0 ? "" : "\n").Append(CultureInfo.InvariantCulture, $"@{type}{{{key},\n");
        foreach (var (name, value) in fields.Where(field => !string.IsNullOrEmpty(field.Value)))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {name} = {{{value}}},\n");
        }

        text.Append("}\n");
    }
}
