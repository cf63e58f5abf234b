using System.Globalization;
using CivilSociety.Domain;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;
using CivilSociety.Exchange.Reading;

namespace CivilSociety.Exchange.Citations;

/// <summary>How to cite one row of an export: the report, the section, and the version of the catalog.</summary>
public sealed class RowCitation
{
    private readonly Language _language;

    private RowCitation(string report, CatalogInfo info, Language language)
    {
        _language = language;
        Report = report;
        Catalog = new LocalizedText($"CivilSociety-catalogus {info.Version}", $"CivilSociety catalog {info.Version}").In(language);
    }

    /// <summary>The report, by authors and year: <c>Van der Gaag &amp; Van der Klein (2012)</c>; its whole citation where the catalog does not list it.</summary>
    public string Report { get; }

    /// <summary>The catalog, by its version.</summary>
    public string Catalog { get; }

    /// <summary>Reads what citations of this version of the catalog have in common.</summary>
    public static async Task<RowCitation> ReadAsync(ICatalog catalog, Language language, CancellationToken cancellationToken = default) =>
        Of(await Bibliography.ReadAsync(catalog, language, cancellationToken), language);

    /// <summary>The citation of a row that comes from the section.</summary>
    public string Of(ReportSection section) => $"{Report}, {Place(section)}; {Catalog}";

    internal static RowCitation Of(Bibliography bibliography, Language language) => new(
        bibliography.Report is { } report ? $"{Authors(report.Authors, language)} ({report.Publication.Year.ToString(CultureInfo.InvariantCulture)})" : bibliography.Info.Source,
        bibliography.Info,
        language);

    /// <summary>Where in the report: <c>section 2.5.3</c>, or the title of a part without a number.</summary>
    internal string Place(ReportSection section) => section switch
    {
        { Kind: SectionKind.Chapter, Number: { } number } => ChapterOf(number),
        { Number: { } number } => new LocalizedText($"paragraaf {number}", $"section {number}").In(_language),
        { Chapter: { } chapter } => $"{ChapterOf(chapter.ToString(CultureInfo.InvariantCulture))}, {section.Title.In(_language)}",
        _ => Capitals.None(section.Title.In(_language)),
    };

    private string ChapterOf(string number) => new LocalizedText($"hoofdstuk {number}", $"chapter {number}").In(_language);

    private static string Authors(IReadOnlyList<PersonName> authors, Language language) => authors switch
    {
        [] => new LocalizedText("Zonder auteur", "No author").In(language),
        [var only] => only.Cited,
        [var first, var second] => $"{first.Cited} & {second.Cited}",
        [var first, ..] => $"{first.Cited} et al.",
    };
}
