using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using CivilSociety.Benchmarks.Servers;

namespace CivilSociety.Benchmarks.Soak;

/// <summary><c>soak</c>: minutes of valid, wrong, hostile and abandoned requests, after which the server must be as it was.</summary>
internal static class SoakCommand
{
    private const long MegaByte = 1024 * 1024;

    public static Command Create()
    {
        var minutes = new Option<double>("--minutes") { Description = "How long.", DefaultValueFactory = _ => 5 };
        var clients = new Option<int>("--clients") { Description = "Clients at a time.", DefaultValueFactory = _ => 16 };
        var command = new Command("soak", "Sends valid, wrong, hostile and abandoned requests for minutes; fails on a 5xx, on a failed health check and when memory grows.") { minutes, clients };
        command.SetAction(result => RunAsync(TimeSpan.FromMinutes(result.GetRequiredValue(minutes)), result.GetRequiredValue(clients)));
        return command;
    }

    private static async Task<int> RunAsync(TimeSpan duration, int clients)
    {
        using var folder = new TemporaryFolder();
        await using var server = ServerProcess.StartServer(folder.Combine("data"));
        var address = await server.WaitForAddressAsync();
        using var client = new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromSeconds(20) }) { BaseAddress = address };
        var log = new SoakLog();
        var requests = SoakRequests.All();
        var examples = SoakRequests.Examples().ToList();
        var start = server.WorkingSet;

        var watch = Stopwatch.StartNew();
        await Task.WhenAll([
            WatchAsync(client, server, log, watch, duration),
            .. Enumerable.Range(0, clients).Select(seed => Task.Run(() => SendAsync(client, log, requests, examples, new Random(seed), watch, duration))),
        ]);
        return Report(log, start, duration);
    }

    private static async Task SendAsync(HttpClient client, SoakLog log, IReadOnlyList<byte[]> requests, List<byte[]> examples, Random random, Stopwatch watch, TimeSpan duration)
    {
        while (watch.Elapsed < duration)
        {
            // Half of it is what front ends send; one request in ten is given up.
            var body = random.Next(2) == 0 ? examples[random.Next(examples.Count)] : requests[random.Next(requests.Count)];
            using var patience = new CancellationTokenSource(random.Next(10) == 0 ? TimeSpan.FromMilliseconds(random.Next(20)) : TimeSpan.FromSeconds(60));
            try
            {
                using var content = new ByteArrayContent(body) { Headers = { { "Content-Type", "application/json" } } };
                using var response = await client.PostAsync(new Uri("/graphql", UriKind.Relative), content, patience.Token);
                log.Count(((int)response.StatusCode).ToString(CultureInfo.InvariantCulture));
            }
            catch (OperationCanceledException)
            {
                log.Count("given up");
            }
            catch (HttpRequestException fault) when (patience.IsCancellationRequested || fault.HttpRequestError == HttpRequestError.ResponseEnded)
            {
                // A body over the limit is answered while it is sent, and the connection closed.
                log.Count("connection closed");
            }
            catch (HttpRequestException fault)
            {
                log.Count($"no answer: {fault.HttpRequestError}");
            }
        }
    }

    private static async Task WatchAsync(HttpClient client, ServerProcess server, SoakLog log, Stopwatch watch, TimeSpan duration)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
        while (watch.Elapsed < duration && await timer.WaitForNextTickAsync())
        {
            using var response = await client.GetAsync(new Uri("/health", UriKind.Relative));
            log.HealthChecks++;
            log.FailedHealthChecks += response.IsSuccessStatusCode ? 0 : 1;
            log.Remember(watch.Elapsed, server.WorkingSet);
        }
    }

    private static int Report(SoakLog log, long start, TimeSpan duration)
    {
        // Warm-up is the first fifth; what comes after it is compared with the last fifth.
        var fifth = duration / 5;
        var (warm, end) = (log.Memory(fifth, fifth * 2), log.Memory(fifth * 4, duration * 2));
        var hasGrown = end > warm * 1.2 && end > warm + (32 * MegaByte);
        foreach (var (outcome, count) in log.Outcomes)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{outcome,-28}{count,10:N0}"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"health checks",-28}{log.HealthChecks,10:N0}, {log.FailedHealthChecks} failed"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory: {start / MegaByte} MB at the start, {warm / MegaByte} MB warm, {end / MegaByte} MB at the end{(hasGrown ? ": it grows" : "")}"));
        return log.Failures > 0 || log.FailedHealthChecks > 0 || hasGrown ? 1 : 0;
    }
}
