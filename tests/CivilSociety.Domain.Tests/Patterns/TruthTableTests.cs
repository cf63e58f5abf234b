using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Tests.Patterns;

public sealed class TruthTableTests
{
    private static readonly PatternEngine Countries = TextTable.Engine(
        [.. Enumerable.Range(0, 18).Select(row => Lipset.Countries(RowSet.Of(18, [row])))],
        [.. Lipset.Names, "SURVIVAL"],
        [.. Lipset.Conditions, Lipset.Survival]);

    private static readonly TruthTableRequest Survival = new([.. Lipset.Names.Select(name => $"layer:{name}")], "layer:SURVIVAL");

    private static readonly PatternEngine Six = TextTable.Engine(("one", "111"), ("two", "110"), ("three", "10u"), ("four", "011"), ("five", "u10"), ("six", "000"));

    [Fact]
    public void TruthTable_Should_GiveThePublishedSolution_When_DataAreLipset()
    {
        var report = Countries.TruthTable(Survival);

        Assert.Equal((18, 9, 23, 32, 14), (report.N, report.Rows.Count, report.Remainders.Count, report.PossibleRows, report.NecessarilyEmpty));
        var model = Assert.Single(report.Solution.Models);
        Assert.Equal("layer:DEV*~layer:URB*layer:LIT*layer:STB + layer:DEV*layer:LIT*layer:IND*layer:STB", model.Expression);
        Assert.Equal(
            [("FI FR IE SE", 0.5, 0.25), ("BE CZ FR NL SE UK", 0.75, 0.5)],
            model.Terms.Select(term => (string.Join(' ', term.Sufficiency.TypicalCaseStudies), term.Sufficiency.Coverage!.Value.Lower, term.UniqueCoverage!.Value.Lower)));
        Assert.Equal((new Bounds(1, 1), new Bounds(1, 1)), (model.Whole.Consistency, model.Whole.Coverage));
        Assert.Equal(report.Solution.PrimeImplicants.Select(term => term.Expression), report.Solution.Essential.Select(term => term.Expression));
        Assert.StartsWith("18 case studies and 5 conditions: of the 32 configurations 9 are seen; at least 14 must be empty. Sufficient for", report.Summary(Language.En), StringComparison.Ordinal);
    }

    [Fact]
    public void TruthTable_Should_TellWhatEachRowSays_When_CellsAreUnknown()
    {
        var report = Six.TruthTable(new(["layer:a", "layer:b"], "layer:c"));

        Assert.Equal(
            [
                "~layer:a*~layer:b Absent 0-0: six; ; six; ",
                "~layer:a*layer:b Present 0.5-1: four; four; ; ",
                "layer:a*~layer:b Undecided 0-1: three; ; ; three",
                "layer:a*layer:b Contradiction 0.3333-0.5: one two; one; two; ",
            ],
            report.Rows.Select(Text));
        Assert.Equal([report.Rows[3]], report.Contradictions);
        Assert.Equal([("five", "a")], report.NotPlaced.Select(each => (each.CaseStudy, TextTable.Keys(each.NotStated))));
        Assert.Equal(["~layer:a*layer:b"], report.Solution.Models.Select(model => model.Expression));
        Assert.Equal(["one"], report.Solution.Models[0].Whole.DeviantInCoverageCaseStudies);
        Assert.Equal(
            "6 case studies and 2 conditions: of the 4 configurations 4 are seen. Contradictory: layer 'a' and layer 'b' (one and two). "
            + "Undecided, since the outcome is not stated: layer 'a' and no layer 'b' (three). In no configuration, since a condition is not certain: five. "
            + "Sufficient for layer 'c': no layer 'a' and layer 'b' (0.5 to 1: four).",
            report.Summary(Language.En));
    }

    [Fact]
    public void TruthTable_Should_FollowTheCuts()
    {
        var request = new TruthTableRequest(["layer:a", "layer:b"], "layer:c");

        var consistent = Six.TruthTable(request with { ConsistencyCut = 0.5 });
        var frequent = Six.TruthTable(request with { FrequencyCut = 2 });

        Assert.Equal(["layer:b"], consistent.Solution.Models.Select(model => model.Expression));
        Assert.Equal((new Bounds(0.5, 0.5), new Bounds(2.0 / 3, 1)), (consistent.Solution.Models[0].Whole.Consistency, consistent.Solution.Models[0].Whole.Coverage));
        // Case five is in no row, as a is not stated; it has b all the same.
        Assert.Equal(["two", "five"], consistent.Solution.Models[0].Whole.DeviantInConsistencyCaseStudies);
        Assert.EndsWith(
            "Sufficient for layer 'c' (from a share of 0.5): layer 'b' (0.5: one and four; not so in two and five).",
            consistent.Summary(Language.En),
            StringComparison.Ordinal);
        Assert.Equal(3, frequent.Remainders.Count);
        Assert.Empty(frequent.Solution.Models);
        Assert.EndsWith("No configuration is sufficient for layer 'c' (from 2 case studies).", frequent.Summary(Language.En), StringComparison.Ordinal);
    }

