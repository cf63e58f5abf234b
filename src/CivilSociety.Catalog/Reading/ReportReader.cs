using CivilSociety.Domain.Reports;

namespace CivilSociety.Catalog.Reading;

/// <summary>Reads the file on the report as a whole.</summary>
internal static class ReportReader
{
    public static void Read(SeedObject? report, CatalogItems items)
    {
        if (report is null)
        {
            return;
        }

        report.Ignore("$schema");
        items.Source = report.String("citation");
        foreach (var section in report.Objects("sections"))
        {
            var (code, number, chapter) = (section.String("code"), section.OptionalString("number"), section.OptionalInteger("chapter"));
            var title = section.Text("title");
            items.Sections.Add(section, code, section.Build(() => new ReportSection
            {
                Code = code,
                Position = items.Sections.NextPosition,
                Number = number,
                Chapter = chapter,
                Title = title,
            }));
        }

        report.Complete();
    }
}
