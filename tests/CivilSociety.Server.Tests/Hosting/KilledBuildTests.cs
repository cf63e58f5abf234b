using System.Diagnostics;
using CivilSociety.Catalog;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Server.Tests.Hosting;

public sealed class KilledBuildTests
{
    private const int CaseStudies = 60;
    private const int Moments = 20;

    // The rest fall inside the build.
    private const int MomentsBefore = 4;

    // The lines before and after the build.
    private const string Begun = "Catalog ";
    private const string Ended = "Built.";

    private static readonly string[] Signals = ["INT", "TERM", "KILL"];

    [SignalFact]
    [Trait(Speed.Trait, Speed.Slow)]
    public async Task NextStart_Should_Work_When_AStartWasEndedAtAnyMoment()
    {
        using var folder = new TemporaryFolder();
        Seed[] seeds = [GeneratedSeed.Create(CaseStudies, 1), GeneratedSeed.Create(CaseStudies, 2)];
        GeneratedSeed.Write(seeds[0], folder.Combine("seed-0"));
        GeneratedSeed.Write(seeds[1], folder.Combine("seed-1"));
        var data = folder.Combine("data");
        var (before, lines) = await StartAsync(data, folder.Combine("seed-0"), seeds[0]);
        Directory.Delete(data, recursive: true);

        var brokenOff = 0;
        for (var moment = 0; moment < Moments; moment++)
        {
            // Each of the three signals at evenly spread moments: of the start, from its first millisecond on, and of the build, by the lines that it writes,
            // as a build takes as long as the machine has others to serve.
            var seed = moment % 2;
            await using (var server = ServerProcess.StartInFolder(data, folder.Combine($"seed-{seed}")))
            {
                if (moment >= MomentsBefore)
                {
                    await server.WaitForLineAsync(lines[lines.Count * (moment - MomentsBefore) / (Moments - MomentsBefore)]);
                }

                server.EndAt(moment < MomentsBefore ? before * moment / MomentsBefore : TimeSpan.Zero, Signals[moment % Signals.Length]);
                brokenOff += server.Output.Any(line => line.StartsWith(Begun, StringComparison.Ordinal)) && !server.Output.Contains(Ended) ? 1 : 0;
            }

            // A catalog has its name only when it is whole.
            Assert.All(Databases(data), path => Assert.Contains(DatabaseContent.Read(path).Version, seeds.Select(each => each.Version)));
            if (Databases(data).Any())
            {
                // So that the next builds as well; what is left of a build that was broken off is for the next to find.
                Directory.Delete(data, recursive: true);
            }
        }

        await StartAsync(data, folder.Combine("seed-0"), seeds[0]);
        Assert.Equal(["current", "lock"], Directory.EnumerateFiles(data).Select(path => Path.GetFileName(path)!).Where(name => !name.EndsWith(".db", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Single(Databases(data));

        // Ends before and after a build say nothing about it.
        Assert.InRange(brokenOff, 1, Moments);
    }

    private static IEnumerable<string> Databases(string data) => Directory.Exists(data) ? Directory.EnumerateFiles(data, "*.db") : [];

    // How long it takes until the build begins, and what of its lines is the same for each seed.
    private static async Task<(TimeSpan Before, IReadOnlyList<string> Lines)> StartAsync(string data, string seedFolder, Seed seed)
    {
        var watch = Stopwatch.StartNew();
        await using var server = ServerProcess.StartInFolder(data, seedFolder);
        await server.WaitForLineAsync(Begun);
        var before = watch.Elapsed;
        await server.WaitForAddressAsync();
        Assert.Equal(seed.Version, DatabaseContent.Read(Databases(data).Single(path => path.Contains(seed.Version, StringComparison.Ordinal))).Version);
        var kinds = server.Output.SkipWhile(line => !line.StartsWith(Begun, StringComparison.Ordinal)).Skip(1).TakeWhile(line => line != Ended).Select(line => line[line.LastIndexOf(' ')..]);
        return (before, [Begun, .. kinds]);
    }
}
