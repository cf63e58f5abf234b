using System.Diagnostics;

namespace CivilSociety.Packages.Tests;

/// <summary>Runs programs, <c>dotnet</c> among them.</summary>
internal static class DotNet
{
    /// <summary>The lines that <c>dotnet</c> prints; fails when it fails.</summary>
    public static Task<string[]> RunAsync(string folder, string[] arguments, params (string Name, string Value)[] variables) => RunProgramAsync("dotnet", folder, arguments, variables);

    /// <summary>The lines that a program prints; fails when it fails.</summary>
    public static async Task<string[]> RunProgramAsync(string program, string folder, string[] arguments, params (string Name, string Value)[] variables)
    {
        using var process = Start(program, folder, arguments, variables);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{await output}{await errors}");
        return (await output).TrimEnd().ReplaceLineEndings("\n").Split('\n');
    }

    /// <summary>Starts a program.</summary>
    public static Process Start(string program, string folder, string[] arguments, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };

        // What the test itself was started with is not for other builds.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        // A build server that stays would keep the pipes open, and the test waiting for their end.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
