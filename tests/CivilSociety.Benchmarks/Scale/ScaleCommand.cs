using System.CommandLine;
using System.Globalization;
using CivilSociety.Benchmarks.Load;
using CivilSociety.Benchmarks.Servers;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Benchmarks.Scale;

/// <summary><c>scale</c>: what a catalog costs by how many case studies it has.</summary>
internal static class ScaleCommand
{
    private const double MegaByte = 1024 * 1024;
    private const int DeepPage = 10_000;
    private const int Starts = 3;

    private static readonly Dictionary<string, string> Uncached = new()
    {
        ["GraphQL__Concurrency__Requests"] = "0",
        ["GraphQL__Concurrency__RequestsPerClient"] = "0",
        ["GraphQL__Caching__ResultBytes"] = "0",

        // A small catalog is answered from memory: not here, where sizes are held against each other.
        ["Database__ItemsInMemory"] = "0",
    };

    public static Command Create()
    {
        var sizes = new Option<string>("--case-studies") { Description = "How many case studies, several with commas; the first is what the others are held against.", DefaultValueFactory = _ => "10,300,2500" };
        var providers = new Option<string>("--provider") { Description = $"Of {string.Join(", ", ScaleTarget.Providers)}, several with commas.", DefaultValueFactory = _ => ScaleTarget.Providers[0] };
        var command = new Command("scale", "Builds catalogs of the ten case studies, multiplied under new codes, and prints what building and serving them costs, as ratios to the first size.") { sizes, providers };
        command.SetAction(result => RunAsync(
            [.. result.GetRequiredValue(sizes).Split(',').Select(size => int.Parse(size, CultureInfo.InvariantCulture))],
            result.GetRequiredValue(providers).Split(',')));
        return command;
    }

    private static async Task<int> RunAsync(int[] sizes, string[] providers)
    {
        if (providers.Except(ScaleTarget.Providers).ToList() is [var unknown, ..])
        {
            await Console.Error.WriteLineAsync($"--provider: '{unknown}' is not known. Expected {string.Join(", ", ScaleTarget.Providers)}.");
            return 1;
        }

        using var folder = new TemporaryFolder();
        foreach (var provider in providers)
        {
            var columns = new List<Dictionary<string, Figure>>();
            foreach (var size in sizes)
            {
                var seed = folder.Combine($"seed-{size}");
                if (!Directory.Exists(seed))
                {
                    MultipliedSeed.Write(seed, size);
                }

                columns.Add(await MeasureAsync(ScaleTarget.Create(provider, folder, size, seed), seed, size));
            }

            Print(provider, sizes, columns);
        }

        return 0;
    }

    private static async Task<Dictionary<string, Figure>> MeasureAsync(ScaleTarget target, string seed, int size)
    {
        var figures = new Dictionary<string, Figure>();
        var cpu = target.Cpu;
        var read = await ReadAsync();
        var before = target.DatabaseCpu();
        var build = await Usage.OfAsync(target.BuildSettings, ["catalog", "build", "--seed", seed, .. target.BuildArguments]);
        var ofBuild = build.Cpu + target.DatabaseCpu() - before;

        // Before and after the build: how fast a machine is changes within minutes.
        var again = await ReadAsync();
        var reading = (read.Cpu + again.Cpu) / 2;
        Add("read the seed alone, CPU s", reading.TotalSeconds);
        Add("  memory at most, MB", Math.Max(read.PeakBytes, again.PeakBytes) / MegaByte);
        Add($"build, {cpu} s", ofBuild.TotalSeconds);
        Add("  of reading alone (at most 3)", ofBuild / reading);
        Add("  of reading alone, without the database's own", build.Cpu / reading);
        Add("  elapsed s", build.Elapsed.TotalSeconds);
        Add("  memory at most, MB (500)", build.PeakBytes / MegaByte);
        Add($"  {cpu} ms a case study", ofBuild.TotalMilliseconds / size);
        Add("size, MB", target.Bytes() / MegaByte);

        await AddFirstAsync("first answer", LoadQuery.All[0].Document);
        await AddFirstAsync("first pattern", ScaleQueries.FirstPattern);

        await using var server = Start(target);
        using var client = new ScaleClient(server, await server.WaitForAddressAsync(), target.DatabaseCpu);
        await client.WarmAsync();

        // Thousands of requests until all of the code that they share is compiled for good.
        foreach (var query in ScaleQueries.FirstPages)
        {
            await client.MeasureAsync(query);
        }

        await AddEachAsync(client, ScaleQueries.FirstPages);
        foreach (var (name, order) in ScaleQueries.Orders)
        {
            var (cursor, page) = await client.WalkAsync(order, DeepPage);
            await AddEachAsync(client, [ScaleQueries.Statements($"{name}, page 10,000", $"{order}first: 10{(cursor is null ? "" : $", after: \"{cursor}\"")}")], page == DeepPage ? null : $"page {page}");
        }

        await AddEachAsync(client, ScaleQueries.Others);
        Add("memory of the server, MB (1,024)", server.PeakWorkingSet / MegaByte);
        return figures;

        Task<Usage> ReadAsync() => Usage.OfAsync(target.BuildSettings, "seed", "validate", seed);

        void Add(string name, double value, string? note = null)
        {
            figures[name] = new(value, note);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {size,6} {name,-60}{value,12:N2} {note}"));
        }

        // Of the start, too: what a fresh server has done when it has answered. The median of some: one start differs from the next by a fifth.
        async Task AddFirstAsync(string name, string document)
        {
            var (seconds, refusal) = (new List<double>(), (string?)null);
            for (var start = 0; start < Starts; start++)
            {
                await using var fresh = Start(target);
                using var first = new ScaleClient(fresh, await fresh.WaitForAddressAsync(), target.DatabaseCpu);
                (_, refusal) = await first.AskAsync(document);
                seconds.Add(first.Cpu.TotalSeconds);
            }

            seconds.Sort();
            Add($"{name}, {cpu} s", seconds[Starts / 2], refusal);
        }

        async Task AddEachAsync(ScaleClient from, IEnumerable<ScaleQuery> queries, string? note = null)
        {
            foreach (var query in queries)
            {
                var (milliseconds, refusal) = await from.MeasureAsync(query);
                Add($"{query.Name}, {cpu} ms{query.Bound}", milliseconds, refusal ?? note);
            }
        }
    }

    private static ServerProcess Start(ScaleTarget target) => ServerProcess.Start(target.Settings.Concat(Uncached).ToDictionary());

    private static void Print(string provider, int[] sizes, List<Dictionary<string, Figure>> columns)
    {
        Console.WriteLine();
        Console.WriteLine($"{provider,-64}{string.Concat(sizes.Select((size, index) => index == 0 ? $"{size,12}" : $"{size,12}{"ratio",10}"))}");
        foreach (var (name, first) in columns[0])
        {
            Console.WriteLine($"{name,-64}{first}{string.Concat(columns.Skip(1).Select(column => $"{column[name]}{column[name].Of(first)}"))}");
        }

        foreach (var (size, column) in sizes.Zip(columns))
        {
            foreach (var (name, figure) in column.Where(each => each.Value.Note is not null))
            {
                Console.WriteLine($"{size}, {name}: {figure.Note}");
            }
        }
    }

    // One with a note, such as a refusal, has a star.
    private sealed record Figure(double Value, string? Note)
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value,11:N2}{(Note is null ? ' ' : '*')}");

        public string Of(Figure first) => first.Value == 0 ? $"{"",10}" : string.Create(CultureInfo.InvariantCulture, $"{Value / first.Value,10:N2}");
    }
}
