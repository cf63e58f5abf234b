using CivilSociety.Tests.Shared;
using Npgsql;

namespace CivilSociety.Server.Tests.Hosting;

/// <summary>A PostgreSQL database.</summary>
internal sealed class DatabasePlace : IBuildPlace
{
    private const string Schemas = "FROM pg_namespace WHERE nspname LIKE 'catalog%'";

    private readonly PostgreSqlCluster _cluster;
    private readonly string _connection;

    public DatabasePlace()
        : this(PostgreSqlCluster.Shared)
    {
    }

    public DatabasePlace(PostgreSqlCluster cluster, string options = "") => (_cluster, _connection) = (cluster, cluster.CreateDatabase(options));

    public (string Name, string Value)[] Settings => SettingsOf(_connection);

    private string Name => new NpgsqlConnectionStringBuilder(_connection).Database!;

    /// <summary>The settings of a server with a connection string.</summary>
    public static (string Name, string Value)[] SettingsOf(string connection) => [("Database__Provider", "postgresql"), ("ConnectionStrings__Catalog", connection)];

    public (string Current, IReadOnlyList<string> All) ReadVersions()
    {
        // What worked for a program that was killed ends by itself, and has the builder's lock until then.
        Query("SELECT pg_advisory_lock(hashtextextended('CivilSociety building', 0))");
        return (ReadVersion(Query("SELECT schema FROM civil_society.catalog WHERE is_current")), [.. Lines($"SELECT nspname {Schemas}").Select(ReadVersion)]);
    }

    public IEnumerable<string> Leftovers() => Lines($"SELECT nspname {Schemas} EXCEPT SELECT schema FROM civil_society.catalog");

    /// <summary>What psql answers to a statement.</summary>
    public string Query(string sql) => _cluster.Query(Name, sql);

    public void Dispose()
    {
        // The cluster is removed with all of its databases.
    }

    private IEnumerable<string> Lines(string sql) => Query(sql).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private string ReadVersion(string schema)
    {
        // Every kind has the items that the schema says it has, and its last table its last index.
        foreach (var line in Lines($"SELECT \"Kind\", \"Count\" FROM {schema}.\"ItemCount\""))
        {
            var (kind, count) = (line.Split('|')[0], line.Split('|')[1]);
            Assert.Equal(count, Query($"SELECT count(*) FROM {schema}.\"{kind}\""));
        }

        Assert.Equal("t", Query($"SELECT to_regclass('{schema}.\"IX_VolunteerType_Position_Code\"') IS NOT NULL"));
        return Query($"SELECT \"Version\" FROM {schema}.\"CatalogInfo\"");
    }
}
