using System.CommandLine;
using System.Globalization;
using CivilSociety.Benchmarks.Baselines;
using CivilSociety.Benchmarks.Servers;

namespace CivilSociety.Benchmarks.Load;

/// <summary><c>load</c>: how much the server serves beside plain Kestrel and the bare engine.</summary>
internal static class LoadCommand
{
    private static readonly Dictionary<string, string> Unlimited = new() { ["GraphQL__Concurrency__Requests"] = "0", ["GraphQL__Concurrency__RequestsPerClient"] = "0" };

    private static readonly Dictionary<string, string> Uncached = new(Unlimited) { ["GraphQL__Caching__ResultBytes"] = "0" };

    private static readonly Dictionary<string, string> FromDatabase = new(Uncached) { ["Database__ItemsInMemory"] = "0" };

    public static Command Create()
    {
        var rounds = Number("--rounds", 5, "Rounds; the medians count.");
        var seconds = Number("--seconds", 5, "Seconds that each server is loaded in a round, per query.");
        var warmUp = Number("--warm-up", 10, "Seconds that each server is loaded before the first round, per query.");
        var connections = Number("--connections", 32, "Connections at a time.");
        var command = new Command("load", "Loads the server, with and without its result cache, beside plain Kestrel and the bare engine, and prints the ratios.")
        {
            rounds, seconds, warmUp, connections,
        };
        command.SetAction(result => RunAsync(
            result.GetRequiredValue(rounds), result.GetRequiredValue(seconds), result.GetRequiredValue(warmUp), result.GetRequiredValue(connections)));
        return command;
    }

    private static Option<int> Number(string name, int byDefault, string description) => new(name) { Description = description, DefaultValueFactory = _ => byDefault };

    private static async Task<int> RunAsync(int rounds, int seconds, int warmUp, int connections)
    {
        using var folder = new TemporaryFolder();
        ILoadClient client = WrkClient.IsInstalled ? new WrkClient(folder) : new HttpLoadClient();
        Console.WriteLine($"{rounds} rounds of {seconds} s, {connections} connections, {Environment.ProcessorCount} processors shared with the client ({client.Description})");

        var data = folder.Combine("data");
        await using var server = ServerProcess.StartServer(data, Unlimited);
        var address = new Uri(await server.WaitForAddressAsync(), "/graphql");
        await using var uncached = ServerProcess.StartServer(data, Uncached);
        var uncachedAddress = new Uri(await uncached.WaitForAddressAsync(), "/graphql");
        await using var stored = ServerProcess.StartServer(data, FromDatabase);
        var storedAddress = new Uri(await stored.WaitForAddressAsync(), "/graphql");
        await using var bare = ServerProcess.StartBaseline(BareServer.Verb, Directory.EnumerateFiles(data, "*.db").Single());
        var bareAddress = await bare.WaitForAddressAsync();

        foreach (var query in LoadQuery.All)
        {
            await using var bytes = await StartBytesAsync(folder, query, address);
            Side[] sides =
            [
                new("plain Kestrel, the same bytes", bytes, await bytes.WaitForAddressAsync()),
                new("server, result cache", server, address),
                new("bare GraphQL.NET on EF Core", bare, bareAddress),
                new("server, no result cache, memory", uncached, uncachedAddress),
                new("server, no result cache, SQLite", stored, storedAddress),
            ];
            await MeasureAsync(client, query, sides, rounds, seconds, warmUp, connections);
            Print(query, sides);
        }

        return 0;
    }

    private static async Task<ServerProcess> StartBytesAsync(TemporaryFolder folder, LoadQuery query, Uri server)
    {
        var answer = await Answer.ReadAsync(server, query);
        var (body, headers) = (folder.Combine($"{query.Name}.json"), folder.Combine($"{query.Name}.headers"));
        await File.WriteAllBytesAsync(body, answer.Body);
        await File.WriteAllLinesAsync(headers, answer.Headers);
        return ServerProcess.StartBaseline(BytesServer.Verb, body, headers);
    }

    private static async Task MeasureAsync(ILoadClient client, LoadQuery query, Side[] sides, int rounds, int seconds, int warmUp, int connections)
    {
        var expected = await Answer.ReadAsync(sides[0].Address, query);
        foreach (var side in sides)
        {
            expected.MustEqual(await Answer.ReadAsync(side.Address, query), side.Name);
            await client.RunAsync(side.Address, query, connections, warmUp);
        }

        for (var round = 0; round < rounds; round++)
        {
            foreach (var side in sides)
            {
                side.Add(await client.RunAsync(side.Address, query, connections, seconds));
            }
        }
    }

    private static void Print(LoadQuery query, Side[] sides)
    {
        var (bytes, server, bare, uncached, stored) = (sides[0], sides[1], sides[2], sides[3], sides[4]);
        Console.WriteLine();
        Console.WriteLine($"{query.Name,-34}{"median/s",12}{"lowest",12}{"highest",12}{"memory MB",12}");
        foreach (var side in sides)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{side.Name,-34}{side.Median,12:N0}{side.Lowest,12:N0}{side.Highest,12:N0}{side.Server.WorkingSet / 1048576.0,12:N0}"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  with the result cache, of plain Kestrel    {server.Median / bytes.Median:N2}   (the aim for a dashboard: 0.85)"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  without it, from SQLite, of the bare engine {stored.Median / bare.Median:N2}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  without it, from memory, of SQLite         {uncached.Median / stored.Median:N2}   (the aim for a dashboard: 3)"));
    }
}
