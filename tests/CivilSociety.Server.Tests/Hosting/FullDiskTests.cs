using CivilSociety.Tests.Shared;

namespace CivilSociety.Server.Tests.Hosting;

/// <summary>PostgreSQL databases whose disk is full while a catalog is built: the database's own answer to it.</summary>
public sealed class FullDiskTests : IDisposable
{
    // From nothing that can be made on, to the last indexes that cannot.
    private static readonly int[] KilobytesLeft = [0, 200, 1000, 3000, 6000];

    private readonly TemporaryFolder _folder = new();

    [FullDiskFact]
    [Trait(Speed.Trait, Speed.Slow)]
    public async Task StartAndBuild_Should_SayThatTheDiskIsFull_AndLeaveWhatIsServed()
    {
        var (seed, more) = (GeneratedSeed.Create(4, 1), GeneratedSeed.Create(60, 2));
        GeneratedSeed.Write(seed, _folder.Combine("seed"));
        GeneratedSeed.Write(more, _folder.Combine("more"));
        using var disk = new SmallDisk();
        using var cluster = new PostgreSqlCluster();
        cluster.CreateTablespace("small", disk.Path);
        using var place = new DatabasePlace(cluster, "TABLESPACE small");
        await using var server = ServerProcess.StartWith([.. place.Settings, ("Seed__Folder", _folder.Combine("seed"))], "--Database:ItemsInMemory", "0", "--Database:SecondsBetweenLooks", "0");
        var address = await server.WaitForAddressAsync();
        var served = await ServedContent.ReadAsync(address);
        foreach (var left in KilobytesLeft)
        {
            disk.Fill(left);
            await using var build = ServerProcess.StartCommand(place.Settings, "catalog", "build", "--seed", _folder.Combine("more"));
            var (exitCode, output, errors) = await build.WaitForExitAsync();

            Assert.Equal((left, 1), (left, exitCode));
            Assert.Matches("^The catalog cannot be written in the database test_[0-9]+ on [^ ]+: could not [^\n]*(No space left on device|wrote only [0-9]+ of [0-9]+ bytes)[^\n]*$", errors);
            Assert.DoesNotContain("Built.", output, StringComparison.Ordinal);
            Assert.Equal([seed.Version], place.ReadVersions().All);
            Assert.Empty(place.Leftovers());
            Assert.Equal(served, await ServedContent.ReadAsync(address));
        }

        await using var start = ServerProcess.StartWith([.. place.Settings, ("Seed__Folder", _folder.Combine("more"))]);
        Assert.Equal(1, (await start.WaitForExitAsync()).ExitCode);
        disk.Free();
        await using var next = ServerProcess.StartCommand(place.Settings, "catalog", "build", "--seed", _folder.Combine("more"));

        Assert.Equal((0, ""), await next.WaitForExitAsync() is var (code, _, error) ? (code, error) : default);
        Assert.Equal(more.Version, place.ReadVersions().Current);
    }

    public void Dispose() => _folder.Dispose();
}