    [Fact]
    public void TruthTable_Should_FitAsSufficiencyDoes_When_ACaseCannotBePlaced()
    {
        // Five trained case studies select; of one that does not select training is not stated, and of two that may be either nothing is.
        var engine = TextTable.Engine(
            ("one", "11"), ("two", "11"), ("three", "11"), ("four", "11"), ("five", "11"), ("six", "01"), ("seven", "00"), ("eight", "u0"), ("nine", "u1"), ("ten", "uu"));

        var report = engine.TruthTable(new(["layer:a"], "layer:b"));
        var sufficiency = engine.Sufficiency(new(["layer:a"], "layer:b")).Conditions[0];

        var whole = report.Solution.Models[0].Whole;
        Assert.Equal((10, new Bounds(5 / 7.0, 1), new Bounds(5 / 8.0, 7 / 8.0)), (whole.N, whole.Consistency!.Value, whole.Coverage!.Value));
        Assert.Equal((sufficiency.Counts, sufficiency.Consistency, sufficiency.Coverage), (whole.Counts, whole.Consistency, whole.Coverage));
    }

    [Fact]
    public void TruthTable_Should_CountACase_When_TheUnknownConditionMakesNoDifference()
    {
        // Whether or not case four has a, one of the two terms covers it.
        var engine = TextTable.Engine(("one", "1101"), ("two", "0011"), ("three", "1000"), ("four", "u111"));

        var whole = engine.TruthTable(new(["layer:a", "layer:b", "layer:c"], "layer:d")).Solution.Models[0].Whole;

        Assert.Equal(["layer:a*layer:b*~layer:c", "~layer:a*~layer:b*layer:c"], whole.Terms.Select(term => term.Expression).Order());
        Assert.Equal(["one", "two"], whole.TypicalCaseStudies);
        var wide = new FittedCases(
            engine.Catalog.CaseStudyTable,
            RowSet.All(4),
            null,
            [new([ValueOf("layer:a", true), ValueOf("layer:b", true)]), new([ValueOf("layer:a", false), ValueOf("layer:c", true)])],
            engine.Catalog.CaseStudyTable.AttributeOf("layer:d"));
        Assert.Equal([0, 1, 3], wide.WithBoth.Rows);

        ConditionValue ValueOf(string key, bool isPresent) => new(engine.Catalog.CaseStudyTable.AttributeOf(key), isPresent);
    }

    [Fact]
    public void Necessity_Should_PutTheNearestToNecessaryFirst_When_DataAreLipset()
    {
        var report = Countries.Necessity(new(["layer:URB", "layer:STB"], "layer:SURVIVAL"));

        Assert.Equal(
            [("layer:STB", 1.0, 0.7), ("layer:URB", 0.5, 13 / 14.0), ("~layer:URB", 0.5, 5 / 14.0), ("~layer:STB", 0.0, 11 / 18.0)],
            report.Conditions.Select(each => (each.Terms[0].Expression, each.Consistency!.Value.Lower, each.Relevance!.Value.Lower)));
        var stable = report.Conditions[0];
        Assert.Equal(new Bounds(8 / 11.0, 8 / 11.0), stable.Coverage);
        Assert.Equal("BE CZ FI FR IE NL SE UK", string.Join(' ', stable.TypicalCaseStudies));
        Assert.Empty(stable.DeviantCaseStudies);
        Assert.Equal("In 8 of the 8 case studies with layer 'SURVIVAL', the practice works in the layer 'STB'.", stable.Summary(Language.En));
        // Without survival Estonia, Italy and Romania were stable, and Germany was urban.
        Assert.Equal(new PairCount(8, 4, 0, 6), report.AnyOfThem.Counts);
    }

    [Fact]
    public void Sufficiency_Should_NameTypicalAndDeviantCases_When_DataAreLipset()
    {
        var report = Countries.Sufficiency(new(["layer:URB"], "layer:SURVIVAL"));

        var urban = report.Conditions[0];
        Assert.Equal(("layer:URB", new Bounds(0.8, 0.8), new Bounds(0.5, 0.5)), (urban.Terms[0].Expression, urban.Consistency, urban.Coverage));
        Assert.Equal(
            ("BE CZ NL UK", "DE", "FI FR IE SE"),
            (string.Join(' ', urban.TypicalCaseStudies), string.Join(' ', urban.DeviantInConsistencyCaseStudies), string.Join(' ', urban.DeviantInCoverageCaseStudies)));
        Assert.Equal("~layer:URB", report.Conditions[1].Terms[0].Expression);
        Assert.Equal(urban.Counts, report.AllTogether.Counts);
    }

