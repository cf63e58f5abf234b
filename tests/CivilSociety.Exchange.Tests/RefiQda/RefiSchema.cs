using System.Xml;
using System.Xml.Schema;

namespace CivilSociety.Exchange.Tests.RefiQda;

/// <summary>The published schemas of REFI-QDA.</summary>
internal static class RefiSchema
{
    /// <summary>What a schema finds wrong in a file.</summary>
    public static IReadOnlyList<string> Faults(string schema, byte[] xml)
    {
        var faults = new List<string>();
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, ValidationFlags = XmlSchemaValidationFlags.ReportValidationWarnings };
        settings.Schemas.Add(null, Path.Combine(RefiSchemaFactAttribute.Folder!, schema));
        settings.ValidationEventHandler += (_, fault) => faults.Add($"{fault.Severity}, line {fault.Exception.LineNumber}: {fault.Message}");
        using var reader = XmlReader.Create(new MemoryStream(xml), settings);
        while (reader.Read())
        {
        }

        return faults;
    }
}
