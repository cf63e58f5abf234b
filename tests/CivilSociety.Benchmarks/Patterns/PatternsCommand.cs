using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Algorithms;
using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Benchmarks.Patterns;

/// <summary><c>patterns</c>: how fast patterns of the ten cases are answered, and how fast attributes of a large table are counted and sets of them are found, beside Weka's FP-growth in the same run.</summary>
internal static class PatternsCommand
{
    private const double TargetRatio = 5;
    private const double CrosstabMilliseconds = 20;
    private const double PairsMilliseconds = 200;

    public static Command Create()
    {
        var rows = new Option<int>("--rows") { Description = "Case studies in the table.", DefaultValueFactory = _ => 100_000 };
        var columns = new Option<int>("--columns") { Description = "Attributes in the table.", DefaultValueFactory = _ => 64 };
        var sets = new Option<int>("--sets") { Description = "About how many frequent sets the support is chosen to yield.", DefaultValueFactory = _ => 100_000 };
        var runs = new Option<int>("--runs") { Description = "Runs of ours; the fastest counts, as with Weka: what else the machine does slows both.", DefaultValueFactory = _ => 20 };
        var wekaRuns = new Option<int>("--weka-runs") { Description = "Runs of Weka's, in one process; the fastest counts.", DefaultValueFactory = _ => 4 };
        var seed = new Option<int>("--seed") { Description = "The seed of the table.", DefaultValueFactory = _ => 1 };
        var tenCases = new Option<bool>("--ten-cases") { Description = "The patterns on the ten cases only, without the synthetic table." };
        var command = new Command("patterns", "Answers every pattern on the ten cases, and counts and mines a synthetic table on one thread; Weka mines the same table.")
        {
            rows, columns, sets, runs, wekaRuns, seed, tenCases,
        };
        command.SetAction(async (result, _) =>
        {
            var isFast = await TenCasesPatterns.ReportAsync();
            var status = result.GetValue(tenCases)
                ? 0
                : Run(
                    SyntheticTable.Create(result.GetRequiredValue(rows), result.GetRequiredValue(columns), result.GetRequiredValue(seed)),
                    result.GetRequiredValue(sets),
                    result.GetRequiredValue(runs),
                    result.GetRequiredValue(wekaRuns));
            return isFast ? status : 1;
        });
        return command;
    }

    private static int Run(Column[] columns, int sets, int runs, int wekaRuns)
    {
        var all = RowSet.All(columns[0].Length);
        var minCount = SyntheticTable.MinCountFor(columns, sets);
        Print($"{all.Length:N0} case studies, {columns.Length} attributes, of {columns[0].Yes.Count:N0} down to {columns[^1].Yes.Count:N0}; sets of {minCount} case studies or more");
        var half = new Column(RowSet.Of(all.Length, Enumerable.Range(0, all.Length).Where(row => row % 2 == 0)));
        var unknown = columns.Select(column => new Column(column.Yes, column.Yes.Complement().And(half.Yes))).ToArray();

        var isFast = Report("co-occurrence of all pairs", Fastest(runs, () => CountPairs(columns, all)), PairsMilliseconds);
        isFast &= Report("crosstab, half the case studies", Fastest(runs, () => CountPairs(columns, half.Yes)), CrosstabMilliseconds);
        isFast &= Report("crosstab, half the cells unknown", Fastest(runs, () => CountPairs(unknown, half.Yes)), CrosstabMilliseconds);
        var frequent = Fastest(runs, () => Count(visit => FrequentSets.Visit(columns, all, minCount, visit)));
        var closed = Fastest(runs, () => Count(visit => ClosedSets.Visit(columns, all, minCount, visit)));
        Print($"{$"frequent sets: {frequent.Result:N0}",-36}{frequent.Milliseconds,10:N1} ms");
        Print($"{$"closed sets: {closed.Result:N0}",-36}{closed.Milliseconds,10:N1} ms");
        return Compare(columns, minCount, wekaRuns, frequent, closed.Milliseconds) && isFast ? 0 : 1;
    }

    private static bool Compare(Column[] columns, int minCount, int runs, (double Milliseconds, int Result) frequent, double closed)
    {
        if (WekaSearch.Run(columns, minCount, runs) is not { Count: > 0 } weka)
        {
            return false;
        }

        var (sets, fastest) = weka.MinBy(run => run.Milliseconds);
        Print($"{$"Weka's FP-growth: {sets:N0}",-36}{fastest,10:N1} ms, the fastest of {string.Join(", ", weka.Select(run => run.Milliseconds.ToString("N0", CultureInfo.InvariantCulture)))}");
        Print($"times as fast as Weka: frequent sets {fastest / frequent.Milliseconds:N0}, closed sets {fastest / closed:N0}; expected {TargetRatio} or more");
        if (sets != frequent.Result)
        {
            Print($"Weka finds {sets:N0} sets, and we {frequent.Result:N0}.");
        }

        return sets == frequent.Result && fastest >= TargetRatio * Math.Max(frequent.Milliseconds, closed);
    }

    // As a crosstab and co-occurrence count them: each column cut down to the selection once.
    private static int CountPairs(Column[] columns, RowSet within)
    {
        var counted = Array.ConvertAll(columns, column => CountedColumn.Of(column, within));
        var both = 0;
        foreach (var first in counted)
        {
            foreach (var second in counted)
            {
                both += PairCount.Of(first, second, within.Count).Both;
            }
        }

        return both;
    }

    private static int Count(Action<AttributeSetVisitor> search)
    {
        var sets = 0;
        search((_, _) => sets++);
        return sets;
    }

    private static (double Milliseconds, int Result) Fastest(int runs, Func<int> measured)
    {
        var (fastest, result) = (double.PositiveInfinity, 0);
        for (var run = 0; run < runs; run++)
        {
            var start = Stopwatch.GetTimestamp();
            result = measured();
            fastest = Math.Min(fastest, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return (fastest, result);
    }

    private static bool Report(string what, (double Milliseconds, int Result) measured, double target)
    {
        Print($"{what,-36}{measured.Milliseconds,10:N1} ms; expected under {target} ms");
        return measured.Milliseconds < target;
    }

    private static void Print(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
