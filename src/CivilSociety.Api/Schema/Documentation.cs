using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CivilSociety.Domain;

namespace CivilSociety.Api.Schema;

/// <summary>The documentation comments of the domain.</summary>
internal static class Documentation
{
    private static readonly Dictionary<string, string> Summaries = XDocument
        .Load(Path.ChangeExtension(typeof(ICatalogItem).Assembly.Location, ".xml"))
        .Descendants("member")
        .Where(member => member.Element("summary") is not null)
        .GroupBy(member => ((string)member.Attribute("name")!).Split('(')[0], member => Regex.Replace(member.Element("summary")!.Value.Trim(), @"\s+", " "))
        .ToDictionary(group => group.Key, group => group.First());

    public static string Of(Type type) => Summaries[$"T:{type.FullName}"];

    public static string Of(MemberInfo member) => Summaries[$"{(member is MethodInfo ? 'M' : 'P')}:{member.DeclaringType!.FullName}.{member.Name}"];

    public static string Of(ParameterInfo parameter) => Of(parameter.ParameterType);
}
