using System.Globalization;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Benchmarks.Scale;

/// <summary>Processor time of a PostgreSQL server, as Linux keeps it: of the first process, of those that it has started, and of those of them that have ended.</summary>
internal static class ClusterCpu
{
    // The clock of /proc, whatever that of the kernel.
    private const int TicksPerSecond = 100;

    public static TimeSpan Of(PostgreSqlCluster cluster)
    {
        var first = File.ReadLines(Path.Combine(cluster.Host, "data", "postmaster.pid")).First();
        var ticks = Directory.EnumerateDirectories("/proc")
            .Select(Path.GetFileName)
            .Where(name => name!.All(char.IsAsciiDigit))
            .Select(name => TicksOf(name!, first))
            .Sum();
        return TimeSpan.FromSeconds((double)ticks / TicksPerSecond);
    }

    // After the name, in parentheses: 2 is the parent, 12 and 13 are the process's own ticks, 14 and 15 those of its children that have ended.
    private static long TicksOf(string process, string first)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{process}/stat");
            var fields = stat[(stat.LastIndexOf(')') + 1)..].Split(' ');
            return process == first ? Sum(fields[12..16]) : fields[2] == first ? Sum(fields[12..14]) : 0;
        }
        catch (IOException)
        {
            // It has ended meanwhile.
            return 0;
        }
    }

    private static long Sum(string[] ticks) => ticks.Sum(each => long.Parse(each, CultureInfo.InvariantCulture));
}
