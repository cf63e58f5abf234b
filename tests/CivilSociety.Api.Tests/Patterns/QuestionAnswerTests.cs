using System.Text.Json.Nodes;
using CivilSociety.Catalog;
using CivilSociety.Domain;
using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Texts;
using static CivilSociety.Api.Tests.Patterns.PatternTexts;

namespace CivilSociety.Api.Tests.Patterns;

/// <summary>Expressions, unions, contrasts, solutions and the table itself: GraphQL on the database answers what the engine answers on the catalog in memory.</summary>
public sealed class QuestionAnswerTests(DatabaseApi api) : IClassFixture<DatabaseApi>
{
    private const string Training = "practice-feature:training";

    private static readonly string[] Sides = ["onlyFirst", "onlySecond", "possiblyOnlyFirst", "possiblyOnlySecond"];
    private static readonly string[] Simplified = ["parsimonious", "intermediate"];
    private static readonly Lazy<Task<PatternEngine>> LazyEngine = new(async () => new(await CodedCatalog.LoadAsync(CaseStudyCatalog.TenCases)));

    [Fact]
    public async Task Expression_Should_AnswerAsTheEngineDoes()
    {
        const string Expression = "layer:prevention*~collaboration-form:formal + practice-feature:selection";
        var expected = (await LazyEngine.Value).Expression(new(Expression, Training) { Where = new() { NotKnownToHave = ["practice-feature:contract"] } });

        var actual = await PatternAsync(
            "expression",
            $$"""
            (expression: "{{Expression}}", outcome: "{{Training}}", notKnownToHave: ["practice-feature:contract"]) {
              n expression summary
              terms { term { expression } uniqueCoverage { ...B } sufficiency { counts { ...C } } }
              sufficiency { counts { ...C } typicalCaseStudies { slug } deviantInConsistencyCaseStudies { slug } deviantInCoverageCaseStudies { slug } evidence(first: 20) { ...E } summary }
              necessity { relevance { ...B } deviantCaseStudies { slug } evidence(first: 20) { ...E } summary }
            }
            """);

        Assert.Equal((expected.N, Expression, expected.Summary(Language.En)), ((int)actual["n"]!, (string)actual["expression"]!, (string)actual["summary"]!));
        AssertSame(
            expected.Terms.Select(term => Lines(term.Configuration.Expression, Text(term.UniqueCoverage), Text(term.Sufficiency.Counts))),
            Each(actual["terms"], term => Lines((string)term["term"]!["expression"]!, BoundsOf(term["uniqueCoverage"]), CountsOf(term["sufficiency"]!["counts"]!))));
        var (sufficient, sufficiency) = (expected.Sufficiency, actual["sufficiency"]!);
        Assert.NotEmpty(sufficient.TypicalCaseStudies);
        Assert.Equal(
            Lines(Text(sufficient.Counts), Slugs(sufficient.TypicalCaseStudies), Slugs(sufficient.DeviantInConsistencyCaseStudies), Slugs(sufficient.DeviantInCoverageCaseStudies), Text(sufficient.Evidence), sufficient.Summary(Language.En)),
            Lines(CountsOf(sufficiency["counts"]!), Join(sufficiency["typicalCaseStudies"], "slug"), Join(sufficiency["deviantInConsistencyCaseStudies"], "slug"), Join(sufficiency["deviantInCoverageCaseStudies"], "slug"), EvidenceOf(sufficiency["evidence"]), (string)sufficiency["summary"]!));
        var (necessary, necessity) = (expected.Necessity, actual["necessity"]!);
        Assert.Equal(
            Lines(Text(necessary.Relevance), Slugs(necessary.DeviantCaseStudies), Text(necessary.Evidence), necessary.Summary(Language.En)),
            Lines(BoundsOf(necessity["relevance"]), Join(necessity["deviantCaseStudies"], "slug"), EvidenceOf(necessity["evidence"]), (string)necessity["summary"]!));
    }

