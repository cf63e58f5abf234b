using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CivilSociety.Benchmarks.Servers;

namespace CivilSociety.Benchmarks.Scale;

/// <summary>Asks a server one thing at a time, and tells what processor time its answers take, of it and of its database.</summary>
internal sealed class ScaleClient(ServerProcess server, Uri address, Func<TimeSpan> databaseCpu) : IDisposable
{
    private const int MostRequests = 1000;
    private const int Repetitions = 3;
    private const int LargestPage = 50;

    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Still = TimeSpan.FromMilliseconds(20);

    // Many runs share a cluster.
    private readonly TimeSpan _before = databaseCpu();

    private readonly HttpClient _client = new() { BaseAddress = address, Timeout = TimeSpan.FromMinutes(10) };

    /// <summary>Processor time of the server since its start, and of its database since then.</summary>
    public TimeSpan Cpu
    {
        get
        {
            server.Process.Refresh();
            return server.Process.TotalProcessorTime + databaseCpu() - _before;
        }
    }

    /// <summary>The first answer, and why there is none.</summary>
    public async Task<(JsonNode? Data, string? Refusal)> AskAsync(string document)
    {
        using var response = await _client.PostAsJsonAsync("/graphql", new { query = document });
        var answer = await JsonNode.ParseAsync(await response.Content.ReadAsStreamAsync());
        return answer!["errors"] is JsonArray errors ? (null, (string?)errors[0]!["message"]) : (answer["data"], null);
    }

    /// <summary>Waits until the server has done what it does after its first answer, and a pattern and a search are answered.</summary>
    /// <remarks>It does not say when it is warm: then it is still.</remarks>
    public async Task WarmAsync()
    {
        foreach (var document in new[] { ScaleQueries.FirstPattern, ScaleQueries.FirstSearch })
        {
            // What a large catalog needs first may take longer than a request may.
            var clock = Stopwatch.StartNew();
            while ((await AskAsync(document)).Refusal is { } refusal)
            {
                if (clock.Elapsed > LongestWarmUp)
                {
                    throw new InvalidOperationException($"The server does not get warm: {refusal}");
                }
            }
        }

        TimeSpan before;
        do
        {
            before = Cpu;
            await Task.Delay(Moment);
        }
        while (Cpu - before > Still);
    }

    /// <summary>Milliseconds of processor time for an answer, once the server is warm; or why it is refused.</summary>
    public async Task<(double Milliseconds, string? Refusal)> MeasureAsync(ScaleQuery query)
    {
        if ((await AskAsync(query.Document)).Refusal is { } refusal)
        {
            return (0, refusal);
        }

        // The least of some: what else the machine does only adds.
        var least = double.PositiveInfinity;
        await RepeatAsync(query);
        for (var repetition = 0; repetition < Repetitions; repetition++)
        {
            least = Math.Min(least, await RepeatAsync(query));
        }

        return (least, null);
    }

    /// <summary>The cursor before a page of ten, as a client comes to it; of the last one where there are fewer.</summary>
    public async Task<(string? Cursor, int Page)> WalkAsync(string order, int page)
    {
        var (cursor, seen, clock) = ((string?)null, 0, Stopwatch.StartNew());
        while (seen < (page - 1) * 10 && clock.Elapsed < TimeSpan.FromMinutes(2))
        {
            var after = cursor is null ? "" : $", after: \"{cursor}\"";
            var (data, _) = await AskAsync(ScaleQueries.Statements("", $"{order}first: {LargestPage}{after}").Document);
            if (data?["statements"]?["pageInfo"] is not { } info || !(bool)info["hasNextPage"]!)
            {
                break;
            }

            cursor = (string?)info["endCursor"];
            seen += LargestPage;
        }

        return (cursor, (seen / 10) + 1);
    }

    public void Dispose() => _client.Dispose();

    private async Task<double> RepeatAsync(ScaleQuery query)
    {
        var (start, clock, count) = (Cpu, Stopwatch.StartNew(), 0);
        while (count < MostRequests && Cpu - start < Enough && clock.Elapsed < Longest)
        {
            await AskAsync(query.Document);
            count++;
        }

        return (Cpu - start).TotalMilliseconds / count;
    }
}
