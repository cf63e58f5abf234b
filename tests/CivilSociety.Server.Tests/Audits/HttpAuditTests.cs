using System.Diagnostics;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Server.Tests.Audits;

public sealed class HttpAuditTests(RunningServer server) : IClassFixture<RunningServer>
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "CivilSociety.Server.Tests", "Audits");

    [NpmFact]
    public async Task Server_Should_PassEveryAuditOfGraphQLOverHttp()
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules", "graphql-http")))
        {
            await RunAsync("npm", "ci", "--loglevel=error");
        }

        var report = await RunAsync("node", "audit.mjs", server.Address.ToString());

        Assert.Equal("61 of 61 audits pass", report.Trim());
    }

    private static async Task<string> RunAsync(string command, params string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output;
    }
}
