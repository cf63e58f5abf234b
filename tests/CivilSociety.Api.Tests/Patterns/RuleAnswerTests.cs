using System.Text.Json.Nodes;
using CivilSociety.Catalog;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Texts;
using static CivilSociety.Api.Tests.Patterns.PatternTexts;

namespace CivilSociety.Api.Tests.Patterns;

/// <summary>GraphQL on the database answers what the engine answers in C# on the catalog in memory: rules, concepts, configurations, findings.</summary>
public sealed class RuleAnswerTests(DatabaseApi api) : IClassFixture<DatabaseApi>
{
    private const string Conditions = """conditions: ["layer:prevention", "practice-feature:selection", "collaboration-form:bottom-up"], outcome: "practice-feature:training" """;

    private static readonly string[] ConditionKeys = ["layer:prevention", "practice-feature:selection", "collaboration-form:bottom-up"];
    private static readonly Lazy<Task<PatternEngine>> LazyEngine = new(async () => new(await CodedCatalog.LoadAsync(CaseStudyCatalog.TenCases)));

    [Fact]
    public async Task Rules_Should_AnswerAsTheEngineDoes()
    {
        var expected = (await LazyEngine.Value).Rules(new(
            new() { Dimensions = [Dimension.Layer], Attributes = ["practice-feature:selection"] },
            AttributeChoice.Of(Dimension.PracticeFeature))
        {
            Where = new() { Without = ["layer:legal-clinical"] },
            MinCount = 3,
            MinConfidence = 0.4,
            WithChance = true,
            Seed = 7,
        });

        var actual = await PatternAsync(
            "rules",
            """
            (premises: { dimensions: [LAYER], attributes: ["practice-feature:selection"] }, conclusions: { dimensions: [PRACTICE_FEATURE] }, minCount: 3, minConfidence: 0.4, withChance: true, seed: 7, without: ["layer:legal-clinical"]) {
              n ruleCount catalogVersion summary rules(first: 12) { ...R }
            }
            """);

        Assert.Equal((expected.N, expected.Rules.Count, expected.CatalogVersion, expected.Summary(Language.En)), ((int)actual["n"]!, (int)actual["ruleCount"]!, (string)actual["catalogVersion"]!, (string)actual["summary"]!));
        AssertSame(expected.Rules.Take(12).Select(Text), Each(actual["rules"], RuleOf));
    }

    [Fact]
    public async Task Rule_Should_AnswerAsTheEngineDoes()
    {
        var expected = (await LazyEngine.Value).Rule(new(["layer:positive-climate"], "practice-feature:training") { Compared = [Dimension.PracticeFeature, Dimension.VolunteerType] });

        var actual = await PatternAsync("rule", """(premise: ["layer:positive-climate"], conclusion: "practice-feature:training", compared: [PRACTICE_FEATURE, VOLUNTEER_TYPE]) { ...R }""");

        Assert.NotEmpty(expected.Counterexamples);
        Assert.Equal(Text(expected), RuleOf(actual));
    }

    [Fact]
    public async Task Concepts_Should_AnswerAsTheEngineDoes()
    {
        var expected = (await LazyEngine.Value).Concepts(new([Dimension.Layer, Dimension.CollaborationForm, Dimension.PracticeFeature]) { MinCases = 4 });

        var actual = await PatternAsync(
            "concepts",
            """
            (dimensions: [LAYER, COLLABORATION_FORM, PRACTICE_FEATURE], minCases: 4) {
              n conceptCount summary
              concepts(first: 40) {
                number attributes { key } caseStudies { slug } notStatedCaseStudies { slug } broader(first: 100) { number } narrower(first: 100) { number }
                association { evidenceCount } summary
              }
            }
            """);

        Assert.Equal((expected.N, expected.Concepts.Count, expected.Summary(Language.En)), ((int)actual["n"]!, (int)actual["conceptCount"]!, (string)actual["summary"]!));
        AssertSame(
            expected.Concepts.Take(40).Select(each => Lines(
                each.Number, Keys(each.Attributes), string.Join(' ', each.CaseStudies), string.Join(' ', each.NotStatedCaseStudies),
                string.Join(' ', each.Broader.Select(other => other.Number)), string.Join(' ', each.Narrower.Select(other => other.Number)), each.Association.Evidence.Count, each.Summary(Language.En))),
            Each(actual["concepts"], each => Lines(
                (int)each["number"]!, Keys(each["attributes"]), Join(each["caseStudies"], "slug"), Join(each["notStatedCaseStudies"], "slug"),
                string.Join(' ', Each(each["broader"], other => $"{other["number"]}")), string.Join(' ', Each(each["narrower"], other => $"{other["number"]}")), (int)each["association"]!["evidenceCount"]!, (string)each["summary"]!)));
    }

