using System.Diagnostics;
using System.Globalization;
using CivilSociety.Catalog;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Texts;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Benchmarks.Patterns;

/// <summary>The CPU time of each pattern on the ten cases, warmed up: of the answer with its summary, and of opening it to all its cases and evidence.</summary>
internal static class TenCasesPatterns
{
    private const double Target = 5;
    private const int Batches = 7;

    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan Batch = TimeSpan.FromMilliseconds(100);

    private static readonly Dimension[] Made = [Dimension.Layer, Dimension.VolunteerType, Dimension.CollaborationForm, Dimension.PracticeFeature];

    private static readonly RulesRequest Rules = new(AttributeChoice.Of(Made), AttributeChoice.Of(Dimension.PracticeFeature)) { MinCount = 3 };

    private static readonly string[] Conditions =
        ["layer:positive-climate", "layer:tackling-problems", "volunteer-type:organized-fixed-task", "practice-feature:selection"];

    // Each asks, and tells how to open what was answered.
    private static readonly (string Name, Func<PatternEngine, (string Summary, Func<int> Open)> Ask)[] Patterns =
    [
        ("crosstab: layers by features", engine =>
        {
            var answer = engine.Crosstab(new(Dimension.Layer, Dimension.PracticeFeature));
            return (answer.Summary(Language.En), () => answer.Cells.Sum(cell => Open(cell.Association)));
        }),
        ("crosstab: factors by perspectives", engine =>
        {
            var answer = engine.Crosstab(new(Dimension.Factor, Dimension.Perspective) { Unit = PatternUnit.Statements });
            return (answer.Summary(Language.En), () => answer.Cells.Sum(cell => Open(cell.Association)));
        }),
        ("co-occurrence: factors in statements", engine =>
        {
            var answer = engine.Cooccurrence(new([Dimension.Factor]) { Unit = PatternUnit.Statements });
            return (answer.Summary(Language.En), () => answer.Pairs.Sum(pair => Open(pair.Association)));
        }),
        ("rules: two premises", engine =>
        {
            var answer = engine.Rules(Rules);
            return (answer.Summary(Language.En), () => answer.Rules.Sum(Open));
        }),
        ("rule: given by the user", engine =>
        {
            var answer = engine.Rule(new(["layer:prevention"], "practice-feature:training"));
            return (answer.Summary(Language.En), () => Open(answer));
        }),
        ("concepts: layers, types, features", engine =>
        {
            var answer = engine.Concepts(new([Dimension.Layer, Dimension.VolunteerType, Dimension.PracticeFeature]));
            return (answer.Summary(Language.En), () => answer.Concepts.Sum(concept => Open(concept.Association) + concept.Broader.Count + concept.Narrower.Count));
        }),
        ("truth table: four conditions", engine =>
        {
            var answer = engine.TruthTable(new(Conditions, "practice-feature:training"));
            return (answer.Summary(Language.En), () => answer.Rows.Sum(row => row.Evidence.Count) + answer.Solution.Models.Sum(model => model.Whole.Evidence.Count));
        }),
        ("necessity: four conditions", engine =>
        {
            var answer = engine.Necessity(new(Conditions, "practice-feature:training"));
            return (answer.Summary(Language.En), () => answer.Conditions.Sum(each => each.Evidence.Count + each.Counterevidence.Count));
        }),
        ("sufficiency: four conditions", engine =>
        {
            var answer = engine.Sufficiency(new(Conditions, "practice-feature:training"));
            return (answer.Summary(Language.En), () => answer.Conditions.Sum(each => each.Evidence.Count + each.Counterevidence.Count));
        }),
        ("similar case studies", engine =>
        {
            var answer = engine.Similar(new("mim"));
            return (answer.Summary(Language.En), () => answer.CaseStudies.Sum(each => each.Shared.Count + each.OnlyAsked.Count + each.OnlyThis.Count + each.Evidence.Count));
        }),
        ("perspectives: one case study", engine =>
        {
            var answer = engine.Perspectives(new() { CaseStudy = "mim" });
            return (answer.Summary(Language.En), () => answer.Disagreements.Sum(each => each.Summary(Language.En).Length));
        }),
        ("perspectives: all statements", engine =>
        {
            var answer = engine.Perspectives(new());
            return (answer.Summary(Language.En), () => answer.Disagreements.Sum(each => each.Summary(Language.En).Length));
        }),
        ("blind spots", engine =>
        {
            var answer = engine.BlindSpots(new([Dimension.Layer, Dimension.VolunteerType, Dimension.CollaborationForm]));
            return (answer.Summary(Language.En), () => answer.NeverObserved.Sum(Open));
        }),
        ("hypothesis", engine =>
        {
            var answer = engine.Test(new(["layer:tackling-problems"], ["practice-feature:selection"], Expectation.All));
            return (answer.Summary(Language.En), () => Open(answer.Association));
        }),
        ("advice", engine =>
        {
            var answer = engine.Advice(new() { Layers = ["positive-climate"], VolunteerTypes = ["individual-regular"], PresentFeatures = [PracticeFeatureCode.Training] });
            return (answer.Summary(Language.En), () => answer.Lessons.Sum(lesson => lesson.Statements.Count));
        }),
    ];

    /// <summary>Prints the table; false where an answer takes longer than expected.</summary>
    public static async Task<bool> ReportAsync()
    {
        var engine = new PatternEngine(await CodedCatalog.LoadAsync(CaseStudyCatalog.TenCases));
        Print($"{"the ten cases, CPU ms",-40}{"answer",10}{"opened",10}");
        var isFast = true;
        foreach (var (name, ask) in Patterns)
        {
            var answer = Measure(() => ask(engine).Summary.Length);
            var opened = Measure(() => ask(engine).Open());
            Print($"{name,-40}{answer,10:N3}{opened,10:N3}");
            isFast &= answer < Target;
        }

        var permutations = Measure(() => engine.Rules(Rules with { WithChance = true }).Rules.Count);
        Print($"{"rules: with 200 permutations",-40}{permutations,10:N1}");
        Print($"answers expected under {Target} ms each, permutations apart");
        return isFast;
    }

    private static int Open(Association association) =>
        association.SupportingCaseStudies.Count
        + association.ContradictingCaseStudies.Count
        + association.NotStatedCaseStudies.Count
        + association.Evidence.Count
        + association.Counterevidence.Count
        + association.Summary(Language.En).Length;

    private static int Open(Rule rule) => Open(rule.Association) + rule.UndecidedCaseStudies.Count + rule.Counterexamples.Sum(each => each.Differences.Count);

    // All threads of the process count, those of the garbage collector too; the cheapest of some batches, since others on the machine only add.
    private static double Measure(Func<int> asked)
    {
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < WarmUp;)
        {
            GC.KeepAlive(asked());
        }

        return Enumerable.Range(0, Batches).Min(_ => MeasureBatch(asked));
    }

    private static double MeasureBatch(Func<int> asked)
    {
        var runs = 0;
        var before = Environment.CpuUsage.TotalTime;
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < Batch; runs++)
        {
            GC.KeepAlive(asked());
        }

        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / runs;
    }

    private static void Print(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
