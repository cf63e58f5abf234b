using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Tests.Patterns.Weka;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Tests.Patterns;

public sealed class RulesTests
{
    private static readonly (string CaseStudy, string Cells)[] Six =
        [("one", "111"), ("two", "111"), ("three", "100"), ("four", "1u1"), ("five", "010"), ("six", "u00")];

    private static readonly RulesRequest ToC = new(AttributeChoice.Of("layer:a", "layer:b"), AttributeChoice.Of("layer:c")) { MinConfidence = 0.5 };

    private static readonly PatternEngine TenCases = PatternCatalogs.TenCases;

    [Fact]
    public void Rules_Should_BeSortedByTheLeastConfidence_When_CellsAreUnknown()
    {
        var report = TextTable.Engine(Six).Rules(ToC);

        Assert.Equal((6, "version"), (report.N, report.CatalogVersion));
        Assert.Equal(
            [
                ("a b", new PairCount(2, 0, 0, 3, FirstUnknownSecondYes: 1), new Bounds(1, 1)),
                ("b", new PairCount(2, 1, 0, 2, FirstUnknownSecondYes: 1), new Bounds(2.0 / 3, 0.75)),
                ("a", new PairCount(3, 1, 0, 1, FirstUnknownSecondNo: 1), new Bounds(0.6, 0.75)),
            ],
            report.Rules.Select(rule => (TextTable.Keys(rule.Premise), rule.Association.Counts, rule.Confidence!.Value)));
        Assert.All(report.Rules, rule => Assert.Equal(("c", null), (rule.Conclusion.Value, rule.Chance)));
    }

    [Fact]
    public void Rules_Should_PartTheCaseStudiesWithThePremise()
    {
        var rules = TextTable.Engine(Six).Rules(ToC).Rules;

        Assert.Equal(
            [("one two", "", "four"), ("one two", "five", "four"), ("one two four", "three", "six")],
            rules.Select(rule => (
                string.Join(' ', rule.Association.SupportingCaseStudies),
                string.Join(' ', rule.Association.ContradictingCaseStudies),
                string.Join(' ', rule.UndecidedCaseStudies))));
    }

    [Fact]
    public void Rules_Should_KeepThoseOfTheSupport_When_ItIsAShareOrANumber()
    {
        var engine = TextTable.Engine(Six);

        Assert.Equal(["a"], engine.Rules(ToC with { MinSupport = 0.5 }).Rules.Select(rule => TextTable.Keys(rule.Premise)));
        Assert.Equal(["a"], engine.Rules(ToC with { MinCount = 3 }).Rules.Select(rule => TextTable.Keys(rule.Premise)));
        Assert.Equal(["b", "a"], engine.Rules(ToC with { MaxPremises = 1 }).Rules.Select(rule => TextTable.Keys(rule.Premise)));
        Assert.Equal(["a b"], engine.Rules(ToC with { MinConfidence = 0.7 }).Rules.Select(rule => TextTable.Keys(rule.Premise)));
    }

    [Fact]
    public void Counterexamples_Should_TellWhatSetsThemApart()
    {
        var rules = TextTable.Engine(Six).Rules(ToC).Rules;

        var five = Assert.Single(rules[1].Counterexamples);
        Assert.Equal(("five", "one", 2, 0), (five.CaseStudy, five.Nearest, five.Compared, five.NotCompared));
        Assert.Equal([("a", false)], five.Differences.Select(difference => (difference.Attribute.Value, difference.IsInContradicting)));
        Assert.Equal(
            "five breaks the rule. Of the case studies that support it, one is the most similar; 2 attributes can be compared, 0 cannot: only one has layer 'a'.",
            five.Summary(Language.En));

        // Of four b is unknown: what is left to compare is the same.
        var three = Assert.Single(rules[2].Counterexamples);
        Assert.Equal(("three", "four", 1, 1), (three.CaseStudy, three.Nearest, three.Compared, three.NotCompared));
        Assert.Empty(three.Differences);
    }

    [Fact]
    public void Rules_Should_CountShuffledTables_When_ChanceIsRequested()
    {
        var engine = TextTable.Engine(("one", "11"), ("two", "11"), ("three", "00"), ("four", "00"));
        var request = new RulesRequest(AttributeChoice.Of("layer:a", "layer:b"), AttributeChoice.Of("layer:a", "layer:b")) { MinConfidence = 1, WithChance = true };

        var rules = engine.Rules(request).Rules;

        // Of the six ways to lay two yeses beside two others one puts both together, and then both rules are there.
        Assert.Equal(["a", "b"], rules.Select(rule => TextTable.Keys(rule.Premise)));
        Assert.All(rules, rule => Assert.Equal((200, 1UL, 2L * rule.Chance!.Tables), (rule.Chance.Permutations, rule.Chance.Seed, rule.Chance.Rules)));
        Assert.All(rules, rule => Assert.InRange(rule.Chance!.Tables, 15, 55));
        Assert.Equal(rules.Select(rule => rule.Chance), engine.Rules(request).Rules.Select(rule => rule.Chance));
        Assert.NotEqual(rules[0].Chance!.Tables, engine.Rules(request with { Seed = 2 }).Rules[0].Chance!.Tables);
    }

