using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Xml.Linq;
using CivilSociety.Domain;

namespace CivilSociety.Api.Schema;

/// <summary>The doc comments of the domain: the one place where its concepts are described.</summary>
internal static class Documentation
{
    private static readonly Dictionary<string, XElement> Summaries = Read();

    /// <summary>The summary of a type, property, method or enum value.</summary>
    /// <exception cref="InvalidOperationException">There is no summary.</exception>
    public static string Of(MemberInfo member) => Summaries.TryGetValue(IdOf(member), out var summary)
        ? TextOf(summary)
        : throw new InvalidOperationException($"{IdOf(member)} has no summary. Expected a doc comment in the domain: the schema describes the member with it.");

    // As the compiler writes it: T:Namespace.Type, P:Namespace.Type.Property, M:Namespace.Type.Method(Namespace.Parameter).
    private static string IdOf(MemberInfo member) => member switch
    {
        Type type => $"T:{NameOf(type)}",
        PropertyInfo => $"P:{NameOf(member.DeclaringType!)}.{member.Name}",
        FieldInfo => $"F:{NameOf(member.DeclaringType!)}.{member.Name}",
        MethodInfo method when method.GetParameters() is { Length: > 0 } parameters =>
            $"M:{NameOf(member.DeclaringType!)}.{member.Name}({string.Join(',', parameters.Select(parameter => NameOf(parameter.ParameterType)))})",
        _ => $"M:{NameOf(member.DeclaringType!)}.{member.Name}",
    };

    private static string NameOf(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static Dictionary<string, XElement> Read()
    {
        var name = $"{typeof(CatalogItem).Assembly.GetName().Name}.xml";
        using var stream = typeof(Documentation).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not in the assembly. Expected the build to embed it.");
        return XDocument
            .Load(stream)
            .Descendants("member")
            .Where(member => member.Element("summary") is not null)
            .ToDictionary(member => (string)member.Attribute("name")!, member => member.Element("summary")!, StringComparer.Ordinal);
    }

    private static string TextOf(XElement summary) => string.Join(' ', string.Concat(summary.Nodes().Select(TextOf)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string TextOf(XNode node) => node switch
    {
        XText text => text.Value,
        XElement element when (string?)element.Attribute("cref") is { } member => WordFor(member),
        XElement element => (string?)element.Attribute("name") ?? (string?)element.Attribute("langword") ?? element.Value,
        _ => "",
    };

    // As the schema calls it: fields in camel case, enum values in upper case, types in words; of a constant its value.
    private static string WordFor(string id)
    {
        var path = id[2..].Split('(', '`')[0];
        var dot = path.LastIndexOf('.');
        var name = path[(dot + 1)..];
        return id[0] switch
        {
            'F' when typeof(CatalogItem).Assembly.GetType(path[..dot]) is { IsEnum: false } owner && owner.GetField(name) is { IsLiteral: true } constant =>
                Convert.ToString(constant.GetRawConstantValue(), CultureInfo.InvariantCulture)!,
            'F' => JsonNamingPolicy.SnakeCaseUpper.ConvertName(name),
            'T' => JsonNamingPolicy.SnakeCaseLower.ConvertName(name).Replace('_', ' '),
            _ => JsonNamingPolicy.CamelCase.ConvertName(name),
        };
    }
}
