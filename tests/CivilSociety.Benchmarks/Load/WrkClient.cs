using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using CivilSociety.Benchmarks.Servers;

namespace CivilSociety.Benchmarks.Load;

/// <summary>wrk, which costs the machine least.</summary>
internal sealed partial class WrkClient(TemporaryFolder folder) : ILoadClient
{
    private const string Program = "wrk";

    public static bool IsInstalled { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(directory => File.Exists(Path.Combine(directory, Program)));

    public string Description => "wrk, 2 threads";

    public async Task<double> RunAsync(Uri address, LoadQuery query, int connections, int seconds)
    {
        var script = folder.Combine($"{query.Name}.lua");
        await File.WriteAllTextAsync(
            script,
            $"""
            wrk.method = "POST"
            wrk.headers["Content-Type"] = "application/json"
            wrk.body = [==[{query.Body}]==]
            """);
        using var process = Process.Start(new ProcessStartInfo(
            Program,
            ["--threads", "2", "--connections", Text(connections), "--duration", $"{Text(seconds)}s", "--script", script, address.ToString()])
        {
            RedirectStandardOutput = true,
        })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return Rate().Match(output) is { Success: true } rate && !Failures().IsMatch(output)
            ? double.Parse(rate.Groups[1].Value, CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"Not every request was answered:\n{output}");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"Requests/sec:\s*([\d.]+)")]
    private static partial Regex Rate();

    [GeneratedRegex("Non-2xx|Socket errors")]
    private static partial Regex Failures();
}