    [Fact]
    public void Rule_Should_CountItselfOnly_When_ChanceIsRequested()
    {
        // The premise as a whole is yes in two of four, as the conclusion is.
        var rule = TextTable.Engine(("one", "111"), ("two", "111"), ("three", "100"), ("four", "010"))
            .Rule(new(["layer:b", "layer:a"], "layer:c") { WithChance = true });

        Assert.Equal("a b", TextTable.Keys(rule.Premise));
        Assert.Equal((long)rule.Chance!.Tables, rule.Chance.Rules);
        Assert.InRange(rule.Chance.Tables, 15, 55);
        Assert.EndsWith($" A connection this strong also turns up by chance, about 1 time in {Math.Round(200.0 / rule.Chance.Tables)}.", rule.Summary(Language.En), StringComparison.Ordinal);
    }

    [Fact]
    public void Rule_Should_SayThatItSaysNothing_When_TheConclusionHoldsAnyway()
    {
        var rule = TextTable.Engine(("one", "11"), ("two", "11"), ("three", "01")).Rule(new(["layer:a"], "layer:b"));

        Assert.True(rule.IsTrivial);
        Assert.Equal(new Bounds(1, 1), rule.Lift);
        Assert.Contains("the rule says nothing", rule.Summary(Language.En), StringComparison.Ordinal);
    }

    [Fact]
    public void Rule_Should_HaveNoChance_When_NothingSupportsIt()
    {
        var rule = TextTable.Engine(("one", "10"), ("two", "1u")).Rule(new(["layer:a"], "layer:b") { WithChance = true });

        var broken = Assert.Single(rule.Counterexamples);
        Assert.Null(rule.Chance);
        Assert.Equal(("one", null, 0, 0), (broken.CaseStudy, broken.Nearest, broken.Compared, broken.NotCompared));
        Assert.Equal("one breaks the rule; no case study supports it.", broken.Summary(Language.En));
    }

    [Fact]
    public void Rule_Should_NameWhoBreaksItAndWhy_When_PreventionIsTakenToMeanTraining()
    {
        var rule = TenCases.Rule(new(["layer:prevention"], "practice-feature:training"));

        // Section 6.4 denies training for the Youth and Family Center; the other four case studies in prevention train.
        Assert.Equal(new PairCount(4, 1, 1, 1, FirstNoSecondUnknown: 3), rule.Association.Counts);
        Assert.Equal(["mim", "kindertelefoon", "sterk-in-samen-leven", "ouders-in-actie"], rule.Association.SupportingCaseStudies);
        Assert.Empty(rule.UndecidedCaseStudies);
        var broken = Assert.Single(rule.Counterexamples);
        Assert.Equal(("cjg-den-bosch", "ouders-in-actie"), (broken.CaseStudy, broken.Nearest));
        Assert.Equal((15, 13), (broken.Compared, broken.NotCompared));
        Assert.Equal(
            [
                ("volunteer-type:organized-fixed-task", false),
                ("volunteer-type:individual-regular", true),
                ("volunteer-type:individual-incidental", true),
                ("collaboration-form:bottom-up", true),
                ("practice-feature:active-recruitment", false),
            ],
            broken.Differences.Select(difference => (difference.Attribute.Key, difference.IsInContradicting)));
        Assert.All(broken.Differences, difference => Assert.NotEmpty(difference.Evidence));
        Assert.Equal([("1.2", false), ("6.4", true)], broken.Evidence.Select(evidence => (evidence.Section, evidence.IsAgainst)));
        Assert.Equal(
            "In 4 of the 5 case studies with layer 'Prevention of problems', volunteers are trained. Not so in CJG Den Bosch (Youth and Family Center).",
            rule.Summary(Language.En));
    }

