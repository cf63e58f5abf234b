using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace CivilSociety.Server.Tests;

/// <summary>The server as a program of its own, with a data folder of its own.</summary>
public sealed partial class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _output = new();
    private readonly ConcurrentQueue<string> _errors = new();
    private readonly List<(string Part, TaskCompletionSource Heard)> _awaited = [];
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ServerProcess(string[] arguments, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "CivilSociety.Server.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => _errors.Enqueue(line.Data ?? "");
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public IEnumerable<string> Output => _output;

    /// <summary>Starts the server on a free port; it has not served yet. A database that is not there is imported.</summary>
    public static ServerProcess Start(string database, string? seedFolder = null, string urls = "http://127.0.0.1:0", string[]? settings = null, params (string Name, string Value)[] variables)
    {
        var environment = variables.ToDictionary(variable => variable.Name, variable => variable.Value);
        environment["Database__Path"] = database;
        if (seedFolder is not null)
        {
            environment["Seed__Folder"] = seedFolder;
        }

        return new(["--urls", urls, .. Unhurried.Settings, .. settings ?? []], environment);
    }

    /// <summary>Runs a command to its end.</summary>
    public static async Task<(int ExitCode, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        await using var process = new ServerProcess(arguments, new Dictionary<string, string>());
        return await process.WaitForExitAsync();
    }

    /// <summary>The address at which it serves; fails when it ends before.</summary>
    public async Task<Uri> WaitForAddressAsync()
    {
        await Task.WhenAny(_address.Task, _process.WaitForExitAsync());
        return _address.Task.IsCompleted
            ? await _address.Task
            : throw new InvalidOperationException($"The server ended with {_process.ExitCode}: {string.Join('\n', _errors)}");
    }

    public async Task<(int ExitCode, string Output, string Errors)> WaitForExitAsync()
    {
        await _process.WaitForExitAsync();
        return (_process.ExitCode, string.Join('\n', _output).Trim(), string.Join('\n', _errors).Trim());
    }

    /// <summary>Waits until it has written a line with this part.</summary>
    public async Task WaitForLineAsync(string part)
    {
        var heard = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_awaited)
        {
            if (_output.Any(line => line.Contains(part, StringComparison.Ordinal)))
            {
                return;
            }

            _awaited.Add((part, heard));
        }

        await Task.WhenAny(heard.Task, _process.WaitForExitAsync());
        Assert.True(heard.Task.IsCompleted, $"The server ended without writing '{part}'.");
    }

    /// <summary>Asks it to end (SIGTERM), as service managers and containers do.</summary>
    public void Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        kill.WaitForExit();
    }

    /// <summary>Ends it as an unplugged machine would (SIGKILL), at the moment given or when it ends by itself before.</summary>
    public void KillAt(TimeSpan moment)
    {
        _process.WaitForExit(moment);
        _process.Kill();
        _process.WaitForExit();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    [GeneratedRegex(@"Serving the catalog at (\S+)")]
    private static partial Regex ServingLine();

    private void Hear(string? line)
    {
        lock (_awaited)
        {
            _output.Enqueue(line ?? "");
            foreach (var (_, heard) in _awaited.Where(each => line?.Contains(each.Part, StringComparison.Ordinal) == true))
            {
                heard.TrySetResult();
            }
        }

        if (ServingLine().Match(line ?? "") is { Success: true } serving)
        {
            _address.TrySetResult(new(serving.Groups[1].Value));
        }
    }
}
