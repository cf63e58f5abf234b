using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CivilSociety.Packages.Tests;

/// <summary>The web consumer, running on a free port.</summary>
internal sealed partial class RunningApp : IAsyncDisposable
{
    private readonly Process _process;

    private RunningApp(Process process, Uri address)
    {
        _process = process;
        Client = new() { BaseAddress = address, Timeout = Timeout.InfiniteTimeSpan };
    }

    public HttpClient Client { get; }

    public static async Task<RunningApp> StartAsync(string assembly, string database)
    {
        var process = DotNet.Start("dotnet", Path.GetDirectoryName(assembly)!, [assembly, "--urls", "http://127.0.0.1:0", "--Catalog", database]);
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Listening().Match(line) is { Success: true } listening)
            {
                return new(process, new(listening.Groups[1].Value));
            }
        }

        throw new InvalidOperationException($"The app ended before it listened: {await process.StandardError.ReadToEndAsync()}");
    }

    /// <summary>The data that answers a query without errors.</summary>
    public async Task<JsonNode> QueryAsync(string query)
    {
        using var response = await Client.PostAsJsonAsync("/research/graphql", new { query });
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Null(answer["errors"]?.ToJsonString());
        return answer["data"]!;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    [GeneratedRegex(@"Now listening on: (\S+)")]
    private static partial Regex Listening();
}
