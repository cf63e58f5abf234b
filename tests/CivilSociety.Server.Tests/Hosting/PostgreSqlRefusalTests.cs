using CivilSociety.Tests.Shared;
using Npgsql;

namespace CivilSociety.Server.Tests.Hosting;

/// <summary>What the program says of a PostgreSQL database in which it cannot build, and leaves as it is.</summary>
public sealed class PostgreSqlRefusalTests
{
    private const string Unreadable = "The settings are wrong:\n  ConnectionStrings__Catalog: The connection string cannot be read. Expected one such as Host=localhost;Port=5432;Database=catalog;Username=catalog;Password=..., its values in double quotes where they have a semicolon.";

    [PostgreSqlFact]
    [Trait(Speed.Trait, Speed.Slow)]
    public async Task StartAndBuild_Should_SayWhatIsWrongInALine_WithoutThePassword()
    {
        using var place = new DatabasePlace();
        await using var server = ServerProcess.StartWith(place.Settings, "--Database:ItemsInMemory", "0", "--Database:SecondsBetweenLooks", "0");
        var address = await server.WaitForAddressAsync();
        var served = await ServedContent.ReadAsync(address);

        var database = new NpgsqlConnectionStringBuilder(place.Settings[1].Value);
        var empty = new NpgsqlConnectionStringBuilder(PostgreSqlCluster.Shared.CreateDatabase());
        var latin = new NpgsqlConnectionStringBuilder(PostgreSqlCluster.Shared.CreateDatabase("ENCODING 'LATIN1'"));
        var ascii = new NpgsqlConnectionStringBuilder(PostgreSqlCluster.Shared.CreateDatabase("ENCODING 'SQL_ASCII'"));
        place.Query($"CREATE ROLE visitor LOGIN; CREATE ROLE builder LOGIN; CREATE ROLE stranger LOGIN PASSWORD 'kept'; GRANT CREATE ON DATABASE {database.Database} TO builder");
        RequirePassword(place, "stranger");
        (string Connection, string Error)[] refusals =
        [
            ("", Unreadable),
            ("Server=x;hidden", Unreadable),
            ($"{database};Pasword=hidden", Unreadable),
            ($"{database};Minimum Pool Size=10;Maximum Pool Size=2;Password=hidden", "The settings are wrong:\n  ConnectionStrings__Catalog: The connection string cannot be used: Connection can't have 'Max Pool Size' 2 under 'Min Pool Size' 10."),
            ($"{database};Write Buffer Size=hidden", Unreadable),
            ($"{database};Read Buffer Size=1", $"The catalog database {NameOf(database)} cannot be read: size ('1') must be greater than or equal to '4096'. (Parameter 'size') Actual value was 1."),
            ("Host=127.0.0.1;Port=5149;Database=catalog;Username=catalog;Password=hidden", "The catalog database catalog on 127.0.0.1:5149 cannot be read: Failed to connect to 127.0.0.1:5149: Connection refused"),
            ("Host=nowhere.invalid;Database=catalog;Username=catalog;Password=hidden", "The catalog database catalog on nowhere.invalid:5432 cannot be read: Name or service not known"),
            (With(database, each => each.Database = "nothing"), $"The catalog database nothing on {database.Host}:5432 cannot be read: database \"nothing\" does not exist."),
            (With(database, each => (each.Username, each.Password) = ("nobody", "hidden")), $"The catalog database {NameOf(database)} cannot be read: role \"nobody\" does not exist."),
            (With(database, each => (each.Username, each.Password) = ("stranger", "hidden")), $"The catalog database {NameOf(database)} cannot be read: password authentication failed for user \"stranger\"."),
            (With(empty, each => (each.Username, each.Password) = ("visitor", "hidden")), NotPermitted(empty, "visitor", $"database {empty.Database}")),
            (With(database, each => (each.Username, each.Password) = ("visitor", "hidden")), NotPermitted(database, "visitor", "schema civil_society")),
            (With(database, each => (each.Username, each.Password) = ("builder", "hidden")), NotPermitted(database, "builder", "schema civil_society")),
            ($"{latin};Password=hidden", NotUnicode(latin, "LATIN1")),
            ($"{ascii};Password=hidden", NotUnicode(ascii, "SQL_ASCII")),
        ];
        foreach (var (connection, error) in refusals)
        {
            await AssertRefusedAsync(connection, error);
        }

        Assert.Equal("0", PostgreSqlCluster.Shared.Query(empty.Database!, "SELECT count(*) FROM pg_namespace WHERE nspname ~ '^(catalog|civil)'"));
        Assert.Equal(served, await ServedContent.ReadAsync(address));
        Assert.Single(place.ReadVersions().All);
    }

