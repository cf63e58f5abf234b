using System.Globalization;
using CivilSociety.Benchmarks.Servers;
using CivilSociety.Tests.Shared;
using Npgsql;

namespace CivilSociety.Benchmarks.Scale;

/// <summary>A database of one provider: how it is built, served and how large it is.</summary>
/// <param name="BuildArguments">What <c>catalog build</c> is told of it.</param>
/// <param name="BuildSettings">What its environment is told of it.</param>
/// <param name="Settings">What the server is told of it.</param>
/// <param name="Bytes">How large it is.</param>
internal sealed record ScaleTarget(
    IReadOnlyList<string> BuildArguments,
    IReadOnlyDictionary<string, string> BuildSettings,
    IReadOnlyDictionary<string, string> Settings,
    Func<long> Bytes)
{
    private const string Sqlite = "sqlite";
    private const string PostgreSql = "postgresql";

    /// <summary>The names that <see cref="Create"/> knows.</summary>
    public static IReadOnlyList<string> Providers { get; } = [Sqlite, PostgreSql];

    /// <summary>Processor time of the database's own processes; none where it is a part of the server.</summary>
    public Func<TimeSpan> DatabaseCpu { get; private init; } = () => TimeSpan.Zero;

    /// <summary>Whose processor time is counted.</summary>
    public string Cpu { get; private init; } = "CPU";

    public static ScaleTarget Create(string provider, TemporaryFolder folder, int caseStudies, string seed) =>
        provider == PostgreSql ? InCluster(PostgreSqlCluster.Shared, seed) : InFile(folder.Combine($"{provider}-{caseStudies}.db"));

    private static ScaleTarget InFile(string file) =>
        new(["--output", file], new Dictionary<string, string>(), new Dictionary<string, string> { ["Database__Path"] = file }, () => new FileInfo(file).Length);

    // Its server serves its own seed: without this one it would build the ten case studies beside.
    private static ScaleTarget InCluster(PostgreSqlCluster cluster, string seed)
    {
        var connection = cluster.CreateDatabase();
        var settings = new Dictionary<string, string> { ["Database__Provider"] = PostgreSql, ["ConnectionStrings__Catalog"] = connection, ["Seed__Folder"] = seed };
        var name = new NpgsqlConnectionStringBuilder(connection).Database!;
        return new([], settings, settings, () => long.Parse(cluster.Query(name, "SELECT pg_database_size(current_database())"), CultureInfo.InvariantCulture))
        {
            DatabaseCpu = () => ClusterCpu.Of(cluster),
            Cpu = "CPU with the database's",
        };
    }
}
