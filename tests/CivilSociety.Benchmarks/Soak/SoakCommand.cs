using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using CivilSociety.Benchmarks.Servers;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Benchmarks.Soak;

/// <summary><c>soak</c>: minutes of a stranger who means harm, in which nobody else may notice, and after which the server must be as it was.</summary>
internal static class SoakCommand
{
    private const long MegaByte = 1024 * 1024;
    private const long MostMemory = 600 * MegaByte;
    private const int NormalClients = 4;
    private const string PostgreSql = "postgresql";

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(1);

    // Permits are per address: the stranger's, and that of who sends as fast as it can.
    private static readonly IPAddress Stranger = IPAddress.Parse("127.0.0.2");
    private static readonly IPAddress Hasty = IPAddress.Parse("127.0.0.3");

    public static Command Create()
    {
        var minutes = new Option<double>("--minutes") { Description = "How long.", DefaultValueFactory = _ => 5 };
        var clients = new Option<int>("--clients") { Description = "Clients at a time that send without a pause.", DefaultValueFactory = _ => 16 };
        var slow = new Option<int>("--slow") { Description = "Connections at a time of each kind that is slow.", DefaultValueFactory = _ => 64 };
        var provider = new Option<string>("--provider") { Description = "sqlite: the ten cases as they are served by default, from memory; postgresql: from a server of PostgreSQL that is started for it, all of them.", DefaultValueFactory = _ => "sqlite" };
        provider.AcceptOnlyFromAmong("sqlite", PostgreSql);
        var command = new Command("soak", "Sends valid, wrong, hostile and abandoned requests, and slow ones beside them, for minutes; fails when normal clients wait over a second or are refused, on a 5xx other than 503, and when memory grows or is over 600 MB.") { minutes, clients, slow, provider };
        command.SetAction(result => RunAsync(TimeSpan.FromMinutes(result.GetRequiredValue(minutes)), result.GetRequiredValue(clients), result.GetRequiredValue(slow), result.GetRequiredValue(provider)));
        return command;
    }

    private static async Task<int> RunAsync(TimeSpan duration, int clients, int slow, string provider)
    {
        using var folder = new TemporaryFolder();
        using var cluster = provider == PostgreSql ? new PostgreSqlCluster() : null;
        await using var server = cluster is null
            ? ServerProcess.StartServer(folder.Combine("data"))
            : ServerProcess.Start(new Dictionary<string, string>
            {
                ["Database__Provider"] = PostgreSql,
                ["ConnectionStrings__Catalog"] = cluster.CreateDatabase(),
                ["Database__ItemsInMemory"] = "0",
            });
        var address = await server.WaitForAddressAsync();
        using var end = new CancellationTokenSource();
        var log = new SoakLog();
        using var normal = new SoakClients(address, IPAddress.Loopback, log, end.Token);
        using var hasty = new SoakClients(address, Hasty, log, end.Token);
        var requests = SoakRequests.All();
        var examples = SoakRequests.Examples().ToList();
        var start = server.WorkingSet;

        await normal.WarmUpAsync([.. examples, SoakRequests.Fresh(new())]);
        log.Start();
        end.CancelAfter(duration);
        await Task.WhenAll([
            WatchAsync(normal, server, log, end.Token),
            .. Enumerable.Range(0, NormalClients).Select(seed => Task.Run(() => normal.BehaveAsync(examples, new Random(seed)))),
            .. Enumerable.Range(0, clients).Select(seed => Task.Run(() => hasty.MisbehaveAsync(requests, examples, new Random(seed)))),
            .. SlowClients.Start(slow, address, Stranger, log, end.Token),
        ]);
        return Report(log, start, server.PeakWorkingSet, duration);
    }

    private static async Task WatchAsync(SoakClients normal, ServerProcess server, SoakLog log, CancellationToken end)
    {
        var watch = Stopwatch.StartNew();
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
        while (!end.IsCancellationRequested && await timer.WaitForNextTickAsync(CancellationToken.None))
        {
            await normal.CheckHealthAsync();
            log.Remember(watch.Elapsed, server.WorkingSet);
        }
    }

    private static int Report(SoakLog log, long start, long most, TimeSpan duration)
    {
        // Warm-up is the first fifth; what comes after it is compared with the last fifth.
        var fifth = duration / 5;
        var (warm, end) = (log.Memory(fifth, fifth * 2), log.Memory(fifth * 4, duration * 2));
        var hasGrown = end > warm * 1.2 && end > warm + (32 * MegaByte);
        foreach (var (outcome, count) in log.Outcomes)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{outcome,-36}{count,10:N0}"));
        }

        var waits = log.Waits;
        foreach (var (wait, at) in waits.TakeLast(3))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"a normal client waited {wait.TotalMilliseconds:N0} ms, {at.TotalSeconds:N1} s after the start"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"normal clients waited {waits[^1].Wait.TotalMilliseconds:N0} ms at the most, {waits[waits.Count * 99 / 100].Wait.TotalMilliseconds:N0} ms in 99 of 100, {waits[waits.Count / 2].Wait.TotalMilliseconds:N0} ms in the middle"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory: {start / MegaByte} MB at the start, {warm / MegaByte} MB warm, {end / MegaByte} MB at the end{(hasGrown ? ": it grows" : "")}, {most / MegaByte} MB at the most"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"5xx other than 503: {log.ServerErrors}"));
        return log.Failures > 0 || waits[^1].Wait > LongestWait || most > MostMemory || hasGrown ? 1 : 0;
    }
}
