using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CivilSociety.Domain;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Exchange.Citations;

/// <summary>Writes the report and the other publications of its research program as CSL-JSON (citeproc, Zotero).</summary>
public static class CslJsonFile
{
    /// <summary>The media type.</summary>
    public const string MediaType = "application/vnd.citationstyles.csl+json";

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes the report first, then the others, and leaves the stream open; titles are as printed, notes in the language.</summary>
    public static async Task WriteAsync(Stream output, ICatalog catalog, Language language = Language.En, CancellationToken cancellationToken = default)
    {
        var bibliography = await Bibliography.ReadAsync(catalog, language, cancellationToken);
        await using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartArray();
        if (bibliography.Report is null)
        {
            json.WriteStartObject();
            json.WriteString("id", Reference.KeyOf("report"));
            json.WriteString("type", "report");
            json.WriteString("note", bibliography.Info.Source);
            json.WriteEndObject();
        }

        foreach (var reference in bibliography.References)
        {
            Write(json, reference);
        }

        json.WriteEndArray();
        await json.FlushAsync(cancellationToken);
    }

    private static void Write(Utf8JsonWriter json, Reference reference)
    {
        var publication = reference.Publication;
        json.WriteStartObject();
        json.WriteString("id", reference.Key);
        json.WriteString("type", "report");
        json.WriteString("title", reference.Title);
        WriteNames(json, "author", reference.Authors);
        WriteNames(json, "contributor", [.. publication.Contributors.Select(PersonName.Parse)]);
        json.WriteStartObject("issued");
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        json.WriteNumberValue(publication.Year);
        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteString("publisher", publication.Publisher);
        json.WriteString("publisher-place", publication.Place);
        json.WriteString("language", "nl");
        if (publication.Status == PublicationStatus.Announced)
        {
            json.WriteString("status", "forthcoming");
        }

        if (reference.Note is { } note)
        {
            json.WriteString("note", note);
        }

        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, string role, IReadOnlyList<PersonName> names)
    {
        if (names.Count == 0)
        {
            return;
        }

        json.WriteStartArray(role);
        foreach (var name in names)
        {
            json.WriteStartObject();
            if (name.Given is null)
            {
                json.WriteString("literal", name.Family);
            }
            else
            {
                json.WriteString("family", name.Family);
                json.WriteString("given", name.Given);
                if (name.Particle is not null)
                {
                    json.WriteString("non-dropping-particle", name.Particle);
                }
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