    [Fact]
    public void Rule_Should_HaveNoCounterexample_When_SelectionIsTakenToMeanTraining()
    {
        var rule = TenCases.Rule(new(["practice-feature:selection"], "practice-feature:training") { WithChance = true });

        Assert.Equal(new PairCount(5, 0, 0, 0, FirstYesSecondUnknown: 2, FirstUnknownSecondNo: 2, BothUnknown: 1), rule.Association.Counts);
        Assert.Equal(new Bounds(0.5, 1), rule.Confidence);
        Assert.Empty(rule.Counterexamples);
        Assert.Equal(["tos", "sport-op-school", "cjg-den-bosch", "sportzorgtraject", "okd"], rule.UndecidedCaseStudies);
        Assert.Equal(
            "In 5 of the 5 case studies with feature 'Selection', volunteers are trained; stated both ways in 2; for 3 others, feature 'Selection' is not certain. "
            + "A connection this strong also turns up by chance, about 1 time in 10.",
            rule.Summary(Language.En));
        // Nowhere is training known to be absent, so that what is not stated can leave nothing to explain.
        Assert.Equal(1, rule.FisherPValue!.Value.Upper);
    }

    [Fact]
    public void FisherPValue_Should_BeThatOfTheLadyTastingTea()
    {
        // Fisher 1935: of four cups with milk first and four with tea first she names three of each rightly: 17 of 70 ways do as well.
        var engine = TextTable.Engine([.. "11 11 11 10 01 00 00 00".Split(' ').Select((cells, row) => ($"cup {row}", cells))]);

        Assert.Equal(17.0 / 70, engine.Rule(new(["layer:a"], "layer:b")).FisherPValue!.Value.Lower, 12);
        Assert.Null(engine.Rule(new(["layer:a"], "layer:b") { Where = new() { CaseStudies = [] } }).FisherPValue);
    }

    [Fact]
    public void Rules_Should_LeaveOutThoseThatSayNothing_When_TheyAreNotAskedFor()
    {
        // Column c holds everywhere: each rule that concludes to it is trivial.
        var engine = TextTable.Engine(("one", "111"), ("two", "111"), ("three", "101"), ("four", "001"));
        var request = new RulesRequest(AttributeChoice.Of("layer:a", "layer:b"), AttributeChoice.Of(Dimension.Layer)) { MaxPremises = 1, MinConfidence = 0.6 };

        var report = engine.Rules(request);

        Assert.Equal(2, report.Trivial);
        Assert.Equal(["b => a", "a => b"], report.Rules.Select(Text));
        Assert.Equal(["a => c", "b => a", "b => c", "a => b"], engine.Rules(request with { IncludeTrivial = true }).Rules.Select(Text));
        Assert.Equal(["b => a"], engine.Rules(request with { MinConfidence = 0.7 }).Rules.Select(Text));
        Assert.Equal(["b => a", "a => b"], engine.Rules(request with { MinLift = 1.3 }).Rules.Select(Text));
        Assert.Empty(engine.Rules(request with { MinLift = 1.4 }).Rules);
        Assert.Contains("Left out are 2 rules without gain on how often the conclusion occurs anyway.", report.Summary(Language.En), StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => request with { MinLift = -1 });
    }

    [Fact]
    public void Rules_Should_LeaveOutLongerPremisesWithoutGain_When_Asked()
    {
        // With a and b together c is no more frequent than with b alone, in fewer rows.
        var engine = TextTable.Engine(("one", "111"), ("two", "111"), ("three", "011"), ("four", "100"), ("five", "000"));
        var request = new RulesRequest(AttributeChoice.Of("layer:a", "layer:b"), AttributeChoice.Of("layer:c")) { MinConfidence = 0.5 };

        Assert.Equal(["b => c", "a b => c", "a => c"], engine.Rules(request).Rules.Select(Text));
        Assert.Equal(["b => c", "a => c"], engine.Rules(request with { Redundancy = RuleRedundancy.NoGain }).Rules.Select(Text));
    }

    [Fact]
    public void Rules_Should_ComeInTheRequestedOrder()
    {
        var rules = Enum.GetValues<RuleOrder>().ToDictionary(order => order, order => TenCases.Rules(new(AttributeChoice.Of(Dimension.Layer), AttributeChoice.Of(Dimension.PracticeFeature)) { Order = order }).Rules);

        Assert.True(rules[RuleOrder.Confidence].Count > 5);
        Assert.All(rules.Values, each => Assert.Equal(rules[RuleOrder.Confidence].Select(Text).Order(StringComparer.Ordinal), each.Select(Text).Order(StringComparer.Ordinal)));
        Assert.Equal(rules[RuleOrder.Lift].Select(rule => rule.Lift!.Value.Lower).OrderDescending(), rules[RuleOrder.Lift].Select(rule => rule.Lift!.Value.Lower));
        Assert.Equal(rules[RuleOrder.Support].Select(rule => rule.Association.Counts.Both).OrderDescending(), rules[RuleOrder.Support].Select(rule => rule.Association.Counts.Both));
        Assert.Equal(rules[RuleOrder.FisherPValue].Select(rule => rule.FisherPValue!.Value.Upper).Order(), rules[RuleOrder.FisherPValue].Select(rule => rule.FisherPValue!.Value.Upper));
    }

