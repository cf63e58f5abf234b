using System.Diagnostics;

namespace CivilSociety.Exchange.Tests.Qca;

/// <summary>Runs scripts in R.</summary>
internal static class RScript
{
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "Rscript"))
        .FirstOrDefault(File.Exists);

    /// <summary>The lines that a script prints.</summary>
    public static async Task<IReadOnlyList<string>> RunAsync(string script)
    {
        using var process = Process.Start(new ProcessStartInfo(Program!, ["--vanilla", "-e", script]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            : throw new InvalidOperationException($"R ended with {process.ExitCode}: {await errors}");
    }
}