    [PostgreSqlFact]
    public async Task StartAndBuild_Should_SayHowToRemoveASchemaOfOtherTables()
    {
        using var place = new DatabasePlace();
        await using var built = ServerProcess.StartCommand(place.Settings, "catalog", "build");
        Assert.Equal(0, (await built.WaitForExitAsync()).ExitCode);
        var schema = place.Query("SELECT schema FROM civil_society.catalog");
        var (connection, hash) = (place.Settings[1].Value, schema.Split('_', 3)[2]);
        place.Query($"UPDATE {schema}.\"CatalogInfo\" SET \"Model\" = '0badc0de'");

        await AssertRefusedAsync(
            connection,
            $"The catalog database '{schema} in {NameOf(new(connection))}' was built by another version of CivilSociety: its tables are 0badc0de, and {hash} are expected. Remove it, and the next start builds it anew: DROP SCHEMA {schema} CASCADE.");
        place.Query($"SET client_min_messages = error; DROP SCHEMA {schema} CASCADE");
        await using var again = ServerProcess.StartCommand(place.Settings, "catalog", "build");

        Assert.Equal((0, ""), await again.WaitForExitAsync() is var (exitCode, _, errors) ? (exitCode, errors) : default);
        Assert.Single(place.ReadVersions().All);
    }

    [PostgreSqlFact]
    public async Task StartAndBuild_Should_BeRefused_When_SettingsOfSqliteAreGivenToo()
    {
        using var place = new DatabasePlace();

        await AssertRefusedAsync(
            place.Settings[1].Value,
            "The settings are wrong:\n  Database__Provider: PostgreSql is given with the Database__Path or Database__Folder of SQLite. Expected ConnectionStrings__Catalog alone.",
            ("Database__Folder", "folder"));
    }

    private static async Task AssertRefusedAsync(string connection, string error, params (string, string)[] others)
    {
        (string, string)[] settings = [.. DatabasePlace.SettingsOf(connection), .. others];
        await using var start = ServerProcess.StartWith(settings);
        await using var build = ServerProcess.StartCommand(settings, "catalog", "build");
        foreach (var process in new[] { start, build })
        {
            var (exitCode, output, errors) = await process.WaitForExitAsync();

            Assert.Equal((1, error), (exitCode, errors));
            Assert.DoesNotContain("hidden", output + errors, StringComparison.Ordinal);
        }
    }

    // The first line that fits a connection counts.
    private static void RequirePassword(DatabasePlace place, string role)
    {
        var file = place.Query("SHOW hba_file");
        place.Query($"COPY (VALUES ('local all {role} scram-sha-256'), ('local all all trust')) TO '{file}'; SELECT pg_reload_conf()");
    }

    private static string With(NpgsqlConnectionStringBuilder connection, Action<NpgsqlConnectionStringBuilder> change)
    {
        var changed = new NpgsqlConnectionStringBuilder(connection.ConnectionString);
        change(changed);
        return changed.ConnectionString;
    }

    private static string NameOf(NpgsqlConnectionStringBuilder connection) => $"{connection.Database} on {connection.Host}:5432";

    private static string NotPermitted(NpgsqlConnectionStringBuilder connection, string role, string what) =>
        $"The catalog cannot be written in the database {NameOf(connection)}: permission denied for {what}. Expected a role that may make schemas (GRANT CREATE ON DATABASE \"{connection.Database}\" TO \"{role}\"), and in a database with catalogs the one that built them.";

    private static string NotUnicode(NpgsqlConnectionStringBuilder connection, string encoding) =>
        $"The catalog database '{NameOf(connection)}' has the encoding {encoding}, and UTF8 is expected. Make another: CREATE DATABASE ... ENCODING 'UTF8' TEMPLATE template0.";
}
