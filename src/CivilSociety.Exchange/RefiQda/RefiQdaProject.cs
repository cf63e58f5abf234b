using System.IO.Compression;
using System.Text;
using Ardalis.Specification;
using CivilSociety.Domain;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Texts;
using CivilSociety.Exchange.Citations;
using CivilSociety.Exchange.Reading;
using CivilSociety.Exchange.Xml;

namespace CivilSociety.Exchange.RefiQda;

/// <summary>Writes a catalog as a project of REFI-QDA 1.0 (<c>.qdpx</c>): each case study a text and a case, each statement a coded passage of it.</summary>
public static class RefiQdaProject
{
    /// <summary>The media type: the format has none of its own.</summary>
    public const string MediaType = "application/zip";

    // The earliest that a zip file can hold, so that the same catalog gives the same bytes.
    private static readonly DateTimeOffset Timestamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the project, in which texts, codes and variables are in one language, and leaves the stream open; reads one case study at a time.</summary>
    public static async Task WriteAsync(Stream output, ICatalog catalog, Language language = Language.En, CancellationToken cancellationToken = default)
    {
        // A zip file is another where it can be written back into: the same bytes to every stream are those of one that cannot.
        await using var forward = new DeferredStream(output);
        await using (var zip = await ZipArchive.CreateAsync(forward, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, cancellationToken))
        {
            await WriteEntriesAsync(zip, catalog, language, cancellationToken);
        }

        await forward.FlushAsync(cancellationToken);
    }

    private static async Task WriteEntriesAsync(ZipArchive zip, ICatalog catalog, Language language, CancellationToken cancellationToken)
    {
        await using (var project = await OpenAsync(zip, "project.qde", cancellationToken))
        {
            await WriteProjectAsync(project, catalog, language, cancellationToken);
        }

        await foreach (var caseStudy in CatalogPages.ReadAsync(catalog, WithStatements(), size: 1, cancellationToken))
        {
            await using var text = await OpenAsync(zip, $"sources/{ProjectXml.SourceOf(caseStudy, language)}.txt", cancellationToken);
            await text.WriteAsync(Encoding.UTF8.GetBytes(CaseText.Of(caseStudy, language).ToString()), cancellationToken);
        }
    }

    private static async Task WriteProjectAsync(Stream output, ICatalog catalog, Language language, CancellationToken cancellationToken)
    {
        var bibliography = await Bibliography.ReadAsync(catalog, language, cancellationToken);
        var citation = RowCitation.Of(bibliography, language);
        var names = await ValueNames.ReadAsync(catalog, language, cancellationToken);
        var codebook = await Codebook.ReadAsync(catalog, names, citation, cancellationToken);
        var variables = await CaseVariables.ReadAsync(catalog, names, cancellationToken);
        var unique = new UniqueNames();
        using var xml = new XmlOutput(output);
        var project = new ProjectXml(xml.Writer, citation, language);
        project.Start(bibliography.Report?.Publication.Title.In(language) ?? citation.Catalog);
        project.Write(codebook);
        project.Write(variables);
        xml.Writer.WriteStartElement("Cases");
        await foreach (var caseStudy in CatalogPages.ReadAsync(catalog, CaseVariables.CaseStudies(), size: 1, cancellationToken))
        {
            project.WriteCase(caseStudy, unique.Take(caseStudy.Name.In(language), caseStudy.Code), variables);
            await xml.FlushAsync(cancellationToken);
        }

        xml.Writer.WriteEndElement();
        xml.Writer.WriteStartElement("Sources");
        await foreach (var caseStudy in CatalogPages.ReadAsync(catalog, WithStatements(), size: 1, cancellationToken))
        {
            project.WriteSource(caseStudy);
            await xml.FlushAsync(cancellationToken);
        }

        xml.Writer.WriteEndElement();
        project.End(codebook, DescriptionOf(bibliography.Info).In(language));
        await xml.FlushAsync(cancellationToken);
    }

    private static LocalizedText DescriptionOf(CatalogInfo info) => new(
        $"De teksten zijn parafrases van het rapport, geen citaten: {info.Source} Gemaakt uit versie {info.Version} van de CivilSociety-catalogus.",
        $"The texts are paraphrases of the report, not quotations: {info.Source} Made from version {info.Version} of the CivilSociety catalog.");

    private static Specification<CaseStudy> WithStatements()
    {
        var specification = new Specification<CaseStudy>();
        specification.Query.Include(caseStudy => caseStudy.Statements).ThenInclude(statement => statement.Section);
        specification.Query.Include(caseStudy => caseStudy.Statements).ThenInclude(statement => statement.Codings).ThenInclude(coding => coding.Factor);
        specification.Query.AsSplitQuery();
        return specification;
    }

    private static Task<Stream> OpenAsync(ZipArchive zip, string name, CancellationToken cancellationToken)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = Timestamp;
        return entry.OpenAsync(cancellationToken);
    }
}
