using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Domain.Tests.Patterns;

/// <summary>
/// What an unknown means, and so what every bound, verdict and "for certain" of a pattern is: an unknown is one cell of one case study; a completion fills in each
/// with yes or no; a bound is the least or the greatest value over all completions.
/// </summary>
public sealed class CompletionTests
{
    private const int Tables = 1000;

    [Theory]
    [InlineData(PatternUnit.CaseStudies)]
    [InlineData(PatternUnit.Statements)]
    public void Crosstab_Should_BoundEveryMeasure_When_CellsAreUnknown(PatternUnit unit) => ForTables((table, engine) =>
    {
        foreach (var columns in new[] { Dimension.PracticeFeature, Dimension.Layer, Dimension.Factor })
        {
            foreach (var measure in Enum.GetValues<CrosstabMeasure>())
            {
                foreach (var cell in engine.Crosstab(new(Dimension.PracticeFeature, columns) { Unit = unit, Measure = measure }).Cells)
                {
                    var all = table.Counts(unit, [[(cell.Row.Key, true)]], cell.Column.Key);
                    Assert.Equal(Range(all, count => ValueOf(count, measure)), cell.Value);
                    CheckMeasures(all, cell.Association.Counts);
                }
            }
        }
    });

    [Theory]
    [InlineData(PatternUnit.CaseStudies)]
    [InlineData(PatternUnit.Statements)]
    public void Cooccurrence_Should_BoundEveryMeasure_When_CellsAreUnknown(PatternUnit unit) => ForTables((table, engine) =>
    {
        foreach (var pair in engine.Cooccurrence(new([Dimension.PracticeFeature, Dimension.Factor]) { Unit = unit, MinCount = 0 }).Pairs)
        {
            CheckMeasures(table.Counts(unit, [[(pair.First.Key, true)]], pair.Second.Key), pair.Association.Counts);
        }
    });

    [Theory]
    [InlineData(PatternUnit.CaseStudies)]
    [InlineData(PatternUnit.Statements)]
    public void Test_Should_JudgeByAllCompletions_When_CellsAreUnknown(PatternUnit unit) => ForTables((table, engine) =>
    {
        foreach (var (premise, conclusion) in new[] { (table.Features[..2], table.Features[2]), ([table.Features[0]], RandomCompletions.Factor), ([RandomCompletions.Factor], table.Features[1]) })
        {
            foreach (var expected in Enum.GetValues<Expectation>())
            {
                for (var minimum = 1; minimum <= (expected == Expectation.AtLeast ? 3 : 1); minimum++)
                {
                    var test = engine.Test(new(premise, [conclusion], expected) { Unit = unit, Minimum = minimum });
                    var all = table.Counts(unit, [[.. premise.Select(key => (key, true))]], conclusion);
                    if (test.Verdict == Verdict.CannotBeTested)
                    {
                        var (known, elsewhere) = (test.Association.Counts.Both + test.Association.Counts.OnlyFirst, test.Association.Counts.OnlySecond + test.Association.Counts.Neither);
                        Assert.True(known == 0 || (expected == Expectation.MoreOften && elsewhere == 0));
                        continue;
                    }

                    Assert.Equal(VerdictOn([.. all.Select(count => IsMet(count, expected, minimum))]), test.Verdict);
                }
            }
        }
    });

    [Fact]
    public void Expression_Should_BoundEveryMeasure_When_CellsAreUnknown() => ForTables((table, engine) =>
    {
        var (a, b, c) = (table.Features[0], table.Features[1], table.Features[2]);
        var report = engine.Expression(new($"{a}*~{b} + {b}*{RandomCompletions.Layer}", c));

        var all = table.Counts(PatternUnit.CaseStudies, [[(a, true), (b, false)], [(b, true), (RandomCompletions.Layer, true)]], c);
        Assert.Equal(Range(all, count => count.Confidence?.Lower), report.Sufficiency.Consistency);
        Assert.Equal(Range(all, count => count.Coverage?.Lower), report.Necessity.Consistency);
        Assert.Equal(Range(all, count => count.RelevanceOfNecessity?.Lower), report.Necessity.Relevance);
        var alone = table.Counts(PatternUnit.CaseStudies, [[(a, true), (b, false)]], c, [(b, true), (RandomCompletions.Layer, true)]);
        Assert.Equal(Range(alone, count => count.Coverage?.Lower), report.Terms[0].UniqueCoverage);
    });

    [Fact]
    public void NecessaryUnions_Should_CompareTheLeastOfAllCompletions_When_CellsAreUnknown() => ForTables((table, engine) =>
    {
        var (first, second, outcome) = (table.Features[0], table.Features[1], table.Features[2]);
        var unions = engine.NecessaryUnions(new([first, second], outcome) { MinConsistency = 0.75, MinRelevance = 0.25, MaxTerms = 1 }).Unions.Select(union => union.Expression).ToList();

        foreach (var (key, isPresent) in new[] { (first, true), (first, false), (second, true), (second, false) })
        {
            var all = table.Counts(PatternUnit.CaseStudies, [[(key, isPresent)]], outcome);
            var isNecessary = Range(all, count => count.Coverage?.Lower) is { Lower: >= 0.75 } && Range(all, count => count.RelevanceOfNecessity?.Lower) is { Lower: >= 0.25 };
            Assert.Equal(isNecessary, unions.Contains((isPresent ? "" : "~") + key));
        }
    });

