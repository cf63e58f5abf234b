using CivilSociety.Catalog;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Patterns.Wording;
using CivilSociety.Domain.Texts;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Domain.Tests.Patterns;

/// <summary>Each kind of sentence that patterns make, in both languages, as it was read and found right.</summary>
public sealed class SentencesTests
{
    private static readonly PatternEngine Three = PatternCatalogs.ThreeCases;

    private static readonly PatternEngine Six = TextTable.Engine(("One", "1111"), ("Two", "1101"), ("Three", "10u1"), ("Four", "0111"), ("Five", "u101"), ("Six", "000u"));

    private static readonly PatternEngine Opposed = PatternCatalogs.Load(CaseStudyCatalog.Load(SmallSeed.Of(
        """
        {
          "slug": "alpha",
          "layerPlacements": [ { "layer": "positive-climate", "status": "ACTUAL", "section": "1.2" } ],
          "statements": [
            { "code": "alpha-1", "kind": "STRENGTH", "levels": [], "perspectives": ["VOLUNTEER"], "text": { "nl": "t", "en": "t" }, "section": "2.5.2",
              "codings": [ { "factor": "freedom-versus-framework", "aspect": "FREEDOM", "stance": "LACKING" } ] },
            { "code": "alpha-2", "kind": "IMPROVEMENT", "levels": [], "perspectives": ["PROFESSIONAL", "MANAGEMENT"], "text": { "nl": "t", "en": "t" }, "section": "2.5.3",
              "codings": [ { "factor": "freedom-versus-framework", "aspect": "FREEDOM", "stance": "QUALIFIES" } ] }
          ]
        }
        """)));

    private static readonly Selection Trained = new() { With = ["practice-feature:training"], Without = ["volunteer-type:individual-incidental"] };

    [Fact]
    public void Summaries_Should_ReadAsReviewed_When_TablesAreSmall()
    {
        var sentences = Summaries().SelectMany(each => new[] { $"{each.Name}", $"  nl  {each.Summary(Language.Nl)}", $"  en  {each.Summary(Language.En)}" });

        Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Patterns", "Sentences.txt")), string.Join('\n', sentences) + "\n");
    }

    [Theory]
    [InlineData(0, "0 casussen", "0 case studies")]
    [InlineData(1, "1 casus", "1 case study")]
    [InlineData(2, "2 casussen", "2 case studies")]
    public void Noun_Should_AgreeWithItsNumber(int count, string dutch, string english) =>
        Assert.Equal((dutch, english), (Noun.CaseStudy.Count(count, Language.Nl), Noun.CaseStudy.Count(count, Language.En)));

    [Fact]
    public void Noun_Should_NameAllThatThereAre_When_ThereIsOneOrMore()
    {
        Assert.Equal(("de enige casus", "the only case study"), (Noun.CaseStudy.The(1, Language.Nl), Noun.CaseStudy.The(1, Language.En)));
        Assert.Equal(("de 3 uitspraken", "the 3 statements"), (Noun.Statement.The(3, Language.Nl), Noun.Statement.The(3, Language.En)));
    }

    [Theory]
    [InlineData("", "", "")]
    [InlineData("a", "a", "a")]
    [InlineData("ab", "a en b", "a or b")]
    [InlineData("abc", "a, b en c", "a, b or c")]
    public void Grammar_Should_PutPartsInARow(string parts, string all, string either) =>
        Assert.Equal((all, either), (Grammar.And(parts.Select(each => $"{each}"), Language.Nl), Grammar.Or(parts.Select(each => $"{each}"), Language.En)));

    [Fact]
    public void Grammar_Should_PutSentencesAndSharesTogether()
    {
        Assert.Equal("One. Two.", Grammar.Sentences("One.", null, "", "Two."));
        Assert.Equal(("0,83 tot 1", "0.5"), (Grammar.Share(new(5 / 6.0, 1), Language.Nl), Grammar.Share(new(0.5, 0.5), Language.En)));
    }

