using System.Diagnostics;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Server.Tests.Npm;

/// <summary>Runs the scripts of a package.json, with its packages.</summary>
internal static class NpmScript
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "CivilSociety.Server.Tests", "Npm");
    private static readonly Lazy<Task> Packages = new(() => InstallAsync(Folder));

    /// <summary>What the scripts generate; not part of the repository.</summary>
    public static string Generated { get; } = Path.Combine(Folder, "generated");

    /// <summary>What a script of the tests prints; fails when it fails.</summary>
    public static async Task<string> RunAsync(string script, params string[] arguments)
    {
        await Packages.Value;
        return await NpmAsync(Folder, ["run", "--silent", script, "--", .. arguments]);
    }

    /// <summary>What a script of the dashboard prints, whose packages the build brings in; fails when it fails.</summary>
    public static Task<string> RunOfDashboardAsync(string script) =>
        NpmAsync(Path.Combine(Repository.Root, "src", "CivilSociety.Dashboard"), ["run", "--silent", script]);

    private static async Task InstallAsync(string folder)
    {
        // npm writes the second file at the end of an installation.
        if (File.GetLastWriteTimeUtc(Path.Combine(folder, "package-lock.json")) > File.GetLastWriteTimeUtc(Path.Combine(folder, "node_modules", ".package-lock.json")))
        {
            await NpmAsync(folder, ["ci", "--loglevel=error"]);
        }
    }

    private static async Task<string> NpmAsync(string folder, string[] arguments)
    {
        var start = new ProcessStartInfo("npm", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"npm {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{await output}{await errors}");
        return (await output).Trim();
    }
}
