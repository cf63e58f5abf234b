using System.Net;

namespace CivilSociety.Server.Hosting;

/// <summary>Validates the settings that the framework reads itself, some of which it misreads without a word or ends on with a stack trace.</summary>
internal static class HostSettings
{
    private static readonly string[] Formatters = ["simple", "json", "systemd"];
    private static readonly string[] Protocols = ["grpc", "http/protobuf"];

    /// <summary>What is wrong, a line each.</summary>
    public static IEnumerable<string> Errors(IConfiguration configuration) =>
    [
        .. Addresses(configuration).SelectMany(address => AddressErrors(address.Setting, address.Value)),
        .. Levels(configuration.GetSection("Logging")).Where(level => !Enum.GetNames<LogLevel>().Contains(level.Value, StringComparer.OrdinalIgnoreCase))
            .Select(level => $"{SettingsCheck.Name(level)}: '{level.Value}' is no level. Expected one of {string.Join(", ", Enum.GetNames<LogLevel>())}."),
        .. OneOf(configuration.GetSection("Logging:Console:FormatterName"), Formatters),
        .. OneOf(configuration.GetSection(TelemetryExport.ProtocolSetting), Protocols),
        .. EndpointErrors(configuration[TelemetryExport.EndpointSetting]),
    ];

    private static IEnumerable<(string Setting, string Value)> Addresses(IConfiguration configuration) =>
    [
        .. (configuration["urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(url => ("urls", url)),
        .. configuration.GetSection("Kestrel:Endpoints").GetChildren()
            .Select(endpoint => endpoint.GetSection("Url"))
            .Where(url => url.Value is not null)
            .Select(url => (SettingsCheck.Name(url), url.Value!)),
    ];

    // A host that is no address is taken for a name, and served to the whole network.
    private static IEnumerable<string> AddressErrors(string setting, string value)
    {
        const string Expected = "Expected one such as http://localhost:5080, with an IP address in place of localhost, or with * for the whole network.";
        BindingAddress address;
        try
        {
            address = BindingAddress.Parse(value);
        }
        catch (FormatException)
        {
            return [$"{setting}: '{value}' is no address. {Expected}"];
        }

        var isKnown = address.IsUnixPipe || address.IsNamedPipe || address.Host is "localhost" or "*" or "+" || IPAddress.TryParse(address.Host, out _);
        return address.Scheme is not ("http" or "https") || !isKnown ? [$"{setting}: '{value}' is no address of a machine. {Expected}"]
            : address.Port is < 0 or > IPEndPoint.MaxPort ? [$"{setting}: '{value}' has no such port. Expected 0 to {IPEndPoint.MaxPort}."]
            : [];
    }

    // Of all log providers: Logging:LogLevel and Logging:<provider>:LogLevel.
    private static IEnumerable<IConfigurationSection> Levels(IConfigurationSection logging) => logging.GetChildren().SelectMany(section =>
        section.Key.Equals("LogLevel", StringComparison.OrdinalIgnoreCase) ? section.GetChildren() : section.GetSection("LogLevel").GetChildren());

    private static IEnumerable<string> OneOf(IConfigurationSection setting, string[] known) =>
        string.IsNullOrEmpty(setting.Value) || known.Contains(setting.Value, StringComparer.OrdinalIgnoreCase)
            ? []
            : [$"{SettingsCheck.Name(setting)}: '{setting.Value}' is not known. Expected one of {string.Join(", ", known)}."];

    private static IEnumerable<string> EndpointErrors(string? endpoint) =>
        string.IsNullOrEmpty(endpoint) || (Uri.TryCreate(endpoint, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
            ? []
            : [$"{TelemetryExport.EndpointSetting}: '{endpoint}' cannot be read. Expected an address such as http://localhost:4317."];
}
