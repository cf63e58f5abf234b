using System.Diagnostics;
using System.Globalization;
using CivilSociety.Benchmarks.Servers;
using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Benchmarks.Patterns;

/// <summary>Weka's FP-growth on a table, its search for frequent sets alone timed within one run of Java.</summary>
internal static class WekaSearch
{
    private const string Jar = "/usr/share/java/weka.jar";

    /// <summary>The number of frequent sets and the milliseconds of each run; null where there is no Weka, or no JDK to compile the clock around it.</summary>
    public static IReadOnlyList<(int Sets, double Milliseconds)>? Run(Column[] columns, int minCount, int runs)
    {
        if (!File.Exists(Jar))
        {
            Console.WriteLine($"{Jar} is missing: install the Debian package weka.");
            return null;
        }

        using var folder = new TemporaryFolder();
        var table = folder.Combine("table.arff");
        Write(columns, table);
        var source = Path.Combine(AppContext.BaseDirectory, "Patterns", "WekaFPGrowth.java");
        string[] arguments = ["-Xmx4g", "-cp", Jar, source, table, .. new[] { minCount, runs }.Select(number => number.ToString(CultureInfo.InvariantCulture))];
        using var process = Process.Start(new ProcessStartInfo("java", arguments) { RedirectStandardOutput = true })!;
        var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            Console.WriteLine("Java did not run: a JDK of version 11 or later is needed (Debian package default-jdk).");
            return null;
        }

        return [.. lines.Select(line => line.Split(' ')).Select(parts => (Number(parts[0]), Number(parts[1]) / 1000.0))];
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    // Sparse, which is what Weka is quickest with: of each row the attributes that are yes.
    private static void Write(Column[] columns, string path)
    {
        using var writer = new StreamWriter(path);
        writer.WriteLine("@relation table");
        for (var column = 0; column < columns.Length; column++)
        {
            writer.WriteLine($"@attribute a{column} {{f,t}}");
        }

        writer.WriteLine("@data");
        for (var row = 0; row < columns[0].Length; row++)
        {
            writer.WriteLine($"{{{string.Join(',', Enumerable.Range(0, columns.Length).Where(column => columns[column].Yes[row]).Select(column => $"{column} t"))}}}");
        }
    }
}