    [Fact]
    public async Task TruthTable_Should_AnswerAsTheEngineDoes()
    {
        var expected = (await LazyEngine.Value).TruthTable(new(ConditionKeys, "practice-feature:training") { ConsistencyCut = 0.75 });

        var actual = await PatternAsync(
            "truthTable",
            $$"""
            ({{Conditions}}, consistencyCut: 0.75) {
              n possibleRows necessarilyEmpty conditions { key } outcome { key } summary
              rows { ...W } contradictions { ...W } remainders { expression } notPlaced { caseStudy { slug } notStated { key } }
              solution { configurations { expression } primeImplicants { expression } essential { expression } models { expression whole { ...S } terms { term { expression } sufficiency { ...S } uniqueCoverage { ...B } } } hasAllModels }
            }
            """);

        Assert.NotEmpty(expected.Solution.Models);
        Assert.Equal(
            Lines(expected.N, expected.PossibleRows, expected.NecessarilyEmpty, Keys(expected.Conditions), expected.Outcome.Key, expected.Summary(Language.En)),
            Lines((int)actual["n"]!, (int)actual["possibleRows"]!, (int)actual["necessarilyEmpty"]!, Keys(actual["conditions"]), Key(actual["outcome"]), (string)actual["summary"]!));
        AssertSame(expected.Rows.Select(Text), Each(actual["rows"], RowOf));
        AssertSame(expected.Contradictions.Select(Text), Each(actual["contradictions"], RowOf));
        AssertSame(expected.Remainders.Take(10).Select(each => each.Expression), Each(actual["remainders"], each => (string)each["expression"]!));
        AssertSame(expected.NotPlaced.Select(each => $"{each.CaseStudy} {Keys(each.NotStated)}"), Each(actual["notPlaced"], each => $"{each["caseStudy"]!["slug"]} {Keys(each["notStated"])}"));
        var (solution, solved) = (expected.Solution, actual["solution"]!);
        Assert.Equal(
            Lines(Expressions(solution.Configurations), Expressions(solution.PrimeImplicants), Expressions(solution.Essential), solution.HasAllModels),
            Lines(Join(solved["configurations"], "expression"), Join(solved["primeImplicants"], "expression"), Join(solved["essential"], "expression"), (bool)solved["hasAllModels"]!));
        AssertSame(
            solution.Models.Select(model => Lines(
                model.Expression, Text(model.Whole), string.Join('\n', model.Terms.Select(term => Lines(term.Configuration.Expression, Text(term.Sufficiency), PatternTexts.Text(term.UniqueCoverage)))))),
            Each(solved["models"], model => Lines(
                (string)model["expression"]!, SufficiencyOf(model["whole"]!), string.Join('\n', Each(model["terms"], term => Lines((string)term["term"]!["expression"]!, SufficiencyOf(term["sufficiency"]!), BoundsOf(term["uniqueCoverage"])))))));

        static string Expressions(IEnumerable<Configuration> configurations) => string.Join(' ', configurations.Select(each => each.Expression));
    }

    [Fact]
    public async Task Necessity_Should_AnswerAsTheEngineDoes()
    {
        var expected = (await LazyEngine.Value).Necessity(new(ConditionKeys, "practice-feature:training"));

        var actual = await PatternAsync("necessity", $"({Conditions}) {{ n summary conditions {{ ...N }} anyOfThem {{ ...N }} }}");

        Assert.Equal((expected.N, expected.Summary(Language.En)), ((int)actual["n"]!, (string)actual["summary"]!));
        AssertSame(expected.Conditions.Append(expected.AnyOfThem).Select(Text), Each(actual["conditions"], NecessityOf).Append(NecessityOf(actual["anyOfThem"]!)));

        static string Text(Necessity each) => Lines(
            string.Join(' ', each.Terms.Select(term => $"{term.Expression} {term.Description(Language.En)}")), each.Outcome.Key, PatternTexts.Text(each.Counts), PatternTexts.Text(each.Consistency), PatternTexts.Text(each.Coverage), PatternTexts.Text(each.Relevance),
            string.Join(' ', each.TypicalCaseStudies), string.Join(' ', each.DeviantCaseStudies), string.Join(' ', each.NotStatedCaseStudies), PatternTexts.Text(each.Evidence), PatternTexts.Text(each.Counterevidence), each.Summary(Language.En));

        static string NecessityOf(JsonNode each) => Lines(
            string.Join(' ', Each(each["terms"], term => $"{term["expression"]} {term["description"]}")), Key(each["outcome"]), CountsOf(each["counts"]!), BoundsOf(each["consistency"]), BoundsOf(each["coverage"]), BoundsOf(each["relevance"]),
            Join(each["typicalCaseStudies"], "slug"), Join(each["deviantCaseStudies"], "slug"), Join(each["notStatedCaseStudies"], "slug"), EvidenceOf(each["evidence"]), EvidenceOf(each["counterevidence"]), (string)each["summary"]!);
    }

