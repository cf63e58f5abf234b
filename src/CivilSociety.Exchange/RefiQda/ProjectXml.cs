using System.Globalization;
using System.Xml;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Texts;
using CivilSociety.Exchange.Citations;

namespace CivilSociety.Exchange.RefiQda;

/// <summary>The elements of a project of REFI-QDA.</summary>
/// <remarks>Every coding names its user, without whom the reader of the qualitative-coding project fails; there are no dates, as the catalog has none.</remarks>
internal sealed class ProjectXml(XmlWriter xml, RowCitation citation, Language language)
{
    private const string Namespace = "urn:QDA-XML:project:1.0";

    private static readonly string User = RefiGuid.Of("user", "civil-society");

    public static string SourceOf(CaseStudy caseStudy, Language language) => RefiGuid.Of("source", language, caseStudy.Code);

    public void Start(string name)
    {
        xml.WriteStartElement("Project", Namespace);
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("origin", RefiQdaCodebook.Origin);
        xml.WriteAttributeString("creatingUserGUID", User);
        xml.WriteStartElement("Users");
        xml.WriteStartElement("User");
        xml.WriteAttributeString("guid", User);
        xml.WriteAttributeString("name", RefiQdaCodebook.Origin);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    public void Write(Codebook codebook)
    {
        xml.WriteStartElement("CodeBook");
        CodebookXml.WriteCodes(xml, codebook);
        xml.WriteEndElement();
    }

    public void Write(CaseVariables variables)
    {
        xml.WriteStartElement("Variables");
        foreach (var variable in variables.All)
        {
            xml.WriteStartElement("Variable");
            xml.WriteAttributeString("guid", variable.Guid);
            xml.WriteAttributeString("name", variable.Name);
            xml.WriteAttributeString("typeOfVariable", variable.IsNumber ? "Integer" : "Boolean");
            CodebookXml.WriteDescription(xml, variable.Description);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    public void WriteCase(CaseStudy caseStudy, string name, CaseVariables variables)
    {
        xml.WriteStartElement("Case");
        xml.WriteAttributeString("guid", RefiGuid.Of("case", caseStudy.Code));
        xml.WriteAttributeString("name", name);
        CodebookXml.WriteDescription(xml, string.Join(' ', new[] { caseStudy.Summary.In(language), variables.SaidBothWays(caseStudy) }.OfType<string>()));
        foreach (var variable in variables.All)
        {
            if (variable.ValueOf(caseStudy) is { } value)
            {
                xml.WriteStartElement("VariableValue");
                WriteReference("VariableRef", variable.Guid);
                xml.WriteElementString(variable.IsNumber ? "IntegerValue" : "BooleanValue", value is bool yes ? XmlConvert.ToString(yes) : string.Create(CultureInfo.InvariantCulture, $"{value}"));
                xml.WriteEndElement();
            }
        }

        WriteReference("SourceRef", SourceOf(caseStudy, language));
        xml.WriteEndElement();
    }

    public void WriteSource(CaseStudy caseStudy)
    {
        xml.WriteStartElement("TextSource");
        xml.WriteAttributeString("guid", SourceOf(caseStudy, language));
        // Importers make a file name of it.
        xml.WriteAttributeString("name", caseStudy.Code);
        xml.WriteAttributeString("plainTextPath", $"internal://{SourceOf(caseStudy, language)}.txt");
        xml.WriteAttributeString("creatingUser", User);
        CodebookXml.WriteDescription(xml, new LocalizedText($"Parafrases van {citation.Report}. {citation.Catalog}.", $"Paraphrases of {citation.Report}. {citation.Catalog}.").In(language));
        foreach (var passage in CaseText.Of(caseStudy, language).Passages)
        {
            Write(passage);
        }

        xml.WriteEndElement();
    }

    /// <summary>Ends the project with its sets and what it is.</summary>
    public void End(Codebook codebook, string description)
    {
        CodebookXml.WriteSets(xml, codebook, "targetGUID");
        xml.WriteElementString("Description", description);
        xml.WriteEndElement();
    }

    private void Write(Passage passage)
    {
        var statement = passage.Statement;
        xml.WriteStartElement("PlainTextSelection");
        xml.WriteAttributeString("guid", RefiGuid.Of("statement", language, statement.Code));
        xml.WriteAttributeString("name", statement.Code);
        xml.WriteAttributeString("startPosition", XmlConvert.ToString(passage.Start));
        xml.WriteAttributeString("endPosition", XmlConvert.ToString(passage.End));
        xml.WriteAttributeString("creatingUser", User);
        CodebookXml.WriteDescription(xml, DescriptionOf(statement));
        foreach (var code in CodesOf(statement).Distinct(StringComparer.Ordinal))
        {
            xml.WriteStartElement("Coding");
            xml.WriteAttributeString("guid", RefiGuid.Of("coding", language, $"{statement.Code}/{code}"));
            xml.WriteAttributeString("creatingUser", User);
            WriteReference("CodeRef", code);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private string DescriptionOf(Statement statement) => statement.Addressee is { } addressee
        ? $"{citation.Of(statement.Section)}. {new LocalizedText("Gericht aan", "Addressed to").In(language)}: {addressee.In(language)}"
        : citation.Of(statement.Section);

    // That no points of a kind were mentioned is no point of that kind.
    private static IEnumerable<string> CodesOf(Statement statement) =>
    [
        statement.NoneMentioned ? RefiGuid.OfNoneMentioned(statement.Kind) : RefiGuid.OfValue(statement.Kind),
        .. statement.Perspectives.Select(RefiGuid.OfValue),
        .. statement.Levels.Select(RefiGuid.OfValue),
        .. statement.Codings.Select(coding => RefiGuid.OfStance(coding.Factor.Code, coding.Aspect, coding.Stance)),
    ];

    private void WriteReference(string element, string guid)
    {
        xml.WriteStartElement(element);
        xml.WriteAttributeString("targetGUID", guid);
        xml.WriteEndElement();
    }
}
