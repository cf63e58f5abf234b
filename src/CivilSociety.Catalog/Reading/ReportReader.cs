using System.Globalization;
using CivilSociety.Domain.Reports;

namespace CivilSociety.Catalog.Reading;

/// <summary>Reads the file on the report as a whole: its sections first, which everything cites, its content last.</summary>
internal static class ReportReader
{
    public static void ReadSections(SeedObject? report, CatalogItems items)
    {
        if (report is null)
        {
            items.Sections.IsIncomplete = true;
            return;
        }

        report.OptionalString("$schema");
        items.Citation = report.String("citation");
        string? last = null;
        foreach (var section in report.Objects("sections", items.Sections))
        {
            var (code, kind) = (section.String("code"), section.OptionalChoice<SectionKind>("kind", required: true));
            var (number, chapter) = (ReadNumber(section, kind, last), section.OptionalInteger("chapter"));
            var title = section.Text("title");
            if (kind is { } known)
            {
                ReportWrongChapter(section, known, number, chapter);
            }

            last = number ?? last;
            items.Sections.Add(section, code, section.Build(() => new ReportSection
            {
                Code = code,
                Position = items.Sections.NextPosition,
                Kind = kind!.Value,
                Number = number,
                Chapter = chapter,
                Title = title,
            }));
        }
    }

    public static void ReadContent(SeedObject? report, CatalogItems items)
    {
        if (report is null)
        {
            return;
        }

        ReadPublications(report, items);
        FindingReader.Read(report, items);
        ReadDefinitions(report, items);
        FactReader.ReadReportFacts(report, items);
        FactReader.ReadDiscrepancies(report, null, items);
        report.Complete();
    }

    private static void ReadPublications(SeedObject report, CatalogItems items)
    {
        foreach (var publication in report.Objects("publications"))
        {
            var (code, kind, status) = (publication.Code("code"), publication.Choice<PublicationKind>("kind"), publication.Choice<PublicationStatus>("status"));
            var (title, year) = (publication.Text("title"), publication.OptionalYear("year", required: true) ?? 0);
            var (authors, contributors) = (publication.Strings("authors"), publication.Strings("contributors"));
            var (place, publisher) = (publication.String("place"), publication.String("publisher"));
            var section = publication.Reference("section", items.Sections);
            items.Publications.Add(publication, code, publication.Build(() => new Publication
            {
                Code = code,
                Position = items.Publications.NextPosition,
                Kind = kind,
                Title = title,
                Authors = authors,
                Contributors = contributors,
                Year = year,
                Status = status,
                Place = place,
                Publisher = publisher,
                Section = section,
            }));
        }
    }

    private static string? ReadNumber(SeedObject section, SectionKind? kind, string? last)
    {
        var number = section.OptionalString("number", required: kind is SectionKind.Chapter or SectionKind.Section);
        if (number is null)
        {
            return null;
        }

        var parts = number.Split('.');
        var isNumber = parts.All(part => part.Length > 0 && part.All(char.IsAsciiDigit));
        if (kind is not (null or SectionKind.Chapter or SectionKind.Section))
        {
            section.Report("number", $"A part of the kind {SeedObject.CodeOf(kind.Value)} has no number.", "Leave it out, or correct the kind.");
        }
        else if (kind == SectionKind.Chapter && !(isNumber && parts.Length == 1))
        {
            section.Report("number", $"'{number}' is not the number of a chapter.", "Expected one number, such as 2.");
        }
        else if (!isNumber || (kind == SectionKind.Section && parts.Length == 1))
        {
            section.Report("number", $"'{number}' is not the number of a section.", "Expected numbers joined by '.', such as 2.5.1.");
        }
        else if (last is not null && IsBefore(number, last))
        {
            section.Report("number", $"Section {number} stands after {last}.", "Expected the sections in the order of their numbers.");
        }

        return number;
    }

    // The number begins with the chapter; appendices and the back cover are of none.
    private static void ReportWrongChapter(SeedObject section, SectionKind kind, string? number, int? chapter)
    {
        if (kind is SectionKind.Appendix or SectionKind.BackCover)
        {
            if (chapter is not null)
            {
                section.Report("chapter", $"A part of the kind {SeedObject.CodeOf(kind)} is of no chapter.", "Leave it out, or correct the kind.");
            }
        }
        else if (chapter is null)
        {
            section.Report("chapter", $"A part of the kind {SeedObject.CodeOf(kind)} is of a chapter.", "Add it, or correct the kind.");
        }
        else if (number is not null && number.Split('.')[0] != chapter.Value.ToString(CultureInfo.InvariantCulture))
        {
            section.Report("chapter", $"Section {number} is not of chapter {chapter}.", "Correct the chapter or the number.");
        }
    }

    // Where a client sorts by number, sections are sorted by their place: as a text, 1.10 comes before 1.6.
    private static bool IsBefore(string number, string last)
    {
        return string.CompareOrdinal(Padded(number), Padded(last)) < 0;

        static string Padded(string number) => string.Join('.', number.Split('.').Select(part => part.PadLeft(10, '0')));
    }

    private static void ReadDefinitions(SeedObject report, CatalogItems items)
    {
        foreach (var definition in report.Objects("definitions"))
        {
            var (code, term, text) = (definition.Code("code"), definition.Text("term"), definition.Text("text"));
            var literature = definition.OptionalString("literature");
            var section = definition.Reference("section", items.Sections);
            items.Definitions.Add(definition, code, definition.Build(() => new Definition
            {
                Code = code,
                Position = items.Definitions.NextPosition,
                Term = term,
                Text = text,
                Literature = literature,
                Section = section,
            }));
        }
    }
}