    [Fact]
    public async Task Sufficiency_Should_AnswerAsTheEngineDoes()
    {
        var expected = (await LazyEngine.Value).Sufficiency(new(ConditionKeys, "practice-feature:training"));

        var actual = await PatternAsync("sufficiency", $"({Conditions}) {{ n summary conditions {{ ...S }} allTogether {{ ...S }} }}");

        Assert.Equal((expected.N, expected.Summary(Language.En)), ((int)actual["n"]!, (string)actual["summary"]!));
        AssertSame(expected.Conditions.Append(expected.AllTogether).Select(Text), Each(actual["conditions"], SufficiencyOf).Append(SufficiencyOf(actual["allTogether"]!)));
    }

    [Fact]
    public async Task Findings_Should_AnswerAsTheEngineDoes()
    {
        var expected = (await LazyEngine.Value).Findings();

        var actual = await PatternAsync(
            "findings",
            """
            {
              finding { code text section { code } } verdict catalogVersion summary
              tests { test { code } result { n expected minimum verdict association { supportingCaseStudies { slug } counts { both n } evidenceCount } summary } ownSectionCaseStudies { slug } }
            }
            """);

        AssertSame(
            expected.Select(each => Lines(
                each.Finding, each.Text.En, each.Section, Name(each.Verdict), each.CatalogVersion, each.Summary(Language.En),
                string.Join('\n', each.Tests.Select(test => Lines(
                    test.Test, test.Result.N, Name(test.Result.Request.Expected), test.Result.Request.Expected == Expectation.AtLeast ? test.Result.Request.Minimum : "", Name(test.Result.Verdict),
                    string.Join(' ', test.Result.Association.SupportingCaseStudies), test.Result.Association.Counts.Both, test.Result.Association.N, test.Result.Association.Evidence.Count, test.Result.Summary(Language.En), string.Join(' ', test.OwnSectionCaseStudies)))))),
            Each(actual, each => Lines(
                (string)each["finding"]!["code"]!, (string)each["finding"]!["text"]!, (string)each["finding"]!["section"]!["code"]!, (string)each["verdict"]!, (string)each["catalogVersion"]!, (string)each["summary"]!,
                string.Join('\n', Each(each["tests"], test => Lines(
                    (string)test["test"]!["code"]!, (int)test["result"]!["n"]!, (string)test["result"]!["expected"]!, $"{test["result"]!["minimum"]}", (string)test["result"]!["verdict"]!,
                    Join(test["result"]!["association"]!["supportingCaseStudies"], "slug"), (int)test["result"]!["association"]!["counts"]!["both"]!, (int)test["result"]!["association"]!["counts"]!["n"]!, (int)test["result"]!["association"]!["evidenceCount"]!, (string)test["result"]!["summary"]!, Join(test["ownSectionCaseStudies"], "slug")))))));
    }

    [Fact]
    public async Task Findings_Should_BeThoseWithTheVerdicts_When_SomeAreGiven()
    {
        var actual = await PatternAsync("findings", "(verdicts: [BORNE_OUT, CANNOT_BE_TESTED], first: 4) { finding { code } }");

        AssertSame(
            (await LazyEngine.Value).Findings().Where(each => each.Verdict is Verdict.BorneOut or Verdict.CannotBeTested).Take(4).Select(each => each.Finding.Code),
            Each(actual, each => (string)each["finding"]!["code"]!));
    }

    [Fact]
    public async Task Hypothesis_Should_AnswerAsTheEngineDoes()
    {
        var expected = (await LazyEngine.Value).Test(new(["perspective:volunteer"], ["factor:appreciation"], Expectation.AtLeast) { Minimum = 5, Unit = PatternUnit.Statements, Where = new() { With = ["layer:prevention"] } });

        var actual = await PatternAsync(
            "hypothesis",
            """(premise: ["perspective:volunteer"], conclusion: ["factor:appreciation"], expected: AT_LEAST, minimum: 5, unit: STATEMENTS, with: ["layer:prevention"]) { expected minimum verdict association { ...A } summary }""");

        Assert.Equal(
            Lines("AT_LEAST", 5, Name(expected.Verdict), PatternTexts.Text(expected.Association), expected.Summary(Language.En)),
            Lines((string)actual["expected"]!, (int)actual["minimum"]!, (string)actual["verdict"]!, AssociationOf(actual["association"]!), (string)actual["summary"]!));
    }