    [Fact]
    public void Contrast_Should_BoundTheDifference_When_CellsAreUnknown() => ForTables((table, engine) =>
    {
        var coded = engine.Catalog.CaseStudyTable;
        var half = coded.Rows.Count / 2;
        string[] codes = [.. coded.Rows.Select(row => row.Code)];
        var contrast = engine.Contrast(new() { CaseStudies = codes[..(half + 1)], AgainstCaseStudies = codes[half..], Dimensions = [Dimension.PracticeFeature] });

        foreach (var key in table.Features)
        {
            var column = coded.ColumnOf(coded.AttributeOf(key));
            var open = column.Unknown.Rows.ToList();
            List<(double Difference, bool OnlyFirst, bool OnlySecond)> all = [];
            for (var completion = 0; completion < 1 << open.Count; completion++)
            {
                bool Has(int row) => open.IndexOf(row) is >= 0 and var place ? (completion >> place & 1) != 0 : column.Yes[row];
                var (first, second) = (Enumerable.Range(0, half + 1).Count(Has), Enumerable.Range(half, codes.Length - half).Count(Has));
                all.Add((((double)first / (half + 1)) - ((double)second / (codes.Length - half)), first > 0 && second == 0, second > 0 && first == 0));
            }

            var found = contrast.Differences.SingleOrDefault(each => each.Attribute.Key == key);
            Assert.Equal(all.Min(each => each.Difference), found?.Difference.Lower ?? 0, 9);
            Assert.Equal(all.Max(each => each.Difference), found?.Difference.Upper ?? 0, 9);
            Assert.Equal(all.TrueForAll(each => each.OnlyFirst), contrast.OnlyFirst.Contains(found!));
            Assert.Equal(all.TrueForAll(each => each.OnlySecond), contrast.OnlySecond.Contains(found!));
            Assert.Equal(all.Exists(each => each.OnlyFirst) && !all.TrueForAll(each => each.OnlyFirst), contrast.PossiblyOnlyFirst.Contains(found!));
            Assert.Equal(all.Exists(each => each.OnlySecond) && !all.TrueForAll(each => each.OnlySecond), contrast.PossiblyOnlySecond.Contains(found!));
        }
    });

    [Fact]
    public void FisherPValue_Should_BeBounded_When_CellsAreUnknown() => ForTables((table, engine) =>
    {
        var rule = engine.Rule(new(table.Features[..2], table.Features[2]));
        var all = table.Counts(PatternUnit.CaseStudies, [[.. table.Features[..2].Select(key => (key, true))]], table.Features[2]).Select(Tail).ToList();

        Assert.Equal(all.Min(), rule.FisherPValue!.Value.Lower, 9);
        Assert.Equal(all.Max(), rule.FisherPValue!.Value.Upper, 9);
    });

    [Fact]
    public void Rules_Should_BoundEveryMeasure_When_CellsAreUnknown() => ForTables((table, engine) =>
    {
        var rules = engine.Rules(new(AttributeChoice.Of(Dimension.PracticeFeature), AttributeChoice.Of(Dimension.PracticeFeature)) { MinCount = 1, MinConfidence = 0 }).Rules;
        foreach (var rule in rules.Append(engine.Rule(new(table.Features[..2], table.Features[2]))))
        {
            CheckMeasures(table.Counts(PatternUnit.CaseStudies, [[.. rule.Premise.Select(each => (each.Key, true))]], rule.Conclusion.Key), rule.Association.Counts);
        }
    });

    [Fact]
    public void Conditions_Should_BoundTheirFit_When_CellsAreUnknown() => ForTables((table, engine) =>
    {
        var request = new ConditionsRequest(table.Features[..2], table.Features[2]);
        var (necessity, sufficiency) = (engine.Necessity(request), engine.Sufficiency(request));
        foreach (var each in necessity.Conditions.Append(necessity.AnyOfThem))
        {
            CheckMeasures(CountsOf(table, each.Terms, each.Outcome.Key), each.Counts);
        }

        foreach (var each in sufficiency.Conditions.Append(sufficiency.AllTogether))
        {
            CheckMeasures(CountsOf(table, each.Terms, each.Outcome.Key), each.Counts);
        }
    });

