using Ardalis.Specification;
using CivilSociety.Catalog;
using CivilSociety.Domain;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Factors;
using CivilSociety.Persistence.PostgreSql;
using CivilSociety.Tests.Shared;
using Npgsql;

namespace CivilSociety.Persistence.Tests.PostgreSql;

public sealed class PostgreSqlCatalogsTests
{
    private static readonly Seed Three = GeneratedSeed.Create(3, 1);
    private static readonly Seed Four = GeneratedSeed.Create(4, 2);

    // Counted by the database: without a condition it would be a number that is kept.
    private static readonly ISpecification<CaseStudy> All = new Specification<CaseStudy>().Query.Where(caseStudy => caseStudy.Number > 0).Specification;

    [PostgreSqlFact]
    public async Task Build_Should_HoldTheCatalogAndTheFilesItWasReadFrom()
    {
        using var built = await TenCasesSchema.BuildAsync(PostgreSqlCluster.Shared.CreateDatabase(), Three);

        var catalog = CaseStudyCatalog.Load(Three);
        Assert.Equal((catalog.Info, PostgreSqlCatalogs.SchemaNameOf(Three.Version)), (built.Info, built.Path));
        Assert.Equal(Three.Version, new Seed(built.ReadSources().Select(file => new SeedFile(file.Path, file.Content))).Version);
        Assert.Equal(catalog.Statements.Count, built.Catalog.SizeOf(typeof(Statement)));
    }