    [Fact]
    public void Rules_Should_EqualABruteForceSearch_When_OnTheTenCases()
    {
        var table = TenCases.Catalog.CaseStudyTable;
        var request = new RulesRequest(AttributeChoice.Of(Dimension.Layer, Dimension.PracticeFeature), AttributeChoice.Of(Dimension.PracticeFeature))
        {
            MaxPremises = 1,
            MinCount = 3,
            IncludeTrivial = true,
        };

        var report = TenCases.Rules(request);

        var all = RowSet.All(10);
        var expected =
            from premise in table.AttributesOf(Dimension.Layer, Dimension.PracticeFeature)
            from conclusion in table.AttributesOf(Dimension.PracticeFeature)
            where premise != conclusion
            let count = PairCount.Of(table.ColumnOf(premise), table.ColumnOf(conclusion), all)
            where count.Both >= 3 && count.Confidence!.Value.Lower >= 0.8
            orderby count.Confidence!.Value.Lower descending, count.Both descending
            select $"{premise.Key} => {conclusion.Key} {count}";
        Assert.Equal(expected, report.Rules.Select(rule => $"{rule.Premise[0].Key} => {rule.Conclusion.Key} {rule.Association.Counts}"));
        Assert.StartsWith("10 case studies, ", report.Summary(Language.En), StringComparison.Ordinal);
        Assert.EndsWith("So few case studies also yield rules by chance: request how many.", report.Summary(Language.En), StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_Should_BeEmptyAndWellFormed_When_NothingIsSelected()
    {
        var engine = TextTable.Engine(Six);
        var report = engine.Rules(ToC with { Where = new() { CaseStudies = [] }, WithChance = true });
        var rule = engine.Rule(new(["layer:a"], "layer:b") { Where = new() { CaseStudies = [] }, WithChance = true });

        Assert.Equal((0, 0), (report.N, report.Rules.Count));
        Assert.Equal("This selection has no case studies.", report.Summary(Language.En));
        Assert.Equal((0, null, null, null), (rule.N, rule.Support, rule.Confidence, rule.Lift));
        Assert.Empty(rule.Counterexamples);
        Assert.Equal("Deze selectie bevat geen casussen.", rule.Summary(Language.Nl));
    }

    [Fact]
    public void Rules_Should_BeRefused_When_TheyAreWrongOrTooMany()
    {
        var engine = TextTable.Engine(Six, new() { MaxResults = 2 });

        Assert.Equal(
            "There are more than 2 rules. Expected a higher minimum of rows or confidence, fewer attributes, or fewer attributes in a premise.",
            Assert.Throws<PatternLimitException>(() => engine.Rules(ToC)).Message);
        Assert.StartsWith(
            "The search for rules takes more than 3 steps.",
            Assert.Throws<PatternLimitException>(() => TextTable.Engine(Six, new() { MaxSteps = 3 }).Rules(ToC)).Message,
            StringComparison.Ordinal);
        Assert.Equal(["practice-feature:training"], Assert.Throws<UnknownNameException>(() => TenCases.Rule(new(["layer:prevention"], "practice-feature:trainings"))).Nearest.Take(1));
        Assert.Throws<ArgumentException>(() => engine.Rule(new([], "layer:a")));
        Assert.Throws<ArgumentException>(() => engine.Rule(new(["layer:a"], "layer:a")));
        Assert.Throws<ArgumentOutOfRangeException>(() => ToC with { MinSupport = 1.1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => ToC with { MinConfidence = double.NaN });
        Assert.Throws<ArgumentOutOfRangeException>(() => ToC with { MinCount = 0 });
    }

    [WekaFact]
    public void Rules_Should_EqualThoseOfWeka_When_OnTheTenCases()
    {
        var table = TenCases.Catalog.CaseStudyTable;
        Column[] columns = [.. table.AttributesOf(Dimension.Layer, Dimension.VolunteerType, Dimension.CollaborationForm, Dimension.PracticeFeature).Select(table.ColumnOf)];

        Assert.InRange(WekaComparison.AssertSame(columns, minCount: 5, minConfidence: 0.8), 100, 50_000);
    }

    private static string Text(Rule rule) => $"{TextTable.Keys(rule.Premise)} => {rule.Conclusion.Value}";
}
