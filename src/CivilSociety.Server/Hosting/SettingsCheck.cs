using System.Collections;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using CivilSociety.Catalog.Reading;

namespace CivilSociety.Server.Hosting;

/// <summary>Holds the configuration against the options it is read into, and lists everything that is wrong: unknown names, unreadable values, values out of range.</summary>
/// <remarks>The framework's own reading stops at the first value that it cannot read, and passes over names that it does not know.</remarks>
internal static class SettingsCheck
{
    /// <exception cref="InvalidSettingsException">A setting is wrong.</exception>
    public static void Check(IConfiguration configuration, IReadOnlyDictionary<string, Type> sections)
    {
        string[] faults =
        [
            .. sections.SelectMany(section => FaultsOfSection(configuration.GetSection(section.Key), section.Value)),
            .. FaultsOfEndpoint(configuration[TelemetryExport.EndpointSetting]),
        ];
        if (faults.Length > 0)
        {
            throw new InvalidSettingsException(faults);
        }
    }

    // A value of the section itself is passed over: a variable such as SEED may be there for another program.
    private static IEnumerable<string> FaultsOfSection(IConfigurationSection section, Type type)
    {
        var known = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite || IsCollection(property.PropertyType)).ToArray();
        return section.GetChildren().SelectMany(setting =>
            known.FirstOrDefault(property => property.Name.Equals(setting.Key, StringComparison.OrdinalIgnoreCase)) is { } property
                ? FaultsOfSetting(setting, property)
                : [$"{Name(setting)}: There is no such setting. Nearest known: {Nearest.To(setting.Key, known.Select(each => each.Name))}."]);
    }

    private static IEnumerable<string> FaultsOfSetting(IConfigurationSection setting, PropertyInfo property)
    {
        var type = property.PropertyType;
        var converter = TypeDescriptor.GetConverter(type);
        if (!converter.CanConvertFrom(typeof(string)))
        {
            return IsCollection(type) ? [] : FaultsOfSection(setting, type);
        }

        if (setting.Value is null)
        {
            return [$"{Name(setting)}: Expected {Kind(type)}, not a section."];
        }

        try
        {
            return FaultsOfValue(setting, property, converter.ConvertFromInvariantString(setting.Value));
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException or NotSupportedException or OverflowException)
        {
            return [$"{Name(setting)}: '{setting.Value}' cannot be read. Expected {Kind(type)}."];
        }
    }

    private static IEnumerable<string> FaultsOfValue(IConfigurationSection setting, PropertyInfo property, object? value)
    {
        var context = new ValidationContext(property) { DisplayName = property.Name };
        return property.GetCustomAttributes<ValidationAttribute>()
            .Select(rule => rule.GetValidationResult(value, context))
            .OfType<ValidationResult>()
            .Select(result => $"{Name(setting)}: {result.ErrorMessage}");
    }

    private static bool IsCollection(Type type) => type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable));

    private static IEnumerable<string> FaultsOfEndpoint(string? endpoint) =>
        string.IsNullOrEmpty(endpoint) || (Uri.TryCreate(endpoint, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
            ? []
            : [$"{TelemetryExport.EndpointSetting}: '{endpoint}' cannot be read. Expected an address such as http://localhost:4317."];

    // As the environment variable is named: the other ways of giving it follow from that.
    private static string Name(IConfigurationSection setting) => setting.Path.Replace(":", "__", StringComparison.Ordinal);

    private static string Kind(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var boolean when boolean == typeof(bool) => "true or false",
        var number when number == typeof(int) || number == typeof(long) => "a whole number",
        { IsEnum: true } names => $"one of {string.Join(", ", Enum.GetNames(names))}",
        var text when text == typeof(string) => "a text",
        var other => $"a {other.Name}",
    };
}