    [Fact]
    public void TruthTable_Should_BoundItsFit_When_CellsAreUnknown() => ForTables((table, engine) =>
    {
        var report = engine.TruthTable(new(table.Features[..3], RandomCompletions.Layer) { ConsistencyCut = 0.5 });
        foreach (var row in report.Rows)
        {
            Assert.Equal(Range(CountsOf(table, [row.Configuration], report.Outcome.Key), ShareOfFirst), row.Consistency);
        }

        foreach (var model in report.Solution.Models)
        {
            CheckMeasures(CountsOf(table, model.Whole.Terms, report.Outcome.Key), model.Whole.Counts);
            foreach (var term in model.Terms)
            {
                CheckMeasures(CountsOf(table, term.Sufficiency.Terms, report.Outcome.Key), term.Sufficiency.Counts);
                var others = model.Terms.Where(other => other != term).Select(other => other.Configuration).ToList();
                var alone = table.Counts(PatternUnit.CaseStudies, [ValuesOf(term.Configuration)], report.Outcome.Key, [.. others.Select(ValuesOf)]);
                Assert.Equal(Range(alone, count => Ratio(count.Both, count.Both + count.OnlySecond)), term.UniqueCoverage);
            }
        }
    });

    [Fact]
    public void BlindSpots_Should_BeCertain_When_NoCompletionShowsThePair() => ForTables((table, engine) =>
    {
        var report = engine.BlindSpots(new([Dimension.PracticeFeature, Dimension.Layer]));

        var certain = report.NeverObserved.Count(pair => table.Counts(PatternUnit.CaseStudies, [[(pair.First[0].Key, true)]], pair.Second[0].Key).TrueForAll(count => count.Both == 0));
        Assert.Equal(certain, report.NeverForCertain);
    });

    private static List<PairCount> CountsOf(RandomCompletions table, IReadOnlyList<Configuration> terms, string outcome) =>
        table.Counts(PatternUnit.CaseStudies, [.. terms.Select(ValuesOf)], outcome);

    private static (string Key, bool IsPresent)[] ValuesOf(Configuration term) => [.. term.Conditions.Select(each => (each.Attribute.Key, each.IsPresent))];

    private static void CheckMeasures(List<PairCount> all, PairCount count)
    {
        Assert.Equal(Range(all, one => one.Support?.Lower), count.Support);
        Assert.Equal(Range(all, one => one.Confidence?.Lower), count.Confidence);
        Assert.Equal(Range(all, one => one.Coverage?.Lower), count.Coverage);
        Assert.Equal(Range(all, one => one.RelevanceOfNecessity?.Lower), count.RelevanceOfNecessity);
        Assert.Equal(Range(all, one => one.Lift?.Lower), count.Lift);
        Assert.Equal(Range(all, one => one.Leverage?.Lower), count.Leverage);
        Assert.Equal(Range(all, one => one.Jaccard?.Lower), count.Jaccard);
        Assert.Equal(Range(all, one => one.SimpleMatching?.Lower), count.SimpleMatching);
    }

    private static Bounds? Range(List<PairCount> all, Func<PairCount, double?> value)
    {
        var values = all.Select(value).OfType<double>().ToList();
        return values.Count == 0 ? null : new Bounds(values.Min(), values.Max());
    }

    private static double? ValueOf(PairCount count, CrosstabMeasure measure) => measure switch
    {
        CrosstabMeasure.ShareOfRow => ShareOfFirst(count),
        CrosstabMeasure.ShareOfColumn => Ratio(count.Both, count.Both + count.OnlySecond),
        CrosstabMeasure.ShareOfAll => Ratio(count.Both, count.N),
        _ => count.Both,
    };

    private static double? ShareOfFirst(PairCount count) => Ratio(count.Both, count.Both + count.OnlyFirst);

    private static double? Ratio(int part, int whole) => whole == 0 ? null : (double)part / whole;

    private static bool IsMet(PairCount count, Expectation expected, int minimum) => expected switch
    {
        Expectation.All => count.OnlyFirst == 0,
        Expectation.None => count.Both == 0,
        Expectation.AtLeast => count.Both >= minimum,
        Expectation.Most => count.Both > count.OnlyFirst,
        // With cross-multiplied shares; without a premise somewhere, or everywhere, there is nothing that is more often.
        _ => count.Both * (count.OnlySecond + count.Neither) > count.OnlySecond * (count.Both + count.OnlyFirst),
    };

    private static Verdict VerdictOn(List<bool> met) =>
        met.TrueForAll(each => each) ? Verdict.BorneOut : met.Contains(true) ? Verdict.PartlyBorneOut : Verdict.NotBorneOut;

    private static void ForTables(Action<RandomCompletions, PatternEngine> check)
    {
        for (var seed = 0; seed < Tables; seed++)
        {
            var table = new RandomCompletions(seed);
            try
            {
                check(table, table.Engine);
            }
            catch (Exception failure)
            {
                throw new InvalidOperationException($"Table {seed}: {table}", failure);
            }
        }
    }

    // Counted out: of all places for the second among the rows, those that meet the first as often or more.
    private static double Tail(PairCount count)
    {
        var (first, second) = (count.Both + count.OnlyFirst, count.Both + count.OnlySecond);
        var ways = Enumerable.Range(0, 1 << count.N).Where(rows => System.Numerics.BitOperations.PopCount((uint)rows) == second).ToList();
        return (double)ways.Count(rows => System.Numerics.BitOperations.PopCount((uint)(rows & ((1 << first) - 1))) >= count.Both) / ways.Count;
    }
}
