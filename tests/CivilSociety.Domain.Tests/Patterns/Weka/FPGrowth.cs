using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Domain.Tests.Patterns.Weka;

/// <summary>Weka's FP-growth: an implementation of association rules that shares nothing with ours.</summary>
internal static partial class FPGrowth
{
    public static string? Java { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "java"))
        .FirstOrDefault(File.Exists);

    public static string? Jar { get; } = new[] { Environment.GetEnvironmentVariable("WEKA_JAR"), "/usr/share/java/weka.jar" }.FirstOrDefault(File.Exists);

    /// <summary>All rules of a support and a confidence, with any number of attributes on either side.</summary>
    public static IReadOnlyList<WekaRule> Rules(IReadOnlyList<Column> columns, int minCount, double minConfidence)
    {
        // Weka knows the format by the end of the name.
        var file = Path.Combine(Path.GetTempPath(), $"{Path.GetRandomFileName()}.arff");
        try
        {
            File.WriteAllLines(file, Arff(columns));
            // Half a row less, as a share: Weka rounds it up to the minimum, whatever is lost in dividing. Its confidence is over the minimum, ours not under it.
            return [.. RuleLine().Matches(Run(file, (minCount - 0.5) / columns[0].Length, minConfidence - 1e-9)).Select(Rule)];
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static IEnumerable<string> Arff(IReadOnlyList<Column> columns) =>
    [
        "@relation table",
        .. columns.Select((_, column) => $"@attribute a{column} {{f,t}}"),
        "@data",
        .. Enumerable.Range(0, columns[0].Length).Select(row => string.Join(',', columns.Select(column => column.Yes[row] ? 't' : 'f'))),
    ];

    // -S finds all rules of the support; -N is how many it prints.
    private static string Run(string file, double minSupport, double minConfidence)
    {
        var (support, confidence) = (minSupport.ToString(CultureInfo.InvariantCulture), minConfidence.ToString(CultureInfo.InvariantCulture));
        string[] arguments = ["-cp", Jar!, "weka.associations.FPGrowth", "-t", file, "-S", "-N", "10000000", "-M", support, "-C", confidence];
        using var process = Process.Start(new ProcessStartInfo(Java!, arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"Weka ended with code {process.ExitCode}: {output}");
    }

    private static WekaRule Rule(Match line) => new(
        Attributes(line.Groups["premise"].Value),
        Attributes(line.Groups["conclusion"].Value),
        int.Parse(line.Groups["premises"].Value, CultureInfo.InvariantCulture),
        int.Parse(line.Groups["both"].Value, CultureInfo.InvariantCulture),
        double.Parse(line.Groups["confidence"].Value, CultureInfo.InvariantCulture),
        double.Parse(line.Groups["lift"].Value, CultureInfo.InvariantCulture),
        double.Parse(line.Groups["leverage"].Value, CultureInfo.InvariantCulture));

    private static int[] Attributes(string items) =>
        [.. Attribute().Matches(items).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).Order()];

    // As in " 1. [a1=t, a0=t]: 6 ==> [a2=t]: 5   <conf:(0.83)> lift:(1.2) lev:(0.08) conv:(0.9) ".
    [GeneratedRegex(@"\[(?<premise>[^\]]*)\]: (?<premises>\d+) ==> \[(?<conclusion>[^\]]*)\]: (?<both>\d+)\D+conf:\((?<confidence>[-\d.]+)\)\D+lift:\((?<lift>[-\d.]+)\)\D+lev:\((?<leverage>[-\d.]+)\)")]
    private static partial Regex RuleLine();

    [GeneratedRegex(@"a(\d+)=t")]
    private static partial Regex Attribute();
}
