using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Texts;
using CivilSociety.Exchange.Qca;
using CivilSociety.Exchange.Tables;

namespace CivilSociety.Exchange;

/// <summary>The exports there are.</summary>
internal static class ExportList
{
    public static IEnumerable<Export> Create() =>
    [
        .. Tables(
            "case-studies-by-attribute",
            QcaTable.OfCaseStudies,
            new("Casestudies naar kenmerken: 1, 0, of leeg waar het rapport het niet zegt", "Case studies by attributes: 1, 0, or empty where the report does not say")),
        .. Tables(
            "statements-by-code",
            QcaTable.OfStatements,
            new("Uitspraken naar factoren, houdingen en perspectieven: 1 of 0", "Statements by factors, stances and perspectives: 1 or 0")),
    ];

    private static IEnumerable<Export> Tables(string name, Func<CodedCatalog, QcaTable> table, LocalizedText description)
    {
        yield return new(
            $"{name}.xlsx",
            XlsxFile.MediaType,
            With(description, "; met de betekenis van elke kolom en de paragrafen achter elke cel (Excel)", "; with the meaning of each column and the sections behind each cell (Excel)"),
            isLocalized: false,
            async (source, output, cancellationToken) =>
            {
                var coded = await CodedAsync(source, table, cancellationToken);
                await XlsxFile.WriteAsync(output, [coded.Table, coded.Columns, coded.EvidenceOfCells], cancellationToken);
            });
        yield return Csv("", each => each.Table, "; kolomnamen voor R (CSV)", "; columns named for R (CSV)");
        yield return Csv("-columns", each => each.Columns, "; de betekenis van elke kolom (CSV)", "; the meaning of each column (CSV)");
        yield return Csv("-evidence", each => each.EvidenceOfCells, "; de paragrafen achter elke cel (CSV)", "; the sections behind each cell (CSV)");

        Export Csv(string part, Func<QcaTable, Sheet> sheet, string nl, string en) => new(
            $"{name}{part}.csv",
            CsvFile.MediaType,
            With(description, nl, en),
            isLocalized: false,
            async (source, output, cancellationToken) =>
                await CsvFile.WriteAsync(output, sheet(await CodedAsync(source, table, cancellationToken)), cancellationToken: cancellationToken));
    }

    private static LocalizedText With(LocalizedText text, string nl, string en) => new(text.Nl + nl, text.En + en);

    private static async Task<QcaTable> CodedAsync(ExportSource source, Func<CodedCatalog, QcaTable> table, CancellationToken cancellationToken) =>
        table(await CodedCatalog.LoadAsync(source.Catalog, cancellationToken));
}
