using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace CivilSociety.Benchmarks.Servers;

/// <summary>A server as a program of its own, on a free port.</summary>
internal sealed partial class ServerProcess : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ServerProcess(string program, string[] arguments, IReadOnlyDictionary<string, string> environment)
    {
        var (file, first) = program.EndsWith(".dll", StringComparison.Ordinal) ? ("dotnet", [program]) : (program, Array.Empty<string>());
        var start = new ProcessStartInfo(file, [.. first, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        Process = Process.Start(start)!;
        Process.OutputDataReceived += (_, line) => Hear(line.Data);
        Process.ErrorDataReceived += (_, line) => Hear(line.Data);
        Process.BeginOutputReadLine();
        Process.BeginErrorReadLine();
    }

    /// <summary>The path of the server that was built with this program.</summary>
    public static string BuiltServer { get; } = Path.Combine(AppContext.BaseDirectory, "CivilSociety.Server.dll");

    public Process Process { get; }

    /// <summary>Bytes of memory that the program has in use.</summary>
    public long WorkingSet
    {
        get
        {
            Process.Refresh();
            return Process.WorkingSet64;
        }
    }

    /// <summary>The most that the program had in use at any moment.</summary>
    public long PeakWorkingSet
    {
        get
        {
            Process.Refresh();
            return Process.PeakWorkingSet64;
        }
    }

    /// <summary>Starts the released server on the ten cases, with a data folder and settings of its own.</summary>
    public static ServerProcess StartServer(string folder, IReadOnlyDictionary<string, string>? settings = null, string? program = null) =>
        Start(new Dictionary<string, string>(settings ?? new Dictionary<string, string>()) { ["Database__Folder"] = folder }, program);

    /// <summary>Starts the released server with settings that say which catalog it serves.</summary>
    public static ServerProcess Start(IReadOnlyDictionary<string, string> settings, string? program = null) => new(program ?? BuiltServer, ["--urls", "http://127.0.0.1:0"], settings);

    /// <summary>Starts a baseline: this program with a verb of its own.</summary>
    public static ServerProcess StartBaseline(params string[] arguments) =>
        new(Path.Combine(AppContext.BaseDirectory, "CivilSociety.Benchmarks.dll"), arguments, new Dictionary<string, string>());

    /// <summary>The address at which it serves.</summary>
    /// <exception cref="InvalidOperationException">It ended before it served.</exception>
    public async Task<Uri> WaitForAddressAsync()
    {
        await Task.WhenAny(_address.Task, Process.WaitForExitAsync());
        return _address.Task.IsCompleted
            ? await _address.Task
            : throw new InvalidOperationException($"The server ended with {Process.ExitCode}: {string.Join('\n', _lines)}");
    }

    public async ValueTask DisposeAsync()
    {
        if (!Process.HasExited)
        {
            Process.Kill();
        }

        await Process.WaitForExitAsync();
        Process.Dispose();
    }

    [GeneratedRegex(@"^Serving .*?(http://\S+)")]
    private static partial Regex ServingLine();

    private void Hear(string? line)
    {
        _lines.Enqueue(line ?? "");
        if (ServingLine().Match(line ?? "") is { Success: true } serving)
        {
            _address.TrySetResult(new(serving.Groups[1].Value));
        }
    }
}