    [Fact]
    public void Necessity_Should_SayThatItSaysLittle_When_TheConditionIsEverywhere()
    {
        var engine = TextTable.Engine(("one", "11"), ("two", "10"), ("three", "10"), ("four", "10"), ("five", "00"));

        var condition = engine.Necessity(new(["layer:a"], "layer:b")).Conditions[0];

        Assert.Equal((new Bounds(1, 1), new Bounds(0.25, 0.25)), (condition.Consistency, condition.Relevance));
        Assert.EndsWith("Nearly all case studies have the condition, so its necessity says little.", condition.Summary(Language.En), StringComparison.Ordinal);
    }

    [Fact]
    public void TruthTable_Should_ShowWhereVolunteersAreTrained_When_OnTheTenCases()
    {
        var report = PatternCatalogs.TenCases.TruthTable(
            new(["layer:positive-climate", "layer:tackling-problems", "volunteer-type:organized-fixed-task", "practice-feature:selection"], "practice-feature:training"));

        // Of TOS, Sport op School and the CJG it is not said whether volunteers are selected.
        Assert.Equal(["tos", "sport-op-school", "cjg-den-bosch"], report.NotPlaced.Select(each => each.CaseStudy));
        Assert.Equal((10, 16, 6), (report.N, report.PossibleRows, report.NecessarilyEmpty));
        Assert.Equal(
            [
                "0101 Undecided 0-1: sportzorgtraject; ; ; sportzorgtraject",
                "0111 Present 1-1: bor; bor; ; ",
                "1011 Undecided 0.5-1: mim kindertelefoon okd; mim kindertelefoon; ; okd",
                "1111 Present 1-1: sterk-in-samen-leven ouders-in-actie; sterk-in-samen-leven ouders-in-actie; ; ",
            ],
            report.Rows.Select(row => string.Concat(row.Configuration.Conditions.Select(each => each.IsPresent ? '1' : '0')) + Text(row)[row.Configuration.Expression.Length..]));
        Assert.Equal(["layer:tackling-problems*volunteer-type:organized-fixed-task*practice-feature:selection"], report.Solution.Models.Select(model => model.Expression));
        Assert.NotEmpty(report.Solution.Models[0].Whole.Evidence);
        Assert.All(report.Solution.Models[0].Whole.Evidence, evidence => Assert.Contains(evidence.CaseStudy, report.Solution.Models[0].Whole.TypicalCaseStudies));
    }

    [Fact]
    public void Conditions_Should_GiveEmptyResults_When_NothingIsSelected()
    {
        var nothing = new Selection { CaseStudies = [] };
        var report = Six.TruthTable(new(["layer:a", "layer:b"], "layer:c") { Where = nothing });
        var request = new ConditionsRequest(["layer:a"], "layer:c") { Where = nothing };

        Assert.Equal((0, 0, 4, 4), (report.N, report.Rows.Count, report.Remainders.Count, report.NecessarilyEmpty));
        Assert.Empty(report.Solution.Models);
        Assert.Equal("This selection has no case studies.", report.Summary(Language.En));
        Assert.All(Six.Necessity(request).Conditions, each => Assert.Equal((0, null, null, null), (each.N, each.Consistency, each.Coverage, each.Relevance)));
        Assert.All(Six.Sufficiency(request).Conditions, each => Assert.Equal("This selection has no case studies.", each.Summary(Language.En)));
    }

    [Fact]
    public void Conditions_Should_BeRefused_When_TheyAreWrongOrTooMany()
    {
        Assert.Equal(
            "The truth table would have 13 conditions; at most 12 are allowed, since each doubles its rows: ask for fewer conditions.",
            Assert.Throws<PatternLimitException>(() => Six.TruthTable(new([.. Enumerable.Repeat("layer:a", 13)], "layer:c"))).Message);
        Assert.Equal(
            "Expected each attribute once, as a condition or as the outcome: 'layer:c' is given twice. (Parameter 'conditions')",
            Assert.Throws<ArgumentException>(() => Six.Necessity(new(["layer:a", "layer:c"], "layer:c"))).Message);
        Assert.Throws<ArgumentException>(() => Six.Sufficiency(new([], "layer:c")));
        Assert.Throws<UnknownNameException>(() => Six.TruthTable(new(["layer:z"], "layer:c")));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TruthTableRequest([], "") { ConsistencyCut = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new TruthTableRequest([], "") { FrequencyCut = 0 });
    }

    private static string Text(TruthTableRow row) =>
        FormattableString.Invariant($"{row.Configuration.Expression} {row.Outcome} {Math.Round(row.Consistency.Lower, 4)}-{Math.Round(row.Consistency.Upper, 4)}: ")
        + $"{string.Join(' ', row.CaseStudies)}; {string.Join(' ', row.WithOutcome)}; {string.Join(' ', row.WithoutOutcome)}; {string.Join(' ', row.OutcomeNotStated)}";
}
