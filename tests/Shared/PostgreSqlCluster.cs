using System.Diagnostics;
using System.Globalization;

namespace CivilSociety.Tests.Shared;

/// <summary>A PostgreSQL server of its own, of the programs that Debian installs: reached by a socket in its folder, which is removed at the end.</summary>
/// <remarks>Its programs refuse to be run by root: then they are run by the user of the package.</remarks>
internal sealed class PostgreSqlCluster : IDisposable
{
    private const string User = "postgres";

    private static readonly Lazy<PostgreSqlCluster> One = new(() =>
    {
        var cluster = new PostgreSqlCluster();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => cluster.Abandon();
        return cluster;
    });

    private static int _databases;

    private readonly string _folder = Directory.CreateTempSubdirectory("civil-society-pg-").FullName;

    /// <summary>Starts one.</summary>
    public PostgreSqlCluster()
    {
        Own(_folder);
        Run("initdb", "-D", Data, "-U", User, "-A", "trust", "-E", "UTF8", "--no-locale", "-N");
        Start();
    }

    /// <summary>The folder of the programs; null where they are not installed.</summary>
    public static string? Programs { get; } = !Directory.Exists("/usr/lib/postgresql")
        ? null
        : Directory.EnumerateDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).LastOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")));

    /// <summary>The one that all tests of a project share who do not end it.</summary>
    public static PostgreSqlCluster Shared => One.Value;

    /// <summary>The host by which a connection string names it.</summary>
    public string Host => _folder;

    private string Data => Path.Combine(_folder, "data");

    /// <summary>Makes a database of its own.</summary>
    /// <returns>The connection string.</returns>
    public string CreateDatabase(string options = "")
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"test_{Interlocked.Increment(ref _databases)}");
        Query("postgres", $"CREATE DATABASE {name} TEMPLATE template0 {options}");
        return $"Host={_folder};Database={name};Username={User}";
    }

    /// <summary>Makes a place for databases in a folder.</summary>
    public void CreateTablespace(string name, string folder)
    {
        Own(folder);
        Query("postgres", $"CREATE TABLESPACE {name} LOCATION '{folder}'");
    }

    /// <summary>What psql answers to statements.</summary>
    public string Query(string database, string sql) => Run("psql", "-h", _folder, "-U", User, "-d", database, "-v", "ON_ERROR_STOP=1", "-qAtc", sql).Trim();

    public void Start() => Run("pg_ctl", "-D", Data, "-w", "-l", Path.Combine(_folder, "log"), "-o", $"-k {_folder} -c listen_addresses='' -c fsync=off", "start");

    /// <summary>Ends it at once, as a machine does that fails.</summary>
    public void Stop() => Run("pg_ctl", "-D", Data, "-w", "-m", "immediate", "stop");

    public void Dispose()
    {
        if (File.Exists(Path.Combine(Data, "postmaster.pid")))
        {
            Stop();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private static void Own(string folder)
    {
        if (Environment.IsPrivilegedProcess)
        {
            Execute("chown", User, folder);
        }
    }

    // A process that ends has no time to wait.
    private void Abandon() => Process.Start("sh", ["-c", $"kill -QUIT $(head -n 1 {Data}/postmaster.pid); while [ -f {Data}/postmaster.pid ]; do sleep 0.1; done; rm -rf {_folder}"]);

    private static string Run(string program, params string[] arguments)
    {
        var path = Path.Combine(Programs!, program);
        return Environment.IsPrivilegedProcess ? Execute("runuser", ["-u", User, "--", path, .. arguments]) : Execute(path, arguments);
    }

    private static string Execute(string program, params string[] arguments)
    {
        // The server that pg_ctl leaves behind would keep the error stream open.
        var isStart = arguments.Contains("start");
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = !isStart, RedirectStandardError = !isStart, WorkingDirectory = Path.GetTempPath() })!;
        var output = isStart ? "" : process.StandardOutput.ReadToEnd();
        var error = isStart ? "" : process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {output}{error}");
    }
}
