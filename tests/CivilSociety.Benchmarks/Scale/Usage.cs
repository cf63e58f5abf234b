using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace CivilSociety.Benchmarks.Scale;

/// <summary>What a command of the server has used.</summary>
/// <param name="Cpu">Processor time of all its threads.</param>
/// <param name="Elapsed">Time on the clock.</param>
/// <param name="PeakBytes">The most memory that it had in use.</param>
internal sealed record Usage(TimeSpan Cpu, TimeSpan Elapsed, long PeakBytes)
{
    /// <summary>The verb of this program that runs a command of the server and tells at its end what it has used: what has ended cannot be asked.</summary>
    public const string Verb = "measured";

    private const string Mark = "used ";

    public static Command CreateCommand()
    {
        var arguments = new Argument<string[]>("arguments");
        var command = new Command(Verb) { arguments };
        command.Hidden = true;
        command.SetAction(result => RunAsync(result.GetRequiredValue(arguments)));
        return command;
    }

    /// <summary>Runs a command of the server as a program of its own, with these settings in its environment.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static async Task<Usage> OfAsync(IReadOnlyDictionary<string, string> settings, params string[] arguments)
    {
        var clock = Stopwatch.StartNew();
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "CivilSociety.Benchmarks.dll"), Verb, "--", .. arguments]) { RedirectStandardOutput = true };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        var used = output.Split('\n').LastOrDefault(line => line.StartsWith(Mark, StringComparison.Ordinal))?[Mark.Length..].Split(' ');
        return process.ExitCode == 0 && used is [var cpu, var peak]
            ? new(TimeSpan.FromTicks(long.Parse(cpu, CultureInfo.InvariantCulture)), clock.Elapsed, long.Parse(peak, CultureInfo.InvariantCulture))
            : throw new InvalidOperationException($"'{string.Join(' ', arguments)}' ended with {process.ExitCode}: {output}");
    }

    private static async Task<int> RunAsync(string[] arguments)
    {
        var main = Assembly.LoadFrom(Servers.ServerProcess.BuiltServer).EntryPoint!;
        var exitCode = main.Invoke(null, [arguments]) switch
        {
            Task<int> running => await running,
            int ended => ended,
            _ => 0,
        };
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Mark}{Environment.CpuUsage.TotalTime.Ticks} {process.PeakWorkingSet64}"));
        return exitCode;
    }
}