    private static IEnumerable<(string Name, Func<Language, string> Summary)> Summaries()
    {
        yield return ("crosstab", Three.Crosstab(new(Dimension.Layer, Dimension.PracticeFeature)).Summary);
        yield return ("crosstab, nothing together", Three.Crosstab(new(Dimension.PrimaryLayer, Dimension.Initiative) { Where = new() { CaseStudies = ["gamma"] } }).Summary);
        yield return ("crosstab, a selection", Three.Crosstab(new(Dimension.Layer, Dimension.PracticeFeature) { Where = Trained }).Summary);
        yield return ("crosstab, nothing selected", Three.Crosstab(new(Dimension.Layer, Dimension.PracticeFeature) { Where = new() { CaseStudies = [] } }).Summary);
        yield return ("co-occurrence", Three.Cooccurrence(new([Dimension.Factor]) { Unit = PatternUnit.Statements }).Summary);
        yield return ("co-occurrence, none", Three.Cooccurrence(new([Dimension.Factor]) { MinCount = 3 }).Summary);
        yield return ("rules", Six.Rules(new(AttributeChoice.Of("layer:a", "layer:b"), AttributeChoice.Of("layer:c")) { MinConfidence = 0.3, MinCount = 1 }).Summary);
        yield return ("rules, none", Six.Rules(new(AttributeChoice.Of("layer:a"), AttributeChoice.Of("layer:c")) { MinConfidence = 1 }).Summary);
        yield return ("rule", Six.Rule(new(["layer:a"], "layer:c")).Summary);
        yield return ("rule, two premises", Six.Rule(new(["layer:a", "layer:b"], "layer:c")).Summary);
        yield return ("rule, nothing could fail", Six.Rule(new(["layer:b"], "layer:d")).Summary);
        yield return ("rule, everywhere the premise", TextTable.Engine(("One", "11"), ("Two", "10"), ("Three", "11")).Rule(new(["layer:a"], "layer:b")).Summary);
        yield return ("rule, one case", Six.Rule(new(["layer:a"], "layer:c") { Where = new() { CaseStudies = ["One"] } }).Summary);
        yield return ("rule, one case against", Six.Rule(new(["layer:a"], "layer:c") { Where = new() { CaseStudies = ["Two"] } }).Summary);
        yield return ("rule, nowhere", TextTable.Engine(("One", "10"), ("Two", "10"), ("Three", "10")).Rule(new(["layer:a"], "layer:b")).Summary);
        yield return ("rule, not stated", TextTable.Engine(("One", "1u"), ("Two", "u1")).Rule(new(["layer:a"], "layer:b")).Summary);
        yield return ("rule, without premise", TextTable.Engine(("One", "01"), ("Two", "00")).Rule(new(["layer:a"], "layer:b")).Summary);
        yield return ("rule, stated both ways", Three.Rule(new(["layer:prevention"], "practice-feature:training")).Summary);
        yield return ("rule, by chance", Six.Rule(new(["layer:b"], "layer:a") { WithChance = true }).Summary);
        yield return ("rule, hardly by chance", TextTable.Engine([.. Enumerable.Range(0, 20).Select(row => ($"Case {row}", row < 10 ? "11" : "00"))]).Rule(new(["layer:a"], "layer:b") { WithChance = true }).Summary);
        yield return ("counterexample", Six.Rule(new(["layer:a"], "layer:c") { Compared = [Dimension.Layer] }).Counterexamples[0].Summary);
        yield return ("concepts", Six.Concepts(new([Dimension.Layer])).Summary);
        yield return ("concepts, none", Six.Concepts(new([Dimension.Layer]) { MinCases = 6 }).Summary);
        yield return ("truth table", Six.TruthTable(new(["layer:a", "layer:b"], "layer:c")).Summary);
        yield return ("truth table, cuts", Six.TruthTable(new(["layer:a", "layer:b"], "layer:c") { ConsistencyCut = 0.5, FrequencyCut = 2 }).Summary);
        yield return ("truth table, nothing could fail", Six.TruthTable(new(["layer:a"], "layer:d")).Summary);
        yield return ("truth table, row", Six.TruthTable(new(["layer:a", "layer:b"], "layer:c")).Rows[1].Summary);
        yield return ("necessity", Six.Necessity(new(["layer:a"], "layer:c")).Summary);
        yield return ("necessity, one of them", Six.Necessity(new(["layer:a", "layer:b"], "layer:c")).AnyOfThem.Summary);
        yield return ("necessity, nearly everywhere", TextTable.Engine(("One", "11"), ("Two", "11"), ("Three", "11"), ("Four", "10"), ("Five", "00")).Necessity(new(["layer:a"], "layer:b")).Summary);
        yield return ("sufficiency", Six.Sufficiency(new(["layer:a", "layer:b"], "layer:c")).AllTogether.Summary);
        yield return ("expression", Six.Expression(new("layer:a*~layer:b + layer:d", "layer:c")).Summary);
        yield return ("expression, a selection", Six.Expression(new("layer:a", "~layer:c") { Where = new() { With = ["layer:b"] } }).Summary);
        yield return ("expression, nothing selected", Six.Expression(new("layer:a", "layer:c") { Where = new() { With = ["layer:a", "layer:b"], Without = ["layer:d"] } }).Summary);
        yield return ("necessary unions", Six.NecessaryUnions(new(["layer:a", "layer:b"], "layer:c") { MinRelevance = 0.2 }).Summary);
        yield return ("necessary unions, none", Six.NecessaryUnions(new(["layer:a"], "layer:c") { MinConsistency = 0.9 }).Summary);
        yield return ("contrast", Six.Contrast(new() { With = ["layer:a"], Against = ["~layer:a"], Dimensions = [Dimension.Layer] }).Summary);
        yield return ("contrast, in both", Three.Contrast(new() { CaseStudies = ["alpha", "beta"], AgainstCaseStudies = ["beta", "gamma"] }).Summary);
        yield return ("contrast, one attribute", Six.Contrast(new() { CaseStudies = ["One", "Three"], AgainstCaseStudies = ["Five", "Six"], Dimensions = [Dimension.Layer] }).Differences[0].Summary);
        yield return ("contrast, an empty group", Six.Contrast(new() { With = ["layer:a", "~layer:d"], Against = ["layer:b"] }).Summary);
        yield return ("attributes", Six.Attributes(new()).Summary);
        yield return ("attributes, nobody known to lack it", Three.Attributes(new() { Dimensions = [Dimension.PracticeFeature], Where = new() { Without = ["practice-feature:training"] } }).Summary);
        yield return ("rules, by lift, trivial ones left out", Six.Rules(new(AttributeChoice.Of("layer:a", "layer:b"), AttributeChoice.Of("layer:c", "layer:d")) { MinConfidence = 0.3, MinCount = 1, Order = RuleOrder.Lift }).Summary);
        yield return ("similar", Three.Similar(new("alpha")).Summary);
        yield return ("perspectives", Three.Perspectives(new() { CaseStudy = "alpha" }).Summary);
        yield return ("perspective", Three.Perspectives(new() { CaseStudy = "alpha" }).Voices[0].Summary);
        yield return ("gap", Three.Perspectives(new()).Gaps[0].Summary);
        yield return ("disagreement", Opposed.Perspectives(new()).Disagreements[0].Summary);
        yield return ("blind spots", Three.BlindSpots(new([Dimension.Layer, Dimension.PracticeFeature])).Summary);
        yield return ("blind spots, without perspectives", Six.BlindSpots(new([Dimension.Layer])).Summary);
        yield return ("hypothesis", Six.Test(new(["layer:a"], ["layer:b", "layer:c"], Expectation.Most)).Summary);
        yield return ("hypothesis, more often", Six.Test(new(["layer:a"], ["layer:b"], Expectation.MoreOften)).Summary);
        yield return ("advice", Three.Advice(new() { Layers = ["positive-climate"], PresentFeatures = [PracticeFeatureCode.Training] }).Summary);
        yield return ("advice, nothing alike", Three.Advice(new() { Layers = ["legal-clinical"] }).Summary);
        yield return ("advice, lesson", Three.Advice(new() { Layers = ["positive-climate"], PresentFeatures = [PracticeFeatureCode.Training], CaseStudies = 1 }).Lessons[0].Summary);
        yield return ("advice, nearest", Three.Advice(new() { Layers = ["positive-climate"], PresentFeatures = [PracticeFeatureCode.Training] }).Nearest[1].Summary);
        yield return ("own table", new PatternEngine(CodedCatalog.Of(["training", "selection"], ("North", [true, true]), ("South", [true, null]), ("East", [false, false]))).Rule(new(["training"], "selection")).Summary);
    }
}
