using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;

namespace CivilSociety.Domain.Tests.Patterns;

public sealed class BadPatternTests
{
    private static readonly PatternEngine Engine = TextTable.Engine(("one", "111"), ("two", "10u"));

    public static TheoryData<string, Action> Faults => new()
    {
        { "Expected one dimension or more.", () => Engine.Cooccurrence(new([])) },
        { "Expected one dimension or more.", () => Engine.Concepts(new([])) },
        { "Expected one dimension or more.", () => Engine.BlindSpots(new([])) },
        { "Expected one dimension or more.", () => Engine.Similar(new("one") { Dimensions = [] }) },
        { "Expected one attribute as a premise or more.", () => Engine.Rules(new(new(), AttributeChoice.Of("layer:a"))) },
        { "Expected one attribute as a conclusion or more.", () => Engine.Rules(new(AttributeChoice.Of("layer:a"), new())) },
        { "Expected one attribute or more as the premise.", () => Engine.Rule(new([], "layer:a")) },
        { "Expected a conclusion that is not in the premise, present or absent: 'layer:a' is.", () => Engine.Rule(new(["layer:b", "layer:a"], "layer:a")) },
        { "Expected one attribute or more as the conclusion.", () => Engine.Test(new(["layer:a"], [], Expectation.All)) },
        { "Expected each attribute on one side: 'layer:b' is in the premise and in the conclusion.", () => Engine.Test(new(["layer:a", "layer:b"], ["layer:b"], Expectation.All)) },
        { "Expected one attribute or more as the conditions.", () => Engine.Sufficiency(new([], "layer:a")) },
        { "Expected each attribute once, as a condition or as the outcome: 'layer:a' is given twice.", () => Engine.Necessity(new(["layer:a"], "layer:a")) },
        { "Expected each attribute once, as a condition or as the outcome: 'layer:a' is given twice.", () => Engine.TruthTable(new(["layer:a", "layer:b"], "layer:a")) },
        { "There is no attribute 'layer:z'. Nearest: 'layer:a', 'layer:b', 'layer:c'.", () => Engine.Rule(new(["layer:z"], "layer:a")) },
        { "There is no case study 'onne'. Nearest: 'one', 'two'.", () => Engine.Crosstab(new(Dimension.Layer, Dimension.Layer) { Where = new() { CaseStudies = ["onne"] } }) },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Pattern_Should_SayWhatWouldBeRight_When_TheQuestionIsWrong(string message, Action ask)
    {
        var fault = Assert.ThrowsAny<ArgumentException>(ask);

        Assert.Equal(message, fault.Message.Split(" (Parameter")[0]);
    }

    [Fact]
    public void Of_Should_SayWhatIsWrong_When_ATableOfOnesOwnDoesNotFit()
    {
        Assert.Equal(
            "Row 'South' has 1 cells. Expected 2, one for each attribute. (Parameter 'rows')",
            Assert.Throws<ArgumentException>(() => CodedCatalog.Of(["a", "b"], ("North", [true, false]), ("South", [true]))).Message);
        Assert.Equal(
            "Expected each name once: 'North' is given twice. (Parameter 'rows')",
            Assert.Throws<ArgumentException>(() => CodedCatalog.Of(["a"], ("North", [true]), ("North", [null]))).Message);
        Assert.Equal(
            "Expected each name once: 'a' is given twice. (Parameter 'attributes')",
            Assert.Throws<ArgumentException>(() => CodedCatalog.Of(["a", "a"], ("North", [true, false]))).Message);
    }

    [Fact]
    public void Patterns_Should_AllWork_When_TheTableIsOnesOwn()
    {
        var engine = new PatternEngine(CodedCatalog.Of(["training", "selection"], ("North", [true, true]), ("South", [true, null]), ("East", [false, false])));

        Assert.Equal(new Bounds(0.5, 1), engine.Rule(new(["training"], "selection")).Confidence);
        Assert.Equal(4, engine.Crosstab(new(Dimension.PracticeFeature, Dimension.PracticeFeature)).Cells.Count);
        Assert.Single(engine.Cooccurrence(new([Dimension.PracticeFeature])).Pairs);
        Assert.NotEmpty(engine.Concepts(new([Dimension.PracticeFeature])).Concepts);
        Assert.Equal("training", Assert.Single(engine.TruthTable(new(["training"], "selection") { ConsistencyCut = 0.5 }).Solution.Models).Expression);
        Assert.Equal("South", engine.Similar(new("North") { Dimensions = [Dimension.PracticeFeature] }).CaseStudies[0].CaseStudy);
        Assert.Empty(engine.BlindSpots(new([Dimension.PracticeFeature])).Unheard.SelectMany(each => each.Perspectives));
        Assert.Empty(engine.Findings());
        Assert.Empty(engine.Perspectives(new()).Disagreements);
    }

    [Fact]
    public void Rules_Should_CountAThousandShuffles_When_TheTableIsLarge()
    {
        var random = new Random(1);
        var attributes = Enumerable.Range(0, 40).Select(number => $"a{number}").ToList();
        (string, IReadOnlyList<bool?>)[] rows = [.. Enumerable.Range(0, 200).Select(row => ($"case {row}", (IReadOnlyList<bool?>)[.. attributes.Select(_ => random.Next(3) == 0 ? (bool?)true : false)]))];
        var engine = new PatternEngine(CodedCatalog.Of(attributes, rows));

        var rules = engine.Rules(new(AttributeChoice.Of(Dimension.PracticeFeature), AttributeChoice.Of("a0")) { MaxPremises = 1, MinConfidence = 0.3, WithChance = true, Permutations = 1000 }).Rules;

        Assert.NotEmpty(rules);
        Assert.All(rules, rule => Assert.Equal(1000, rule.Chance!.Permutations));
    }
}
