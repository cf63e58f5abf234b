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

    private ServerProcess(string[] arguments, IReadOnlyDictionary<string, string> environment, int? kilobytesPerFile = null)
    {
        string[] command = ["dotnet", Path.Combine(AppContext.BaseDirectory, "CivilSociety.Server.dll"), .. arguments];

        // ulimit counts in blocks of 512 bytes.
        string[] limited = kilobytesPerFile is { } limit ? ["sh", "-c", $"trap '' XFSZ; ulimit -f {limit * 2}; exec \"$@\"", "sh", .. command] : command;
        var start = new ProcessStartInfo(limited[0], limited[1..])
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

    public int Id => _process.Id;

    /// <summary>Starts the server on a free port, on a database that was built; it has not served yet.</summary>
    public static ServerProcess Start(string database, string urls = "http://127.0.0.1:0", string[]? settings = null, params (string Name, string Value)[] variables) =>
        Start(urls, settings, [.. variables, ("Database__Path", database)]);

    /// <summary>Starts the server on a free port, with a folder in which it builds the database; it has not served yet.</summary>
    public static ServerProcess StartInFolder(string folder, string? seedFolder = null, string[]? settings = null, params (string Name, string Value)[] variables)
    {
        (string, string)[] seed = seedFolder is null ? [] : [("Seed__Folder", seedFolder)];
        return Start("http://127.0.0.1:0", settings, [.. variables, ("Database__Folder", folder), .. seed]);
    }

    /// <summary>Starts the server on a free port, with the settings of a test alone.</summary>
    public static ServerProcess StartWith((string Name, string Value)[] variables, params string[] settings) => Start("http://127.0.0.1:0", settings, variables);

    private static ServerProcess Start(string urls, string[]? settings, (string Name, string Value)[] variables)
    {
        var environment = variables.ToDictionary(variable => variable.Name, variable => variable.Value);
        return new(["--urls", urls, .. Unhurried.Settings, .. settings ?? []], environment);
    }

    /// <summary>Starts a command with environment variables of its own.</summary>
    public static ServerProcess StartCommand((string Name, string Value)[] variables, params string[] arguments) =>
        new(arguments, variables.ToDictionary(variable => variable.Name, variable => variable.Value));

    /// <summary>Runs a command to its end.</summary>
    public static async Task<(int ExitCode, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        await using var process = new ServerProcess(arguments, new Dictionary<string, string>());
        return await process.WaitForExitAsync();
    }

    /// <summary>Runs a command that cannot write beyond a size of a file, as if the disk were full by then.</summary>
    public static async Task<(int ExitCode, string Output, string Errors)> RunOnFullDiskAsync(int kilobytesPerFile, params string[] arguments)
    {
        // The runtime's own memory is files, too, unless it is said not to be.
        await using var process = new ServerProcess(arguments, new Dictionary<string, string> { ["DOTNET_EnableWriteXorExecute"] = "0" }, kilobytesPerFile);
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

    /// <summary>The files that the program has in memory, such as its assemblies: Linux knows them.</summary>
    public Task<string> ReadMappedFilesAsync() => File.ReadAllTextAsync($"/proc/{_process.Id}/maps");

    /// <summary>Asks it to end (SIGTERM), as service managers and containers do.</summary>
    public void Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        kill.WaitForExit();
    }

    /// <summary>Ends it by a signal, at the moment given or when it ends by itself before.</summary>
    public void EndAt(TimeSpan moment, string signal)
    {
        if (!_process.WaitForExit(moment))
        {
            using var kill = Process.Start("kill", [$"-{signal}", $"{_process.Id}"]);
            kill.WaitForExit();
        }

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
