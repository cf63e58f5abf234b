using System.Net;
using CivilSociety.Tests.Shared;
using Npgsql;

namespace CivilSociety.Server.Tests.Hosting;

/// <summary>What a request runs in a PostgreSQL database ends there with the request: a lock of another makes it wait for as long as the test wants.</summary>
public sealed class PostgreSqlCancellationTests
{
    // Without what is read once for all requests, beside them.
    private static readonly string[] Settings = ["--Database:ItemsInMemory", "0", "--GraphQL:Search", "false", "--GraphQL:Patterns", "false"];

    // Looks at the database, each a program that is started: seconds at least.
    private const int Looks = 500;

    private const string Running = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";

    private static readonly (string Path, string Table)[] Requests =
    [
        (GraphQL("{ statements(first: 1) { nodes { code } } }"), "Statement"),
        (GraphQL("{ statements(where: { text: { nl: { contains: \"e\" } } }) { totalCount } }"), "Statement"),
        (GraphQL("{ statements(first: 1, order: { caseStudy: { number: ASC } }) { nodes { code } } }"), "CaseStudy"),
        (GraphQL("{ caseStudies { nodes { statements(first: 1) { totalCount nodes { code } } } } }"), "Statement"),
        (GraphQL("{ caseStudy(slug: \"tos\") { organization { code } } }"), "Organization"),
    ];

    [PostgreSqlFact]
    public async Task Query_Should_EndInTheDatabase_When_TheClientGoesAway()
    {
        using var place = new DatabasePlace();
        await using var server = ServerProcess.StartWith(place.Settings, Settings);
        var address = await server.WaitForAddressAsync();
        foreach (var (path, table) in Requests.Append(("/exports/case-studies-by-attribute.csv", "CaseStudy")))
        {
            await using var locked = await LockAsync(place, table);
            using var client = new HttpClient { Timeout = Timeout.InfiniteTimeSpan };
            using var away = new CancellationTokenSource();

            var answer = client.GetAsync(new Uri(address, path), away.Token);
            await LookForAsync(place, isRunning: true, path);
            await away.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);

            await LookForAsync(place, isRunning: false, path);
        }

        // What was ended leaves nothing behind for who asks next.
        foreach (var (path, _) in Requests)
        {
            using var client = Unhurried.Client();
            Assert.DoesNotContain("\"errors\"", await client.GetStringAsync(new Uri(address, path)), StringComparison.Ordinal);
        }
    }

    [PostgreSqlFact]
    public async Task Query_Should_EndInTheDatabase_When_ItsTimeIsUp()
    {
        using var place = new DatabasePlace();
        await using var server = ServerProcess.StartWith(place.Settings, [.. Settings, "--GraphQL:Limits:Seconds", "1"]);
        var address = await server.WaitForAddressAsync();
        foreach (var (path, table) in Requests)
        {
            await using var locked = await LockAsync(place, table);
            using var client = Unhurried.Client();
            using var answer = await client.GetAsync(new Uri(address, path));

            Assert.Equal((path, HttpStatusCode.ServiceUnavailable), (path, answer.StatusCode));
            Assert.Contains("HC0045", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            await LookForAsync(place, isRunning: false, path);
        }
    }

    private static string GraphQL(string query) => $"/graphql?query={Uri.EscapeDataString(query)}";

    // Given back when the connection is closed.
    private static async Task<IAsyncDisposable> LockAsync(DatabasePlace place, string table)
    {
        var connection = new NpgsqlConnection($"{place.Settings[1].Value};Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"BEGIN; LOCK TABLE {place.Query("SELECT schema FROM civil_society.catalog")}.\"{table}\"", connection);
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    private static async Task LookForAsync(DatabasePlace place, bool isRunning, string what)
    {
        for (var look = 0; place.Query(Running) != "0" != isRunning; look++)
        {
            Assert.True(look < Looks, $"{what} {(isRunning ? "never ran" : "still runs")}.");
            await Task.Yield();
        }
    }
}
