using Ardalis.Specification;
using CivilSociety.Domain;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;
using CivilSociety.Exchange.Citations;
using CivilSociety.Exchange.Graphs;
using CivilSociety.Exchange.Qca;
using CivilSociety.Exchange.RefiQda;
using CivilSociety.Exchange.Tables;

namespace CivilSociety.Exchange;

/// <summary>The exports there are.</summary>
internal static class ExportList
{
    private delegate Task Writer(Stream output, ICatalog catalog, Language language, CancellationToken cancellationToken);

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
        Of(
            "codebook.qdc",
            RefiQdaCodebook.MediaType,
            "Het codeboek: factoren, houdingen, soorten uitspraken, kenmerken (REFI-QDA: MAXQDA, QualCoder, ATLAS.ti, NVivo)",
            "The codebook: factors, stances, kinds of statements, features (REFI-QDA: MAXQDA, QualCoder, ATLAS.ti, NVivo)",
            RefiQdaCodebook.WriteAsync),
        Of(
            "project.qdpx",
            RefiQdaProject.MediaType,
            "De casestudies als teksten van uitspraken, met hun coderingen en variabelen (REFI-QDA)",
            "The case studies as texts of statements, with their codings and variables (REFI-QDA)",
            RefiQdaProject.WriteAsync),
        Of(
            "partners.graphml",
            PartnerGraph.MediaType,
            "Casestudies en organisaties, met rollen en aantallen vermeldingen (GraphML: Gephi)",
            "Case studies and organizations, with roles and numbers of mentions (GraphML: Gephi)",
            PartnerGraph.WriteAsync),
        Of(
            "factors-together.graphml",
            CooccurrenceGraph.MediaType,
            "Factoren die bij dezelfde uitspraken gecodeerd zijn (GraphML: Gephi)",
            "Factors that are coded on the same statements (GraphML: Gephi)",
            (output, catalog, language, cancellationToken) => CooccurrenceGraph.WriteAsync(output, catalog, PatternUnit.Statements, language, cancellationToken)),
        Of(
            "concepts.graphml",
            ConceptGraph.MediaType,
            "Wat casestudies gemeen hebben: lagen, typen vrijwilligers, vormen en kenmerken, van breed naar smal (GraphML: Gephi)",
            "What case studies share: layers, types of volunteers, forms and features, from broad to narrow (GraphML: Gephi)",
            ConceptGraph.WriteAsync),
        Of("references.bib", BibTexFile.MediaType, "Het rapport en de publicaties erbij (BibTeX)", "The report and its publications (BibTeX)", BibTexFile.WriteAsync),
        Of("references.json", CslJsonFile.MediaType, "Het rapport en de publicaties erbij (CSL-JSON: Zotero)", "The report and its publications (CSL-JSON: Zotero)", CslJsonFile.WriteAsync),
    ];

    private static Export Of(string name, string mediaType, string nl, string en, Writer write) => new(
        name,
        mediaType,
        new(nl, en),
        isLocalized: true,
        (source, output, cancellationToken) => write(output, source.Catalog, source.Language, cancellationToken));

    private static IEnumerable<Export> Tables(string name, Func<CodedCatalog, QcaTable> table, LocalizedText description)
    {
        yield return new(
            $"{name}.xlsx",
            XlsxFile.MediaType,
            With(description, "; met de betekenis van elke kolom en de paragrafen achter elke cel (Excel)", "; with the meaning of each column and the sections behind each cell (Excel)"),
            isLocalized: true,
            async (source, output, cancellationToken) =>
            {
                var coded = await CodedAsync(source, table, cancellationToken);
                await XlsxFile.WriteAsync(output, [coded.Table, coded.Columns, await EvidenceAsync(coded, source, cancellationToken)], cancellationToken);
            });
        yield return Csv("", isLocalized: false, (each, _, _) => Task.FromResult(each.Table), "; kolomnamen voor R (CSV)", "; columns named for R (CSV)");
        yield return Csv("-columns", isLocalized: false, (each, _, _) => Task.FromResult(each.Columns), "; de betekenis van elke kolom (CSV)", "; the meaning of each column (CSV)");
        yield return Csv("-evidence", isLocalized: true, EvidenceAsync, "; de paragrafen achter elke cel (CSV)", "; the sections behind each cell (CSV)");

        Export Csv(string part, bool isLocalized, Func<QcaTable, ExportSource, CancellationToken, Task<Sheet>> sheetAsync, string nl, string en) => new(
            $"{name}{part}.csv",
            CsvFile.MediaType,
            With(description, nl, en),
            isLocalized,
            async (source, output, cancellationToken) => await CsvFile.WriteAsync(
                output,
                await sheetAsync(await CodedAsync(source, table, cancellationToken), source, cancellationToken),
                cancellationToken: cancellationToken));
    }

    private static LocalizedText With(LocalizedText text, string nl, string en) => new(text.Nl + nl, text.En + en);

    private static async Task<QcaTable> CodedAsync(ExportSource source, Func<CodedCatalog, QcaTable> table, CancellationToken cancellationToken) =>
        table(await CodedCatalog.LoadAsync(source.Catalog, cancellationToken));

    // With how to cite each section.
    private static async Task<Sheet> EvidenceAsync(QcaTable table, ExportSource source, CancellationToken cancellationToken)
    {
        var citation = await RowCitation.ReadAsync(source.Catalog, source.Language, cancellationToken);
        var sections = await source.Catalog.ListAsync(new Specification<ReportSection>(), cancellationToken: cancellationToken);
        return table.EvidenceOfCells(sections.ToDictionary(section => section.Code, citation.Of, StringComparer.Ordinal));
    }
}
