using System.Collections;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using CivilSociety.Catalog.Reading;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Server.Hosting;

/// <summary>Validates the configuration against the option classes, and lists every error: unknown names, unreadable values, values out of range.</summary>
/// <remarks>
/// The framework's binder stops at the first unreadable value, and with <c>ErrorOnUnknownConfiguration</c> at the first section with an unknown name,
/// which it reports without a suggestion; the validators of options run only after it.
/// </remarks>
internal static class SettingsCheck
{
    /// <exception cref="InvalidSettingsException">A setting is wrong.</exception>
    public static void Check(IConfiguration configuration, IReadOnlyDictionary<string, Type> sections)
    {
        string[] errors =
        [
            .. sections.SelectMany(section => ErrorsOfSection(configuration.GetSection(section.Key), section.Value)),
            .. ErrorsOfNames(configuration, sections.Keys),
            .. HostSettings.Errors(configuration),
        ];
        if (errors.Length > 0)
        {
            throw new InvalidSettingsException(errors);
        }
    }

    /// <summary>The name of the environment variable: the other ways of giving a setting follow from it.</summary>
    public static string Name(IConfigurationSection setting) => setting.Path.Replace(":", "__", StringComparison.Ordinal);

    // Other programs have sections of their own, in the environment: only what is nearly one of these is meant for it.
    private static IEnumerable<string> ErrorsOfNames(IConfiguration configuration, IEnumerable<string> sections) => configuration.GetChildren()
        .Where(child => child.GetChildren().Any() && !sections.Contains(child.Key, StringComparer.OrdinalIgnoreCase))
        .SelectMany(child => sections.Where(section => NearestNames.AreClose(child.Key.ToUpperInvariant(), section.ToUpperInvariant())).Take(1).Select(section =>
            $"{child.Key}: There is no such section. Nearest known: '{section}'."));

    // A value of the section itself is ignored: a variable such as SEED can be meant for another program.
    private static IEnumerable<string> ErrorsOfSection(IConfigurationSection section, Type type)
    {
        var known = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite || IsCollection(property.PropertyType)).ToArray();
        return section.GetChildren().SelectMany(setting =>
            known.FirstOrDefault(property => property.Name.Equals(setting.Key, StringComparison.OrdinalIgnoreCase)) is { } property
                ? ErrorsOfSetting(setting, property)
                : [$"{Name(setting)}: There is no such setting. Nearest known: {Nearest.To(setting.Key, known.Select(each => each.Name))}."]);
    }

    private static IEnumerable<string> ErrorsOfSetting(IConfigurationSection setting, PropertyInfo property)
    {
        var type = property.PropertyType;
        var converter = TypeDescriptor.GetConverter(type);
        if (!converter.CanConvertFrom(typeof(string)))
        {
            return IsCollection(type) ? [] : ErrorsOfSection(setting, type);
        }

        if (setting.Value is null)
        {
            return [$"{Name(setting)}: Expected {Kind(type)}, not a section."];
        }

        try
        {
            return ErrorsOfValue(setting, property, converter.ConvertFromInvariantString(setting.Value));
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException or NotSupportedException or OverflowException)
        {
            return [$"{Name(setting)}: '{setting.Value}' cannot be read. Expected {Kind(type)}."];
        }
    }

    private static IEnumerable<string> ErrorsOfValue(IConfigurationSection setting, PropertyInfo property, object? value)
    {
        var context = new ValidationContext(property) { DisplayName = property.Name };
        return property.GetCustomAttributes<ValidationAttribute>()
            .Select(rule => rule.GetValidationResult(value, context))
            .OfType<ValidationResult>()
            .Select(result => $"{Name(setting)}: {result.ErrorMessage}");
    }

    private static bool IsCollection(Type type) => type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable));

    private static string Kind(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var boolean when boolean == typeof(bool) => "true or false",
        var number when number == typeof(int) || number == typeof(long) => "a whole number",
        { IsEnum: true } names => $"one of {string.Join(", ", Enum.GetNames(names))}",
        var text when text == typeof(string) => "a text",
        var other => $"a {other.Name}",
    };
}

/// <summary>All errors of the settings.</summary>
internal sealed class InvalidSettingsException(IReadOnlyList<string> errors)
    : Exception($"The settings are wrong:{Environment.NewLine}{string.Join(Environment.NewLine, errors.Select(error => $"  {error}"))}");
