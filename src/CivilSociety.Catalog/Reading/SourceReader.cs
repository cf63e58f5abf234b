using System.Globalization;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Reports;

namespace CivilSociety.Catalog.Reading;

/// <summary>Reads the interviews, documents, websites and footnotes behind a chapter.</summary>
internal static class SourceReader
{
    private static readonly IReadOnlyDictionary<string, string> Moved = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["perspective"] = "Write it as 'perspectives': a list of those of all respondents.",
    };

    public static void Read(SeedObject file, CaseStudy? caseStudy, CatalogItems items)
    {
        foreach (var source in file.Objects("sources"))
        {
            var (code, kind, title) = (source.Code("code"), source.Choice<SourceKind>("kind"), source.Text("title"));
            var (form, respondents) = (source.OptionalChoice<InterviewForm>("form"), source.OptionalQuantity("respondents"));
            var perspectives = source.Choices<Perspective>("perspectives", required: false, filled: true);
            source.Moved(Moved);
            var (year, url, number) = (source.OptionalYear("year"), source.OptionalString("url"), source.OptionalInteger("number"));
            var date = ReadDate(source);
            var section = source.Section(items);
            items.Sources.Add(source, code, source.Build(() => new Source
            {
                Code = code,
                Position = items.Sources.NextPosition,
                CaseStudy = caseStudy!,
                Kind = kind,
                Title = title,
                Form = form,
                Respondents = respondents,
                Perspectives = perspectives,
                Year = year,
                Date = date,
                Url = url,
                FootnoteNumber = number,
                Section = section,
            }));
        }
    }

    private static string? ReadDate(SeedObject source)
    {
        var date = source.OptionalString("date");
        if (date is not null && !DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            source.Report("date", $"'{date}' is not a date.", "Expected YYYY-MM-DD.");
        }

        return date;
    }
}
