using System.Diagnostics;
using System.Text.Json.Nodes;
using CivilSociety.Server.Tests.Hosting;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Server.Tests.Commands;

public sealed class McpCommandTests
{
    private const string Ping = """{ "jsonrpc": "2.0", "id": 1, "method": "ping" }""";

    [Fact]
    public async Task Output_Should_BeEveryAnswerAndNothingElse_When_TheInputEndsWhileADatabaseIsBuiltAndMuchIsLogged()
    {
        using var folder = new TemporaryFolder();
        using var process = Start("--Database:Folder", folder.Combine("data"), "--Logging:LogLevel:Default", "Debug", "--Logging:LogLevel:ModelContextProtocol", "Debug");

        await process.StandardInput.WriteLineAsync(Ping);
        await process.StandardInput.WriteLineAsync("{ bad");
        await process.StandardInput.WriteLineAsync("""{ "jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": { "name": "nope" } }""");
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var lines = (await process.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await process.WaitForExitAsync();

        Assert.Equal(0, process.ExitCode);
        Assert.Contains(lines, line => line.Contains("\"id\":1", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("CS_UNKNOWN_TOOL", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.Equal("2.0", (string)JsonNode.Parse(line)!["jsonrpc"]!));
        Assert.Contains("Built.", await errors, StringComparison.Ordinal);
    }

    [SignalFact]
    public async Task Command_Should_EndWell_When_AskedTo()
    {
        using var folder = new TemporaryFolder();
        await BuiltCatalog.CopyToAsync(folder.Database);
        using var process = Start("--Database:Path", folder.Database);
        await process.StandardInput.WriteLineAsync(Ping);
        Assert.Contains("\"result\":{}", await process.StandardOutput.ReadLineAsync(), StringComparison.Ordinal);

        using (var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]))
        {
            await kill.WaitForExitAsync();
        }

        await process.WaitForExitAsync();
        Assert.Equal((0, ""), (process.ExitCode, await process.StandardError.ReadToEndAsync()));
    }

    [Fact]
    public async Task Command_Should_EndWithOneLineBesideTheOutput_When_ASettingIsWrong()
    {
        var misspelt = await ServerProcess.RunAsync("mcp", "--Databse:Path", "x");
        var missing = await ServerProcess.RunAsync("mcp", "--Database:Path", "nowhere.db");

        Assert.Equal((1, ""), (misspelt.ExitCode, misspelt.Output));
        Assert.StartsWith("There is no option '--Databse:Path'. Nearest known: ", misspelt.Errors, StringComparison.Ordinal);
        Assert.Equal((1, ""), (missing.ExitCode, missing.Output));
        Assert.Single(missing.Errors.Split('\n'));
    }

    private static Process Start(params string[] arguments) => Process.Start(
        new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "CivilSociety.Server.dll"), "mcp", .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
}
