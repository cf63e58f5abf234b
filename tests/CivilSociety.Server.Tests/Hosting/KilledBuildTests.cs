using System.Diagnostics;
using CivilSociety.Catalog;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Server.Tests.Hosting;

public sealed class KilledBuildTests : IDisposable
{
    private const int CaseStudies = 60;

    // Of the start, of the reading and writing of the rows, and of what comes after.
    private const int MomentsBefore = 4;
    private const int MomentsOfRows = 8;
    private const int MomentsAfter = 8;

    // The lines before and after the build.
    private const string Begun = "Catalog ";
    private const string Ended = "Built.";

    private static readonly string[] Signals = ["INT", "TERM", "KILL"];

    private readonly TemporaryFolder _folder = new();
    private readonly Seed[] _seeds = [.. Enumerable.Range(1, 3).Select(number => GeneratedSeed.Create(CaseStudies, number))];

    public KilledBuildTests()
    {
        foreach (var seed in _seeds)
        {
            GeneratedSeed.Write(seed, SeedFolder(seed));
        }
    }

    [SignalFact]
    [Trait(Speed.Trait, Speed.Slow)]
    public Task NextStart_Should_Work_When_AStartWasEndedAtAnyMoment() => EndAtManyMomentsAsync(new FolderPlace());

    [PostgreSqlFact]
    [Trait(Speed.Trait, Speed.Slow)]
    public Task NextStart_Should_Work_When_AStartOnPostgreSqlWasEndedAtAnyMoment() => EndAtManyMomentsAsync(new DatabasePlace());

    public void Dispose() => _folder.Dispose();

    private async Task EndAtManyMomentsAsync(IBuildPlace place)
    {
        using var removed = place;
        var served = _seeds[2];
        var (before, rows, lines) = await StartAsync(place, _seeds[0]);

        // Read from the database, and never given up for a newer catalog.
        await using var server = ServerProcess.StartWith(Settings(place, served), "--Database:ItemsInMemory", "0", "--Database:SecondsBetweenLooks", "86400");
        var address = await server.WaitForAddressAsync();
        var answer = await ServedContent.ReadAsync(address);
        Assert.Contains(served.Version, answer, StringComparison.Ordinal);

        var brokenOff = 0;
        for (var moment = 0; moment < MomentsBefore + MomentsOfRows + MomentsAfter; moment++)
        {
            // Each of the three signals at evenly spread moments: of the start, from its first millisecond on; of the rows; and of what comes after them, by the
            // lines that are written then, as a build takes as long as the machine has others to serve.
            var built = _seeds[moment % 2];
            await using (var ended = ServerProcess.StartWith(Settings(place, built)))
            {
                var signal = Signals[moment % Signals.Length];
                if (moment < MomentsBefore)
                {
                    ended.EndAt(before * moment / MomentsBefore, signal);
                }
                else if (moment < MomentsBefore + MomentsOfRows)
                {
                    await ended.WaitForLineAsync(Begun);
                    ended.EndAt(rows * (moment - MomentsBefore) / MomentsOfRows, signal);
                }
                else
                {
                    await ended.WaitForLineAsync(lines[lines.Count * (moment - MomentsBefore - MomentsOfRows) / MomentsAfter]);
                    ended.EndAt(TimeSpan.Zero, signal);
                }

                brokenOff += ended.Output.Any(line => line.StartsWith(Begun, StringComparison.Ordinal)) && !ended.Output.Contains(Ended) ? 1 : 0;
            }

            // A catalog has its name only when it is whole, at times before it is the current one; and what was served is served.
            var (current, all) = place.ReadVersions();
            Assert.Contains(current, new[] { served.Version, built.Version });
            Assert.Superset(new[] { served.Version, current }.ToHashSet(), all.ToHashSet());
            Assert.Subset(_seeds.Select(seed => seed.Version).ToHashSet(), all.ToHashSet());
            Assert.Equal(answer, await ServedContent.ReadAsync(address));
            if (current != served.Version)
            {
                // So that the next builds as well; what is left of a build that was broken off is for the next to find.
                await using var back = ServerProcess.StartCommand(place.Settings, "catalog", "build", "--seed", SeedFolder(served));
                Assert.Equal(0, (await back.WaitForExitAsync()).ExitCode);
            }
        }

        await StartAsync(place, _seeds[0]);
        var (last, kept) = place.ReadVersions();
        Assert.Equal(_seeds[0].Version, last);
        Assert.Equal(new[] { last, served.Version }.Order(StringComparer.Ordinal), kept.Order(StringComparer.Ordinal));
        Assert.Empty(place.Leftovers());
        Assert.Equal(answer, await ServedContent.ReadAsync(address));

        // Ends before and after a build say nothing about it; how many of the moments meet one depends on what else the machine does.
        Assert.NotEqual(0, brokenOff);
    }

    // How long it takes until the build begins and until the rows are written, and what of the lines that follow is the same for each seed.
    private async Task<(TimeSpan Before, TimeSpan Rows, IReadOnlyList<string> Lines)> StartAsync(IBuildPlace place, Seed seed)
    {
        var watch = Stopwatch.StartNew();
        await using var server = ServerProcess.StartWith(Settings(place, seed));
        await server.WaitForLineAsync(Begun);
        var before = watch.Elapsed;
        await server.WaitForLineAsync(" CaseStudy");
        var rows = watch.Elapsed - before;
        Assert.Contains(seed.Version, await ServedContent.ReadAsync(await server.WaitForAddressAsync()), StringComparison.Ordinal);
        var kinds = server.Output.SkipWhile(line => !line.EndsWith(" CaseStudy", StringComparison.Ordinal)).TakeWhile(line => line != Ended).Select(line => line[line.LastIndexOf(' ')..]);
        return (before, rows, [.. kinds]);
    }

    private (string Name, string Value)[] Settings(IBuildPlace place, Seed seed) => [.. place.Settings, ("Seed__Folder", SeedFolder(seed))];

    private string SeedFolder(Seed seed) => _folder.Combine(seed.Version);
}
