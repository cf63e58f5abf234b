using CivilSociety.Catalog.Reading;

namespace CivilSociety.Server.Commands;

/// <summary>The arguments that no command takes: settings of the host, which would pass over a misspelt one.</summary>
internal static class HostArguments
{
    private static readonly string[] OfTheFramework =
        ["urls", "http_ports", "https_ports", "environment", "contentRoot", "applicationName", "shutdownTimeoutSeconds", "ForwardedHeaders_Enabled", "AllowedHosts", "ConnectionStrings", "Logging", "Kestrel"];

    /// <summary>What is wrong, a line each.</summary>
    /// <param name="arguments">The arguments, as the configuration of the host reads them: <c>--key value</c>, <c>--key=value</c>, <c>key=value</c>.</param>
    /// <param name="sections">The names of the server's own sections.</param>
    /// <param name="commands">The names of the commands.</param>
    public static IEnumerable<string> Errors(IReadOnlyList<string> arguments, IEnumerable<string> sections, IEnumerable<string> commands)
    {
        string[] known = [.. sections, .. OfTheFramework];
        for (var index = 0; index < arguments.Count; index++)
        {
            var argument = arguments[index];
            var isFlag = argument.StartsWith('-') || argument.StartsWith('/');
            var name = argument.TrimStart('-', '/').Split('=')[0];
            if (!isFlag && !argument.Contains('=', StringComparison.Ordinal))
            {
                yield return $"There is no command '{argument}'. Nearest known: {Nearest.To(argument, commands)}.";
                continue;
            }

            if (!IsKnown(name.Split(':')[0], known))
            {
                yield return $"There is no option '{argument.Split('=')[0]}'. Nearest known: {Nearest.To(name.Split(':')[0], known)}.";
            }

            if (isFlag && !argument.Contains('=', StringComparison.Ordinal) && ++index == arguments.Count)
            {
                yield return $"The option '{argument}' has no value.";
            }
        }
    }

    private static bool IsKnown(string name, string[] known) =>
        name.StartsWith("OTEL_", StringComparison.OrdinalIgnoreCase) || known.Contains(name, StringComparer.OrdinalIgnoreCase);
}
