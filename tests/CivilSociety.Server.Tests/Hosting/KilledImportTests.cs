using System.Diagnostics;
using CivilSociety.Catalog;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Server.Tests.Hosting;

public sealed class KilledImportTests
{
    private const int CaseStudies = 150;

    [Fact]
    [Trait(Speed.Trait, Speed.Slow)]
    public async Task Import_Should_LeaveAWholeCatalog_When_KilledAtTenRandomMoments()
    {
        using var folder = new TemporaryFolder();
        Seed[] seeds = [GeneratedSeed.Create(CaseStudies, 1), GeneratedSeed.Create(CaseStudies, 2)];
        GeneratedSeed.Write(seeds[0], folder.Combine("seed-0"));
        GeneratedSeed.Write(seeds[1], folder.Combine("seed-1"));
        var whole = seeds.ToDictionary(seed => seed.Version, seed => Describe(CaseStudyCatalog.Load(seed)));
        var duration = await ImportAsync(folder, "seed-0");
        var random = new Random(20120601);

        var brokenOff = 0;
        for (var kill = 0; kill < 10; kill++)
        {
            // The seed that is not in the database, so that there is always something to import.
            var next = DatabaseContent.Read(folder.Database).Version == seeds[0].Version ? 1 : 0;
            await using var server = ServerProcess.Start(folder.Database, folder.Combine($"seed-{next}"));
            server.KillAt(duration * random.NextDouble());

            var (version, content) = DatabaseContent.Read(folder.Database);
            Assert.Equal(whole[version], content);
            brokenOff += server.Output.Any(line => line.StartsWith("Catalog ", StringComparison.Ordinal)) && !server.Output.Contains("Imported.") ? 1 : 0;
        }

        // Kills before and after an import say nothing about it.
        Assert.InRange(brokenOff, 1, 10);
    }

    private static async Task<TimeSpan> ImportAsync(TemporaryFolder folder, string seed)
    {
        var watch = Stopwatch.StartNew();
        await using var server = ServerProcess.Start(folder.Database, folder.Combine(seed));
        await server.WaitForAddressAsync();
        return watch.Elapsed;
    }

    private static string Describe(CaseStudyCatalog catalog) => string.Join('\n', catalog.Statements
        .Select(statement => $"{statement.Code} {statement.Text.Nl}")
        .Append($"{catalog.Statements.Sum(statement => statement.Codings.Count)} codings, {catalog.CaseStudies.Sum(caseStudy => caseStudy.Practices.Count)} practices"));
}
