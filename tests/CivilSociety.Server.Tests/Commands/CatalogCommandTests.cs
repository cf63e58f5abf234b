using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CivilSociety.Catalog;
using CivilSociety.Persistence;
using CivilSociety.Server.Tests.Hosting;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Server.Tests.Commands;

public sealed class CatalogCommandTests : IDisposable
{
    private static readonly Seed Generated = GeneratedSeed.Create(4, 1);

    private readonly TemporaryFolder _folder = new();

    public CatalogCommandTests() => GeneratedSeed.Write(Generated, _folder.Combine("seed"));

    [Fact]
    public async Task Build_Should_MakeAFileThatIsServedWithoutWriting()
    {
        var (exitCode, output, errors) = await ServerProcess.RunAsync("catalog", "build", "--seed", _folder.Combine("seed"), "--output", _folder.Database);
        await using var server = ServerProcess.Start(_folder.Database);
        var counts = await QueryAsync(await server.WaitForAddressAsync(), "{ caseStudies { totalCount } search(text: \"statement\") { totalCount } }");

        Assert.Equal((0, ""), (exitCode, errors));
        Assert.StartsWith($"Catalog {Generated.Version}, database {_folder.Database}\n", output, StringComparison.Ordinal);
        Assert.EndsWith("\nBuilt.", output, StringComparison.Ordinal);
        Assert.Equal(4, (int)counts["caseStudies"]!["totalCount"]!);
        Assert.Equal(["catalog.db"], Directory.EnumerateFiles(Path.GetDirectoryName(_folder.Database)!).Select(Path.GetFileName));
    }

    [Fact]
    public async Task RunningServer_Should_TakeUpTheNewerCatalog_When_NextItLooks()
    {
        var data = _folder.Combine("data");
        await using var server = ServerProcess.StartInFolder(data, settings: ["--Database:SecondsBetweenLooks", "0"]);
        var address = await server.WaitForAddressAsync();
        using var stop = new CancellationTokenSource();
        var load = LoadAsync(address, stop.Token);

        var (exitCode, _, _) = await BuildInAsync(data);
        var version = (string?)(await QueryAsync(address, "{ catalog { version } }"))["catalog"]!["version"];
        await stop.CancelAsync();

        Assert.Equal((0, Generated.Version), (exitCode, version));
        Assert.All(await load, status => Assert.Equal(HttpStatusCode.OK, status));
    }

    [Fact]
    public async Task Build_Should_ListTheFaults_When_TheSeedIsInvalid()
    {
        await File.WriteAllTextAsync(_folder.Combine("seed", "report.json"), "{");

        var (exitCode, _, errors) = await ServerProcess.RunAsync("catalog", "build", "--seed", _folder.Combine("seed"), "--output", _folder.Database);

        Assert.Equal(1, exitCode);
        Assert.Contains("report.json: This is not valid JSON", errors, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.Database));
    }

    [Fact]
    public async Task Build_Should_ListEveryWrongSettingOfTheDatabase()
    {
        await using var build = ServerProcess.StartCommand([("Database__Provider", "oracle"), ("Database__Foldr", _folder.Path)], "catalog", "build");
        var (exitCode, output, errors) = await build.WaitForExitAsync();

        Assert.Equal((1, ""), (exitCode, output));
        Assert.Equal(
            [
                "The settings are wrong:",
                "  Database__Foldr: There is no such setting. Nearest known: 'Folder', 'Path', 'Provider'.",
                "  Database__Provider: 'oracle' cannot be read. Expected one of Sqlite, PostgreSql.",
            ],
            errors.Split('\n'));
    }

    [SignalFact]
    public async Task Build_Should_LeaveWhatIsThere_When_TheDiskIsFull()
    {
        await BuiltCatalog.CopyToAsync(_folder.Database);
        var before = await File.ReadAllBytesAsync(_folder.Database);

        // Any file of the build ends in the middle of the rows.
        var (exitCode, _, errors) = await ServerProcess.RunOnFullDiskAsync(200, "catalog", "build", "--seed", _folder.Combine("seed"), "--output", _folder.Database);

        Assert.Equal((1, $"The catalog database '{_folder.Database}' cannot be written: SQLite Error 10: 'disk I/O error'."), (exitCode, errors));
        Assert.Equal(["catalog.db"], Directory.EnumerateFiles(Path.GetDirectoryName(_folder.Database)!).Select(Path.GetFileName));
        Assert.Equal(before, await File.ReadAllBytesAsync(_folder.Database));
    }

    [SignalFact]
    public async Task Start_Should_LeaveNoHalfDatabase_When_TheDiskIsFull()
    {
        var data = _folder.Combine("data");

        var (exitCode, _, errors) = await ServerProcess.RunOnFullDiskAsync(200, "--urls", "http://127.0.0.1:0", "--Database:Folder", data, "--Seed:Folder", _folder.Combine("seed"));

        var file = Path.Combine(data, CatalogDatabase.FileNameOf(Generated.Version));
        Assert.Equal((1, $"The catalog database '{file}' cannot be written: SQLite Error 10: 'disk I/O error'."), (exitCode, errors));
        Assert.Equal(["lock"], Directory.EnumerateFiles(data).Select(Path.GetFileName));
    }

    public void Dispose() => _folder.Dispose();

    private async Task<(int ExitCode, string Output, string Errors)> BuildInAsync(string data)
    {
        await using var build = ServerProcess.StartCommand([("Database__Folder", data)], "catalog", "build", "--seed", _folder.Combine("seed"));
        return await build.WaitForExitAsync();
    }

    private static async Task<List<HttpStatusCode>> LoadAsync(Uri address, CancellationToken stop)
    {
        using var client = Unhurried.Client();
        var statuses = new List<HttpStatusCode>();
        while (!stop.IsCancellationRequested)
        {
            using var response = await client.PostAsJsonAsync(address, new { query = $"{{ caseStudies {{ n{statuses.Count}: totalCount }} }}" }, CancellationToken.None);
            statuses.Add(response.StatusCode);
        }

        return statuses;
    }

    private static async Task<JsonNode> QueryAsync(Uri address, string query)
    {
        using var client = Unhurried.Client();
        using var response = await client.PostAsJsonAsync(address, new { query });
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!["data"]!;
    }
}