    [Fact]
    public async Task NecessaryUnions_Should_AnswerAsTheEngineDoes()
    {
        var expected = (await LazyEngine.Value).NecessaryUnions(new(["layer:prevention", "layer:tackling-problems", "collaboration-form:formal"], Training) { MinConsistency = 0.6, MinRelevance = 0.1, MaxTerms = 2 });

        var actual = await PatternAsync(
            "necessaryUnions",
            $$"""
            (conditions: ["layer:prevention", "layer:tackling-problems", "collaboration-form:formal"], outcome: "{{Training}}", minConsistency: 0.6, minRelevance: 0.1, maxTerms: 2) {
              n summary outcome { key } unionCount unions(first: 50) { expression consistency { ...B } relevance { ...B } typicalCaseStudies { slug } summary }
            }
            """);

        Assert.NotEmpty(expected.Unions);
        Assert.Equal(
            (expected.N, expected.Summary(Language.En), expected.Outcome.Key, expected.Unions.Count),
            ((int)actual["n"]!, (string)actual["summary"]!, Key(actual["outcome"]), (int)actual["unionCount"]!));
        AssertSame(
            expected.Unions.Select(union => Lines(union.Expression, Text(union.Consistency), Text(union.Relevance), Slugs(union.TypicalCaseStudies), union.Summary(Language.En))),
            Each(actual["unions"], union => Lines((string)union["expression"]!, BoundsOf(union["consistency"]), BoundsOf(union["relevance"]), Join(union["typicalCaseStudies"], "slug"), (string)union["summary"]!)));
    }

    [Fact]
    public async Task Contrast_Should_AnswerAsTheEngineDoes()
    {
        var expected = (await LazyEngine.Value).Contrast(new() { With = ["collaboration-form:bottom-up"], Against = ["collaboration-form:top-down"] });

        var actual = await PatternAsync(
            "contrast",
            """
            (with: ["collaboration-form:bottom-up"], against: ["collaboration-form:top-down"]) {
              summary first { n caseStudies { slug } description } second { n caseStudies { slug } description } inBoth { slug }
              onlyFirst(first: 100) { attribute { key } } onlySecond(first: 100) { attribute { key } }
              possiblyOnlyFirst(first: 100) { attribute { key } } possiblyOnlySecond(first: 100) { attribute { key } }
              differences(first: 12) {
                attribute { key } first { yes no unknown } second { yes no unknown } difference { ...B }
                firstCaseStudies { slug } secondCaseStudies { slug } notStatedCaseStudies { slug } evidence(first: 20) { ...E } summary
              }
            }
            """);

        Assert.Equal(expected.Summary(Language.En), (string)actual["summary"]!);
        AssertSame(
            new[] { expected.First, expected.Second }.Select(group => Lines(group.N, Slugs(group.CaseStudies), group.Description(Language.En))),
            new[] { actual["first"]!, actual["second"]! }.Select(group => Lines((int)group["n"]!, Join(group["caseStudies"], "slug"), (string)group["description"]!)));
        AssertSame(
            [Slugs(expected.InBoth), Keys(expected.OnlyFirst), Keys(expected.OnlySecond), Keys(expected.PossiblyOnlyFirst), Keys(expected.PossiblyOnlySecond)],
            [Join(actual["inBoth"], "slug"), .. Sides.Select(name => string.Join(' ', Each(actual[name], each => Key(each["attribute"]))))]);
        AssertSame(
            expected.Differences.Take(12).Select(each => Lines(Text(each.First), Text(each.Second), Text(each.Difference), Slugs(each.FirstCaseStudies), Slugs(each.SecondCaseStudies), Slugs(each.NotStatedCaseStudies), Text(each.Evidence), each.Summary(Language.En))),
            Each(actual["differences"], each => Lines(
                CountOf(each, "first"), CountOf(each, "second"), BoundsOf(each["difference"]), Join(each["firstCaseStudies"], "slug"), Join(each["secondCaseStudies"], "slug"), Join(each["notStatedCaseStudies"], "slug"), EvidenceOf(each["evidence"]), (string)each["summary"]!)));

        static string Keys(IEnumerable<AttributeContrast> contrasts) => string.Join(' ', contrasts.Select(each => each.Attribute.Key));

        static string CountOf(JsonNode each, string group) => $"{Key(each["attribute"])} {each[group]!["yes"]} {each[group]!["no"]} {each[group]!["unknown"]}";
    }

