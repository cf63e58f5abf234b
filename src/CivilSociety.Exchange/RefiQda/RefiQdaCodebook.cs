using CivilSociety.Domain;
using CivilSociety.Domain.Texts;
using CivilSociety.Exchange.Citations;
using CivilSociety.Exchange.Reading;
using CivilSociety.Exchange.Xml;

namespace CivilSociety.Exchange.RefiQda;

/// <summary>Writes the codes of a catalog as a codebook of REFI-QDA 1.0 (<c>.qdc</c>), which MAXQDA, ATLAS.ti, NVivo, QualCoder and others open.</summary>
public static class RefiQdaCodebook
{
    /// <summary>The media type: the format has none of its own.</summary>
    public const string MediaType = "application/xml";

    /// <summary>What the files call the program that wrote them.</summary>
    internal const string Origin = "CivilSociety";

    private const string Namespace = "urn:QDA-XML:codebook:1.0";

    /// <summary>Writes the factors with their sides and the stances on them, kinds of statements, perspectives, levels and practice features, and leaves the stream open.</summary>
    public static async Task WriteAsync(Stream output, ICatalog catalog, Language language = Language.En, CancellationToken cancellationToken = default)
    {
        var names = await ValueNames.ReadAsync(catalog, language, cancellationToken);
        var codebook = await Codebook.ReadAsync(catalog, names, await RowCitation.ReadAsync(catalog, language, cancellationToken), cancellationToken);
        using var xml = new XmlOutput(output);
        xml.Writer.WriteStartElement("CodeBook", Namespace);
        xml.Writer.WriteAttributeString("origin", Origin);
        CodebookXml.WriteCodes(xml.Writer, codebook);
        CodebookXml.WriteSets(xml.Writer, codebook, "guid");
        xml.Writer.WriteEndElement();
        await xml.FlushAsync(cancellationToken);
    }
}
