using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Server.Tests.Hosting;

public sealed class StartupLogTests
{
    [SignalFact]
    public async Task EveryLine_Should_BeJsonAndTellTheTraceId_When_TheConsoleWritesJson()
    {
        using var folder = new TemporaryFolder();
        await BuiltCatalog.CopyToAsync(folder.Database);
        DatabaseContent.Execute(folder.Database, "ALTER TABLE Practice RENAME TO Gone");
        await using var server = ServerProcess.Start(folder.Database, variables: [("Logging__Console__FormatterName", "json"), ("Database__ItemsInMemory", "0")]);
        var address = await server.WaitForAddressAsync();

        var traceId = await FailAsync(address);
        server.Terminate();
        await server.WaitForExitAsync();

        var records = server.Output.Where(line => line.Length > 0).Select(line => JsonNode.Parse(line)!).ToList();
        Assert.Contains(records, record => ((string?)record["State"]!["Line"])?.StartsWith("Serving the catalog at ", StringComparison.Ordinal) == true);
        var error = Assert.Single(records, record => (string?)record["Message"] == "Resolving 'nodes' failed");
        Assert.Contains(error["Scopes"]!.AsArray(), scope => (string?)scope!["TraceId"] == traceId);
    }

    private static async Task<string> FailAsync(Uri address)
    {
        using var client = Unhurried.Client();
        using var response = await client.PostAsJsonAsync(address, new { query = "{ practices { nodes { code } } }" });
        var extensions = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["errors"]![0]!["extensions"]!;
        Assert.Equal("CS_UNEXPECTED", (string?)extensions["code"]);
        return (string)extensions["traceId"]!;
    }
}