    [PostgreSqlFact]
    public async Task Catalog_Should_BeBuiltOnce_When_ManyAskForIt()
    {
        var database = PostgreSqlCluster.Shared.CreateDatabase();
        var reads = 0;

        var opened = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => new PostgreSqlCatalogs(database).OpenOrBuildAsync(Three.Version, () =>
        {
            Interlocked.Increment(ref reads);
            return (CaseStudyCatalog.ReadParts(Three), []);
        }))));

        Assert.Equal(1, reads);
        foreach (var each in opened)
        {
            Assert.Equal((Three.Version, 3), (each.Info.Version, await each.Catalog.CountAsync(All)));
            each.Dispose();
        }
    }

    [PostgreSqlFact]
    public async Task Build_Should_LeaveNothingOfIt_When_ItBreaksOff()
    {
        var database = PostgreSqlCluster.Shared.CreateDatabase();
        using var served = await TenCasesSchema.BuildAsync(database, Three);

        await Assert.ThrowsAsync<TimeZoneNotFoundException>(() => new PostgreSqlCatalogs(database).OpenOrBuildAsync(Four.Version, () => (CaseStudyCatalog.ReadParts(Four), []), new BreakAfter(nameof(Statement))));

        Assert.Equal([served.Path], Schemas(database));
        Assert.Equal(served.Path, await new PostgreSqlCatalogs(database).FindCurrentAsync());
        Assert.Equal(3, await served.Catalog.CountAsync(All));
    }

    [PostgreSqlFact]
    public async Task Catalog_Should_StayWhileItIsRead_AndBeRemovedByTheNextWhoBuilds()
    {
        var database = PostgreSqlCluster.Shared.CreateDatabase();
        var (three, four, five) = (PostgreSqlCatalogs.SchemaNameOf(Three.Version), PostgreSqlCatalogs.SchemaNameOf(Four.Version), GeneratedSeed.Create(2, 3));
        using (var read = await TenCasesSchema.BuildAsync(database, Three))
        {
            (await TenCasesSchema.BuildAsync(database, Four)).Dispose();

            Assert.Equal(four, await new PostgreSqlCatalogs(database).FindCurrentAsync());
            Assert.Equal(3, await read.Catalog.CountAsync(All));
            Assert.Equal(new[] { three, four }.Order(StringComparer.Ordinal), Schemas(database));
        }

        using var last = await TenCasesSchema.BuildAsync(database, five);
        Assert.Equal([last.Path], Schemas(database));
    }

    [PostgreSqlFact]
    public async Task Catalog_Should_BeReadOn_When_ItsConnectionsAreLost()
    {
        var database = PostgreSqlCluster.Shared.CreateDatabase();
        using var served = await TenCasesSchema.BuildAsync(database, Three);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => served.Catalog.CountAsync(All)));

        Query(database, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");

        Assert.Equal(Enumerable.Repeat(3, 8), await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => served.Catalog.CountAsync(All))));
        await served.CheckAsync();
        Assert.Equal("1", Query(database, "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND mode = 'ShareLock' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"));
    }

    [PostgreSqlFact]
    public async Task Catalog_Should_BeUnavailable_While_TheServerIsAway()
    {
        using var cluster = new PostgreSqlCluster();
        var database = cluster.CreateDatabase();
        using var served = await TenCasesSchema.BuildAsync(database, Three);

        cluster.Stop();
        var read = await Assert.ThrowsAsync<CatalogUnavailableException>(() => served.Catalog.CountAsync(All));
        await Assert.ThrowsAsync<CatalogUnavailableException>(() => served.CheckAsync());
        await Assert.ThrowsAsync<CatalogUnavailableException>(() => served.Search.CountAsync(new() { Text = "statement" }));
        await Assert.ThrowsAsync<CatalogUnavailableException>(() => new PostgreSqlCatalogs(database).FindCurrentAsync());
        cluster.Start();

        Assert.StartsWith($"The catalog database {new PostgreSqlCatalogs(database).Name} cannot be read: Failed to connect to ", read.Message, StringComparison.Ordinal);
        await served.CheckAsync();
        Assert.Equal(3, await served.Catalog.CountAsync(All));
        Assert.NotEqual(0, await served.Search.CountAsync(new() { Text = CaseStudyCatalog.Load(Three).Statements[0].Text.En }));
    }

    [PostgreSqlTheory]
    [InlineData("CaseStudy")]
    [InlineData("SearchText")]
    public async Task Reading_Should_EndInTheDatabase_When_ItIsCancelled(string table)
    {
        var database = PostgreSqlCluster.Shared.CreateDatabase();
        using var served = await TenCasesSchema.BuildAsync(database, Three);
        const string Running = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
        using var stop = new CancellationTokenSource();
        await using var other = new NpgsqlConnection(database);
        await other.OpenAsync();
        await using var transaction = await other.BeginTransactionAsync();
        await using (var command = new NpgsqlCommand($"LOCK TABLE {served.Path}.\"{table}\"", other))
        {
            await command.ExecuteNonQueryAsync();
        }

        var reading = table == "CaseStudy" ? served.Catalog.CountAsync(All, stop.Token) : served.Search.CountAsync(new() { Text = "statement" }, stop.Token);
        while (Query(database, Running) != "1")
        {
            Assert.False(reading.IsCompleted, "The reading ended before it could be cancelled.");
        }

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);

        Assert.Equal("0", Query(database, Running));
    }

    [PostgreSqlFact]
    public async Task Build_Should_SayWhichRightIsMissing()
    {
        var database = new NpgsqlConnectionStringBuilder(PostgreSqlCluster.Shared.CreateDatabase());
        Query(database.ConnectionString, "CREATE ROLE reader LOGIN");
        var role = new NpgsqlConnectionStringBuilder(database.ConnectionString) { Username = "reader" }.ConnectionString;

        var fault = await Assert.ThrowsAsync<IOException>(() => TenCasesSchema.BuildAsync(role, Three));

        Assert.Equal(
            $"The catalog cannot be written in the database {new PostgreSqlCatalogs(role).Name}: permission denied for database {database.Database}. Expected a role that may make schemas (GRANT CREATE ON DATABASE \"{database.Database}\" TO \"reader\"), and in a database with catalogs the one that built them.",
            fault.Message);
    }

    [PostgreSqlFact]
    public async Task Build_Should_SayThatTheDiskIsFull_AndLeaveWhatIsServed()
    {
        var database = PostgreSqlCluster.Shared.CreateDatabase();
        using var served = await TenCasesSchema.BuildAsync(database, Three);

        // The database's own answer to a full disk, given when the first index is made: after the rows.
        Query(database, "CREATE FUNCTION fill() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''could not extend file \"base/1/2\": No space left on device'' USING ERRCODE = ''disk_full'', HINT = ''Check free disk space.''; END'");
        Query(database, "CREATE EVENT TRIGGER full_disk ON ddl_command_end WHEN TAG IN ('CREATE INDEX') EXECUTE FUNCTION fill()");

        var fault = await Assert.ThrowsAsync<IOException>(() => TenCasesSchema.BuildAsync(database, Four));

        Assert.Equal(
            $"The catalog cannot be written in the database {new PostgreSqlCatalogs(database).Name}: could not extend file \"base/1/2\": No space left on device. Check free disk space.",
            fault.Message);
        Assert.Equal([served.Path], Schemas(database));
        Assert.Equal(3, await served.Catalog.CountAsync(All));
    }

    [PostgreSqlFact]
    public async Task Build_Should_BeRefused_When_TheDatabaseHasAnotherEncoding()
    {
        var database = PostgreSqlCluster.Shared.CreateDatabase("ENCODING 'LATIN1'");

        var fault = await Assert.ThrowsAsync<InvalidCatalogDatabaseException>(() => TenCasesSchema.BuildAsync(database, Three));

        Assert.Equal(
            $"The catalog database '{new PostgreSqlCatalogs(database).Name}' has the encoding LATIN1, and UTF8 is expected. Make another: CREATE DATABASE ... ENCODING 'UTF8' TEMPLATE template0.",
            fault.Message);
    }

    [PostgreSqlFact]
    public async Task Open_Should_BeRefused_When_TheSchemaIsOfAnotherModel()
    {
        var database = PostgreSqlCluster.Shared.CreateDatabase();
        using var served = await TenCasesSchema.BuildAsync(database, Three);
        Query(database, $"UPDATE {served.Path}.\"CatalogInfo\" SET \"Model\" = '0badc0de'");

        var fault = await Assert.ThrowsAsync<InvalidCatalogDatabaseException>(() => new PostgreSqlCatalogs(database).OpenAsync(served.Path));

        Assert.EndsWith(
            $"' was built by another version of CivilSociety: its tables are 0badc0de, and {SchemaTables.Hash} are expected. Remove it, and the next start builds it anew: DROP SCHEMA {served.Path} CASCADE.",
            fault.Message,
            StringComparison.Ordinal);
    }

    [PostgreSqlFact]
    public async Task Catalog_Should_BeBuiltAnew_When_ItsSchemaWasRemoved()
    {
        var database = PostgreSqlCluster.Shared.CreateDatabase();
        var schema = PostgreSqlCatalogs.SchemaNameOf(Three.Version);
        (await TenCasesSchema.BuildAsync(database, Three)).Dispose();
        Query(database, $"DROP SCHEMA {schema} CASCADE");

        Assert.Null(await new PostgreSqlCatalogs(database).FindCurrentAsync());
        using var built = await TenCasesSchema.BuildAsync(database, Three);

        Assert.Equal((schema, schema, 3), (built.Path, await new PostgreSqlCatalogs(database).FindCurrentAsync(), await built.Catalog.CountAsync(All)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("postgres://catalog:hidden@localhost/catalog")]
    [InlineData("Host=localhost;Password=a;hidden=b")]
    [InlineData("Host=localhost;Port=hidden")]
    public void ConnectionString_Should_BeRefusedWithoutBeingRepeated(string connectionString)
    {
        var fault = Assert.Throws<FormatException>(() => new PostgreSqlCatalogs(connectionString));

        Assert.StartsWith("The connection string cannot be read. Expected one such as Host=localhost;", fault.ToString()[(fault.ToString().IndexOf(": ", StringComparison.Ordinal) + 2)..], StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", fault.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Minimum Pool Size=10;Maximum Pool Size=2", "Connection can't have 'Max Pool Size' 2 under 'Min Pool Size' 10.")]
    [InlineData("Target Session Attributes=primary", "Target Session Attributes other then Any is only supported with multiple hosts.")]
    public void ConnectionString_Should_BeRefused_When_ItContradictsItself(string part, string why)
    {
        var fault = Assert.Throws<FormatException>(() => new PostgreSqlCatalogs($"Host=localhost;Password=hidden;{part}"));

        Assert.Equal($"The connection string cannot be used: {why}", fault.Message);
    }

    private static string Query(string connectionString, string sql) => PostgreSqlCluster.Shared.Query(new NpgsqlConnectionStringBuilder(connectionString).Database!, sql);

    private static string[] Schemas(string database) => Query(database, "SELECT nspname FROM pg_namespace WHERE nspname LIKE 'catalog%' ORDER BY nspname COLLATE \"C\"").Split('\n');

    private sealed class BreakAfter(string kind) : IProgress<(string Kind, int Count)>
    {
        public void Report((string Kind, int Count) value)
        {
            if (value.Kind == kind)
            {
                throw new TimeZoneNotFoundException();
            }
        }
    }
}