    private static string Text(Rule rule) => Lines(
        Keys(rule.Premise), rule.Conclusion.Key, PatternTexts.Text(rule.Support), PatternTexts.Text(rule.Confidence), PatternTexts.Text(rule.Lift), PatternTexts.Text(rule.Leverage), PatternTexts.Text(rule.FisherPValue), rule.IsTrivial, PatternTexts.Text(rule.Association), string.Join(' ', rule.UndecidedCaseStudies),
        string.Join('\n', rule.Counterexamples.Take(4).Select(each => Lines(
            each.CaseStudy, PatternTexts.Text(each.Evidence), each.Nearest ?? "", string.Join('\n', each.Differences.Select(difference => $"{difference.Attribute.Key} {difference.IsInContradicting}\n{PatternTexts.Text(difference.Evidence.Take(3))}")), each.Compared, each.NotCompared, each.Summary(Language.En)))),
        rule.Chance is { } chance ? FormattableString.Invariant($"{chance.Tables} {chance.Permutations} {chance.RulesPerTable}") : "", rule.Summary(Language.En));

    private static string RuleOf(JsonNode rule) => Lines(
        Keys(rule["premise"]), Key(rule["conclusion"]), BoundsOf(rule["support"]), BoundsOf(rule["confidence"]), BoundsOf(rule["lift"]), BoundsOf(rule["leverage"]), BoundsOf(rule["fisherPValue"]), (bool)rule["isTrivial"]!, AssociationOf(rule["association"]!), Join(rule["undecidedCaseStudies"], "slug"),
        string.Join('\n', Each(rule["counterexamples"], each => Lines(
            (string)each["caseStudy"]!["slug"]!, EvidenceOf(each["evidence"]), (string?)each["nearest"]?["slug"] ?? "", string.Join('\n', Each(each["differences"], difference => $"{Key(difference["attribute"])} {(bool)difference["isInContradicting"]!}\n{EvidenceOf(difference["evidence"])}")), (int)each["compared"]!, (int)each["notCompared"]!, (string)each["summary"]!))),
        rule["chance"] is { } chance ? FormattableString.Invariant($"{chance["tables"]} {chance["permutations"]} {(double)chance["rulesPerTable"]!}") : "", (string)rule["summary"]!);

    private static string Text(TruthTableRow row) => Lines(
        row.Configuration.Expression, Name(row.Outcome), row.N, PatternTexts.Text(row.Consistency), string.Join(' ', row.CaseStudies), string.Join(' ', row.WithOutcome), string.Join(' ', row.WithoutOutcome), string.Join(' ', row.OutcomeNotStated), PatternTexts.Text(row.Evidence), row.Summary(Language.En));

    private static string RowOf(JsonNode row) => Lines(
        (string)row["configuration"]!["expression"]!, (string)row["outcome"]!, (int)row["n"]!, BoundsOf(row["consistency"]), Join(row["caseStudies"], "slug"), Join(row["withOutcome"], "slug"), Join(row["withoutOutcome"], "slug"), Join(row["outcomeNotStated"], "slug"), EvidenceOf(row["evidence"]), (string)row["summary"]!);

    private static string Text(Sufficiency each) => Lines(
        string.Join(' ', each.Terms.Select(term => term.Expression)), each.Outcome.Key, PatternTexts.Text(each.Counts), PatternTexts.Text(each.Consistency), PatternTexts.Text(each.Coverage),
        string.Join(' ', each.TypicalCaseStudies), string.Join(' ', each.DeviantInConsistencyCaseStudies), string.Join(' ', each.DeviantInCoverageCaseStudies), string.Join(' ', each.NotStatedCaseStudies), PatternTexts.Text(each.Evidence), PatternTexts.Text(each.Counterevidence), each.Summary(Language.En));

    private static string SufficiencyOf(JsonNode each) => Lines(
        Join(each["terms"], "expression"), Key(each["outcome"]), CountsOf(each["counts"]!), BoundsOf(each["consistency"]), BoundsOf(each["coverage"]),
        Join(each["typicalCaseStudies"], "slug"), Join(each["deviantInConsistencyCaseStudies"], "slug"), Join(each["deviantInCoverageCaseStudies"], "slug"), Join(each["notStatedCaseStudies"], "slug"), EvidenceOf(each["evidence"]), EvidenceOf(each["counterevidence"]), (string)each["summary"]!);

    private async Task<JsonNode> PatternAsync(string field, string rest) =>
        (await api.Host.QueryAsync($"{{ patterns {{ {field}{rest} }} }}\n{FragmentsFor(rest)}"))["patterns"]![field]!;
}
