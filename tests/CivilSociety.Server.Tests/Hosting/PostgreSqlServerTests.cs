using System.Net;
using System.Text.Json.Nodes;
using CivilSociety.Catalog;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Server.Tests.Hosting;

/// <summary>Servers on a PostgreSQL database, each a program of its own, as an operator runs them.</summary>
public sealed class PostgreSqlServerTests : IDisposable
{
    private static readonly Seed Generated = GeneratedSeed.Create(4, 1);

    private readonly TemporaryFolder _folder = new();

    [PostgreSqlFact]
    public async Task TwoServers_Should_BuildOnceAndServeTheSame()
    {
        var settings = DatabasePlace.SettingsOf(PostgreSqlCluster.Shared.CreateDatabase());
        await using var one = ServerProcess.StartWith(settings);
        await using var other = ServerProcess.StartWith(settings);
        Uri[] addresses = [await one.WaitForAddressAsync(), await other.WaitForAddressAsync()];

        const string Query = "{ catalog { version } statements(first: 2) { totalCount nodes { code } } search(text: \"trust\", first: 3) { totalCount nodes { kind snippet { text } } } }";
        var answers = await Task.WhenAll(addresses.Select(address => GetAsync(address, Query)));

        Assert.Single(one.Output.Concat(other.Output), "Built.");
        Assert.Equal((HttpStatusCode.OK, Seed.TenCases().Version), (answers[0].Status, (string?)JsonNode.Parse(answers[0].Body)!["data"]!["catalog"]!["version"]));

        // As a proxy that keeps answers by their tags needs it.
        Assert.NotNull(answers[0].Tag);
        Assert.Equal(answers[0], answers[1]);
    }

    [PostgreSqlFact]
    public async Task Search_Should_BeAnsweredAgainAndAgain()
    {
        await using var server = ServerProcess.StartWith(DatabasePlace.SettingsOf(PostgreSqlCluster.Shared.CreateDatabase()));
        var address = await server.WaitForAddressAsync();
        var answers = new List<string>();
        foreach (var word in new[] { "trust", "training", "school" })
        {
            answers.Add((await GetAsync(address, $$"""{ search(text: "{{word}}", first: 1) { nodes { kind } } }""")).Body);
        }

        Assert.All(answers, answer => Assert.StartsWith("""{"data":{"search":{"nodes":[{"kind":""", answer, StringComparison.Ordinal));
    }

    [PostgreSqlFact]
    public async Task Server_Should_TakeUpTheNewerCatalog_ThatIsBuiltInTheDatabase()
    {
        GeneratedSeed.Write(Generated, _folder.Combine("seed"));
        var settings = DatabasePlace.SettingsOf(PostgreSqlCluster.Shared.CreateDatabase());
        await using var server = ServerProcess.StartWith(settings, "--Database:SecondsBetweenLooks", "0", "--Database:ItemsInMemory", "0");
        var address = await server.WaitForAddressAsync();

        await using var build = ServerProcess.StartCommand(settings, "catalog", "build", "--seed", _folder.Combine("seed"));
        Assert.Equal((0, ""), await build.WaitForExitAsync() is var (exitCode, _, errors) ? (exitCode, errors) : default);

        // Looked for beside the requests, so that none waits.
        while (!(await GetAsync(address, "{ catalog { version } }")).Body.Contains(Generated.Version, StringComparison.Ordinal))
        {
        }

        Assert.Contains("\"totalCount\":4", (await GetAsync(address, "{ caseStudies { totalCount } }")).Body, StringComparison.Ordinal);
    }

    [PostgreSqlFact]
    public async Task Health_Should_TellTheTruth_WhileTheDatabaseIsAwayAndAfter()
    {
        using var cluster = new PostgreSqlCluster();
        await using var server = ServerProcess.StartWith(DatabasePlace.SettingsOf(cluster.CreateDatabase()), "--Database:ItemsInMemory", "0");
        var address = await server.WaitForAddressAsync();
        using var client = Unhurried.Client();

        var before = await client.GetStringAsync(new Uri(address, "/health"));
        cluster.Stop();
        using var away = await client.GetAsync(new Uri(address, "/health"));
        using var alive = await client.GetAsync(new Uri(address, "/alive"));
        var unanswered = await GetAsync(address, "{ statements(first: 1) { nodes { code } } }");
        cluster.Start();
        var after = await client.GetStringAsync(new Uri(address, "/health"));
        var answered = await GetAsync(address, "{ statements(first: 1) { nodes { code } } }");

        Assert.Equal(("Healthy", HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK, "Healthy"), (before, away.StatusCode, alive.StatusCode, after));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, unanswered.Status);
        Assert.Contains("CS_CATALOG_UNAVAILABLE", unanswered.Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, answered.Status);
    }

    [PostgreSqlFact]
    public async Task Build_Should_LeaveNothing_When_ItIsKilled()
    {
        GeneratedSeed.Write(GeneratedSeed.Create(60, 1), _folder.Combine("seed"));
        var settings = DatabasePlace.SettingsOf(PostgreSqlCluster.Shared.CreateDatabase());

        await using (var killed = ServerProcess.StartCommand(settings, "catalog", "build", "--seed", _folder.Combine("seed")))
        {
            await killed.WaitForLineAsync(" Statement");
            killed.EndAt(TimeSpan.Zero, "KILL");
            Assert.DoesNotContain("Built.", killed.Output);
        }

        await using var next = ServerProcess.StartCommand(settings, "catalog", "build", "--seed", _folder.Combine("seed"));
        var (exitCode, output, errors) = await next.WaitForExitAsync();

        Assert.Equal((0, ""), (exitCode, errors));
        Assert.EndsWith("Built.", output, StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task Npgsql_Should_NotBeLoaded_With_Sqlite()
    {
        await using var server = ServerProcess.StartInFolder(_folder.Path, settings: ["--Database:ItemsInMemory", "0"]);
        var address = await server.WaitForAddressAsync();

        var answer = await GetAsync(address, "{ statements(first: 1, where: { text: { nl: { contains: \"e\" } } }) { totalCount } search(text: \"trust\") { totalCount } }");

        var loaded = await File.ReadAllTextAsync($"/proc/{server.Id}/maps");
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("Microsoft.EntityFrameworkCore.Sqlite.dll", loaded, StringComparison.Ordinal);
        Assert.DoesNotContain("Npgsql", loaded, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<(HttpStatusCode Status, string? Tag, string Body)> GetAsync(Uri address, string query)
    {
        using var client = Unhurried.Client();
        using var response = await client.GetAsync(new Uri(address, $"/graphql?query={Uri.EscapeDataString(query)}"));
        return (response.StatusCode, response.Headers.ETag?.Tag, await response.Content.ReadAsStringAsync());
    }

    private sealed class LinuxFactAttribute : FactAttribute
    {
        public LinuxFactAttribute() => Skip = OperatingSystem.IsLinux() ? null : "What a process has loaded is read from /proc, which Linux has.";
    }
}
