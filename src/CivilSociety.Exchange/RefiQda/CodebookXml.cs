using System.Xml;

namespace CivilSociety.Exchange.RefiQda;

/// <summary>The elements that a codebook and a project of REFI-QDA write alike, each in its own namespace.</summary>
internal static class CodebookXml
{
    public static void WriteCodes(XmlWriter xml, Codebook codebook)
    {
        xml.WriteStartElement("Codes");
        foreach (var code in codebook.Codes)
        {
            Write(xml, code);
        }

        xml.WriteEndElement();
    }

    /// <summary>Writes the sets; their codes are in an attribute that the two formats name differently.</summary>
    public static void WriteSets(XmlWriter xml, Codebook codebook, string memberAttribute)
    {
        xml.WriteStartElement("Sets");
        foreach (var set in codebook.Sets.Where(set => set.Codes.Count > 0))
        {
            xml.WriteStartElement("Set");
            xml.WriteAttributeString("guid", set.Guid);
            xml.WriteAttributeString("name", set.Name);
            foreach (var code in set.Codes)
            {
                xml.WriteStartElement("MemberCode");
                xml.WriteAttributeString(memberAttribute, code);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    public static void WriteDescription(XmlWriter xml, string? text)
    {
        if (text is not null)
        {
            xml.WriteElementString("Description", text);
        }
    }

    private static void Write(XmlWriter xml, QdaCode code)
    {
        xml.WriteStartElement("Code");
        xml.WriteAttributeString("guid", code.Guid);
        xml.WriteAttributeString("name", code.Name);
        xml.WriteAttributeString("isCodable", XmlConvert.ToString(code.IsCodable));
        xml.WriteAttributeString("color", code.Color);
        WriteDescription(xml, code.Description);
        foreach (var child in code.Children)
        {
            Write(xml, child);
        }

        xml.WriteEndElement();
    }
}