    [Fact]
    public async Task Attributes_Should_AnswerAsTheEngineDoes()
    {
        var expected = (await LazyEngine.Value).Attributes(new() { Dimensions = [Dimension.Layer, Dimension.PracticeFeature], Where = new() { Without = ["layer:prevention"] } });

        var actual = await PatternAsync(
            "attributes",
            """
            (dimensions: [LAYER, PRACTICE_FEATURE], without: ["layer:prevention"]) {
              n summary attributes { attribute { key isOpenWorld } yes no unknown }
              rows { caseStudy { slug } cells { attribute { key } hasIt evidence { ...E } } }
            }
            """);

        Assert.Equal((expected.N, expected.Summary(Language.En)), ((int)actual["n"]!, (string)actual["summary"]!));
        AssertSame(
            expected.Attributes.Select(each => $"{Text(each)} {each.Attribute.IsOpenWorld}"),
            Each(actual["attributes"], each => $"{Key(each["attribute"])} {each["yes"]} {each["no"]} {each["unknown"]} {(bool)each["attribute"]!["isOpenWorld"]!}"));
        AssertSame(
            expected.Rows.Select(row => Lines(row.CaseStudy, string.Join('\n', row.Cells.Select(cell => $"{cell.Attribute.Key} {cell.HasIt}\n{Text(cell.Evidence.Take(3))}")))),
            Each(actual["rows"], row => Lines((string)row["caseStudy"]!["slug"]!, string.Join('\n', Each(row["cells"], cell => $"{Key(cell["attribute"])} {(bool?)cell["hasIt"]}\n{EvidenceOf(cell["evidence"])}")))));
    }

    [Fact]
    public async Task Solutions_Should_BeThoseOfTheEngine()
    {
        string[] conditions = ["layer:prevention", "collaboration-form:top-down", "collaboration-form:bottom-up"];
        var expected = (await LazyEngine.Value).TruthTable(new(conditions, Training) { Expectations = ["layer:prevention", "~collaboration-form:bottom-up"] });

        var actual = await PatternAsync(
            "truthTable",
            $$"""
            (conditions: ["{{string.Join("\", \"", conditions)}}"], outcome: "{{Training}}", expectations: ["layer:prevention", "~collaboration-form:bottom-up"]) {
              parsimonious { hasAllModels models { expression assumptions { expression } } } intermediate { hasAllModels models { expression assumptions { expression } } }
            }
            """);

        Assert.NotEmpty(expected.Parsimonious.Models);
        AssertSame(
            new[] { expected.Parsimonious, expected.Intermediate }.SelectMany(solution => solution.Models).Select(model => Lines(model.Expression, string.Join(' ', model.Assumptions.Select(each => each.Expression)))),
            Simplified.SelectMany(name => Each(actual[name]!["models"], model => Lines((string)model["expression"]!, Join(model["assumptions"], "expression")))));
    }

    [Fact]
    public async Task Rules_Should_BeThoseOfTheEngine_When_TheyAreChosenAndOrdered()
    {
        var expected = (await LazyEngine.Value).Rules(new(AttributeChoice.Of(Dimension.Layer, Dimension.CollaborationForm), AttributeChoice.Of(Dimension.PracticeFeature))
        {
            MinConfidence = 0.6,
            MinLift = 0.7,
            Order = RuleOrder.FisherPValue,
            Redundancy = RuleRedundancy.NoGain,
        });

        var actual = await PatternAsync(
            "rules",
            """
            (premises: { dimensions: [LAYER, COLLABORATION_FORM] }, conclusions: { dimensions: [PRACTICE_FEATURE] }, minConfidence: 0.6, minLift: 0.7, order: FISHER_P_VALUE, redundancy: NO_GAIN) {
              n trivial ruleCount summary rules(first: 100) { premise { key } conclusion { key } fisherPValue { ...B } lift { ...B } }
            }
            """);

        Assert.NotEmpty(expected.Rules);
        Assert.Equal((expected.N, expected.Trivial, expected.Rules.Count, expected.Summary(Language.En)), ((int)actual["n"]!, (int)actual["trivial"]!, (int)actual["ruleCount"]!, (string)actual["summary"]!));
        AssertSame(
            expected.Rules.Take(100).Select(rule => Lines(PatternTexts.Keys(rule.Premise), rule.Conclusion.Key, Text(rule.FisherPValue), Text(rule.Lift))),
            Each(actual["rules"], rule => Lines(PatternTexts.Keys(rule["premise"]), Key(rule["conclusion"]), BoundsOf(rule["fisherPValue"]), BoundsOf(rule["lift"]))));
    }

    private static string Slugs(IEnumerable<Ref<CaseStudy>> caseStudies) => string.Join(' ', caseStudies);

    private async Task<JsonNode> PatternAsync(string field, string rest) =>
        (await api.Host.QueryAsync($"{{ patterns {{ {field}{rest} }} }}\n{FragmentsFor(rest)}"))["patterns"]![field]!;
}
