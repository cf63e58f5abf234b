using CivilSociety.Catalog;
using CivilSociety.Domain.Reports;
using CivilSociety.Tests.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace CivilSociety.Api.Tests.Patterns;

public sealed class PatternTests(DatabaseApi api) : IClassFixture<DatabaseApi>
{
    [Theory]
    [InlineData(
        "crosstab(rows: LAYER, columns: FACTOR, with: [\"layer:tackling-problem\"]) { n }",
        "There is no attribute 'layer:tackling-problem'. Nearest: 'layer:tackling-problems', 'layer:legal-clinical', 'layer:positive-climate'.",
        "CS_UNKNOWN_ATTRIBUTE")]
    [InlineData(
        "crosstab(rows: LAYER, columns: FACTOR) { cells(row: \"factor:appreciation\") { row { key } } }",
        "There is no attribute 'factor:appreciation'. Nearest: 'layer:prevention', 'layer:legal-clinical', 'layer:positive-climate'.",
        "CS_UNKNOWN_ATTRIBUTE")]
    [InlineData("similar(caseStudy: \"toss\") { n }", "There is no case study 'toss'. Nearest: 'tos', 'bor', 'okd'.", "CS_UNKNOWN_CASE_STUDY")]
    [InlineData("perspectives(factor: \"shared-goals\") { n }", "There is no factor 'shared-goals'. Nearest: 'shared-goal', 'appreciation', 'one-sided-use'.", "CS_UNKNOWN_FACTOR")]
    [InlineData("cooccurrence(dimensions: [FACTOR], minCount: -1) { n }", "Expected 0 or more.", "CS_INVALID_PATTERN")]
    [InlineData(
        "rule(premise: [], conclusion: \"practice-feature:training\") { n }",
        "Expected one attribute or more as the premise.",
        "CS_INVALID_PATTERN")]
    [InlineData(
        "truthTable(conditions: [\"layer:prevention\"], outcome: \"layer:prevention\") { n }",
        "Expected each attribute once, as a condition or as the outcome: 'layer:prevention' is given twice.",
        "CS_INVALID_PATTERN")]
    [InlineData("rules(premises: { dimensions: [LAYER] }, conclusions: { dimensions: [FACTOR] }, minConfidence: 1.5) { n }", "Expected 0 to 1.", "CS_INVALID_PATTERN")]
    [InlineData(
        "cooccurrence(dimensions: [FACTOR_STANCE, FACTOR, PARTNER_ROLE, PERSPECTIVE, CASE_STUDY, PARTNER_KIND], minCount: 0) { n }",
        "The pattern would have 15225 pairs; at most 10000 are allowed: ask for fewer dimensions, or for a higher minimum count.",
        "CS_PATTERN_TOO_LARGE")]
    [InlineData(
        "rules(premises: { dimensions: [FACTOR_STANCE, PARTNER_ROLE] }, conclusions: { dimensions: [FACTOR] }, maxPremises: 4, withChance: true) { n }",
        "The search for rules takes more than 49751 steps. Expected a higher minimum of rows, fewer attributes, fewer attributes in a premise, or no count of chance.",
        "CS_PATTERN_TOO_LARGE")]
    [InlineData("advice(profile: {}) { n }", "The profile is empty: expected a layer, a volunteer type, a form, a feature or an age.", "CS_INVALID_PATTERN")]
    [InlineData(
        "advice(profile: { presentFeatures: [TRAINING], absentFeatures: [TRAINING] }) { n }",
        "The feature Training is both present and absent: expected one of the two.",
        "CS_INVALID_PATTERN")]
    [InlineData("advice(profile: { ageFrom: 10, ageTo: 6 }) { n }", "The ages contradict each other: from 10 to 6. Expected a lowest age that is not over the highest.", "CS_INVALID_PATTERN")]
    [InlineData("cooccurrence(dimensions: []) { n }", "Expected one dimension or more.", "CS_INVALID_PATTERN")]
    [InlineData("concepts(dimensions: []) { n }", "Expected one dimension or more.", "CS_INVALID_PATTERN")]
    [InlineData("rules(premises: {}, conclusions: { dimensions: [LAYER] }) { n }", "Expected one attribute as a premise or more.", "CS_INVALID_PATTERN")]
    [InlineData(
        "hypothesis(premise: [\"layer:prevention\"], conclusion: [\"layer:prevention\"], expected: ALL) { n }",
        "Expected each attribute on one side: 'layer:prevention' is in the premise and in the conclusion.",
        "CS_INVALID_PATTERN")]
    [InlineData("advice(profile: { ageFrom: 4 }, items: 11) { n }", "'items' is 11. Expected 1 to 10.", "CS_INVALID_PATTERN")]
    [InlineData("blindSpots(dimensions: [LAYER]) { absent(first: 1001) { no } }", "'first' is 1001. Expected 0 to 1000.", "HC0051")]
    [InlineData("blindSpots(dimensions: [LAYER]) { absent(first: -1) { no } }", "'first' is -1. Expected 0 to 1000.", "HC0079")]
    [InlineData(
        "expression(expression: \"layer:prevention*(layer:a)\", outcome: \"practice-feature:training\") { n }",
        "The expression is wrong at character 18: expected the key of an attribute, but '(' is found. Write a sum of products, without parentheses: A*B + A*C for A*(B + C).",
        "CS_INVALID_PATTERN")]
    [InlineData(
        "expression(expression: \"layer:preventio\", outcome: \"practice-feature:training\") { n }",
        "There is no attribute 'layer:preventio' (character 1 of the expression). Nearest: 'layer:prevention', 'layer:positive-climate', 'layer:legal-clinical'.",
        "CS_UNKNOWN_ATTRIBUTE")]
    [InlineData("necessaryUnions(conditions: [\"layer:prevention\"], outcome: \"practice-feature:training\", maxTerms: 6) { n }", "Expected 1 to 5.", "CS_INVALID_PATTERN")]
    [InlineData("contrast(with: [\"layer:prevention\"]) { summary }", "Expected attributes or case studies for the second group.", "CS_INVALID_PATTERN")]
    [InlineData(
        "contrast(caseStudies: [\"tos\"], againstCaseStudies: [\"tos\"]) { summary }",
        "Expected two different groups: both are asked for by the same attributes and case studies.",
        "CS_INVALID_PATTERN")]
    [InlineData(
        "truthTable(conditions: [\"layer:prevention\"], outcome: \"practice-feature:training\", expectations: [\"layer:legal-clinical\"]) { n }",
        "Expected expectations of the conditions, present or absent: 'layer:legal-clinical' is of none.",
        "CS_INVALID_PATTERN")]
    [InlineData(
        "attributes(with: [\"layer:prevention\"], notKnownToHave: [\"layer:prevention\"]) { n }",
        "The selection contradicts itself: 'layer:prevention' is asked for and excluded.",
        "CS_INVALID_PATTERN")]
    [InlineData("rules(premises: { dimensions: [LAYER] }, conclusions: { dimensions: [FACTOR] }, minLift: -1) { n }", "Expected 0 or more.", "CS_INVALID_PATTERN")]
    public async Task Question_Should_BeAnError_When_ItCannotBeAnswered(string question, string message, string code)
    {
        var error = await api.Host.FailAsync($"{{ patterns {{ {question} }} }}");

        Assert.Equal((message, code), error);
    }

    [Fact]
    public async Task Dimension_Should_BeAnError_When_ThereIsNone()
    {
        var error = await api.Host.FailAsync("query Q($rows: Dimension!) { patterns { crosstab(rows: $rows, columns: FACTOR) { n } } }", new { rows = "LAYERS" });

        Assert.Equal("HC0016", error.Code);
    }

    [Fact]
    public async Task Patterns_Should_BeWellFormed_When_NothingIsSelected()
    {
        const string Query =
            """
            {
              patterns {
                crosstab(rows: LAYER, columns: PRACTICE_FEATURE, measure: SHARE_OF_ROW, where: { number: { gt: 99 } }) {
                  n summary cells(first: 1) { value { lower } association { counts { both notStated n support { lower } lift { lower } } evidenceCount } }
                }
                cooccurrence(dimensions: [FACTOR], where: { slug: { eq: "none" } }) { n pairCount summary }
                similar(caseStudy: "tos", where: { number: { gt: 99 } }) { n caseStudies { value { lower } } summary }
                blindSpots(dimensions: [LAYER], where: { number: { gt: 99 } }) { n neverObservedCount summary unheardAnywhere }
              }
            }
            """;

        var patterns = (await api.Host.QueryAsync(Query))["patterns"]!;

        Assert.Equal(
            """{"n":0,"summary":"This selection has no case studies.","cells":[{"value":null,"association":{"counts":{"both":0,"notStated":0,"n":0,"support":null,"lift":null},"evidenceCount":0}}]}""",
            patterns["crosstab"]!.ToJsonString());
        Assert.Equal("""{"n":0,"pairCount":0,"summary":"This selection has no case studies."}""", patterns["cooccurrence"]!.ToJsonString());
        Assert.Equal("""{"n":0,"caseStudies":[],"summary":"This selection has no case studies."}""", patterns["similar"]!.ToJsonString());
        Assert.Equal("""{"n":0,"neverObservedCount":0,"summary":"This selection has no case studies.","unheardAnywhere":[]}""", patterns["blindSpots"]!.ToJsonString());
    }

    [Fact]
    public async Task Where_Should_SelectAsTheListDoes()
    {
        const string Where = "{ practices: { some: { feature: { eq: TRAINING } } }, chapter: { in: [2, 3, 4, 5] } }";

        var data = await api.Host.QueryAsync($"{{ caseStudies(where: {Where}) {{ nodes {{ slug }} }} patterns {{ crosstab(rows: CASE_STUDY, columns: CASE_STUDY, where: {Where}) {{ cells(minCount: 1) {{ association {{ supportingCaseStudies {{ slug }} }} }} }} }} }}");

        Assert.Equal(
            data["caseStudies"]!["nodes"]!.AsArray().Select(node => (string)node!["slug"]!),
            data["patterns"]!["crosstab"]!["cells"]!.AsArray().SelectMany(cell => cell!["association"]!["supportingCaseStudies"]!.AsArray()).Select(node => (string)node!["slug"]!));
    }

    [Fact]
    public async Task Attribute_Should_LeadToWhatItStandsFor()
    {
        const string Query =
            """
            {
              patterns {
                layers: crosstab(rows: LAYER, columns: FACTOR_STANCE) { rows(first: 1) { attribute { ...T } } columns(first: 1) { attribute { ...T } } }
                others: crosstab(rows: CASE_STUDY, columns: PERSPECTIVE) { rows(first: 1) { attribute { ...T } } columns(first: 1) { attribute { ...T } } }
              }
            }
            fragment T on PatternAttribute { key isOpenWorld label(language: NL) term { __typename ... on InterventionLayer { code } ... on Factor { code } ... on CaseStudy { slug } } }
            """;

        var patterns = (await api.Host.QueryAsync(Query))["patterns"]!;

        Assert.Equal(
            """{"rows":[{"attribute":{"key":"layer:positive-climate","isOpenWorld":false,"label":"Zorg voor een positief opgroei- en opvoedklimaat","term":{"__typename":"InterventionLayer","code":"positive-climate"}}}],"columns":[{"attribute":{"key":"factor-stance:appreciation/confirms","isOpenWorld":false,"label":"Waardering in woord en daad (bevestigt)","term":{"__typename":"Factor","code":"appreciation"}}}]}""",
            patterns["layers"]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        Assert.Equal("""{"__typename":"CaseStudy","slug":"tos"}""", patterns["others"]!["rows"]![0]!["attribute"]!["term"]!.ToJsonString());
        Assert.Null(patterns["others"]!["columns"]![0]!["attribute"]!["term"]);
    }

    [Theory]
    [InlineData("blindSpots(dimensions: [LAYER]) { n }", 16, null)]
    [InlineData("blindSpots(dimensions: [LAYER]) { n }", 17, "HC0047")]
    [InlineData("findingCount", 16, null)]
    [InlineData("findingCount", 17, "HC0047")]
    [InlineData("rules(premises: { dimensions: [LAYER] }, conclusions: { dimensions: [FACTOR] }) { n }", 6, null)]
    [InlineData("rules(premises: { dimensions: [LAYER] }, conclusions: { dimensions: [FACTOR] }) { n }", 7, "HC0047")]
    [InlineData("rules(premises: { dimensions: [LAYER] }, conclusions: { dimensions: [FACTOR] }, withChance: true) { n }", 3, null)]
    [InlineData("rules(premises: { dimensions: [LAYER] }, conclusions: { dimensions: [FACTOR] }, withChance: true) { n }", 4, "HC0047")]
    public async Task Patterns_Should_BeLimited_When_OneRequestAsksForMany(string pattern, int times, string? code)
    {
        var fields = Enumerable.Range(0, times).Select(number => $"p{number}: {pattern}");

        var answer = await api.Host.ExecuteAsync($"{{ patterns {{ {string.Join('\n', fields)} }} }}");

        Assert.Equal(code, (string?)answer["errors"]?[0]!["extensions"]!["code"]);
    }

    [Fact]
    public async Task List_Should_CountByItsDefault_When_FirstIsNotGiven()
    {
        // 500 cells, each with 10 items of evidence, each with 10 statements of a section.
        var error = await api.Host.FailAsync(
            "{ patterns { crosstab(rows: CASE_STUDY, columns: FACTOR) { cells { association { evidence { section { statements(first: 10) { nodes { code } } } } } } } } }");

        Assert.Equal("HC0047", error.Code);
    }

    [Fact]
    public async Task OneCell_Should_WeighAsOne_When_ItsRowAndItsColumnAreGiven()
    {
        const string Query =
            """
            query Cell($row: String, $column: String = "factor:training-and-selection") {
              patterns {
                crosstab(rows: LAYER, columns: FACTOR, unit: STATEMENTS) {
                  cells(row: $row, column: $column) { association { statements(first: 10) { codings { nodes { stance } } } } }
                }
              }
            }
            """;

        var cell = await api.Host.ExecuteAsync(Query, new { row = "layer:prevention" });
        var row = await api.Host.ExecuteAsync(Query, new { row = "layer:prevention", column = (string?)null });

        Assert.Null(cell["errors"]);
        Assert.Single(cell["data"]!["patterns"]!["crosstab"]!["cells"]!.AsArray());
        Assert.Equal(
            """{"message":"The request has too many objects to answer with, by its page sizes: 109002, most of them at 'patterns.crosstab.cells.association.statements.codings'. Expected 50000 or fewer.","extensions":{"code":"HC0047","weight":109002,"limit":50000,"path":["patterns","crosstab","cells","association","statements","codings"]}}""",
            row["errors"]![0]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Fact]
    public async Task SixPatterns_Should_FitInOneRequest()
    {
        const string Query =
            """
            {
              patterns {
                crosstab(rows: LAYER, columns: FACTOR, unit: STATEMENTS) {
                  rows { attribute { key label(language: NL) } yes }
                  columns { attribute { key label(language: NL) } yes }
                  cells { row { key } column { key } association { counts { both } } value { lower upper } }
                  one: cells(row: "layer:prevention", column: "factor:training-and-selection") {
                    association { statements(first: 10) { text codings { nodes { factor { code } stance } } section { number } } }
                  }
                }
                cooccurrence(dimensions: [FACTOR], unit: STATEMENTS) { pairs { association { first { key } second { key } counts { both } evidence { node { id } section { number } } } } }
                rules(premises: { dimensions: [LAYER] }, conclusions: { dimensions: [PRACTICE_FEATURE] }) { rules { summary(language: NL) association { evidence { node { id } section { number } } } } }
                concepts(dimensions: [LAYER, VOLUNTEER_TYPE]) { concepts { attributes { key } caseStudies { slug } } }
                advice(profile: { layers: ["prevention"] }) { lessons { factor { key } } warnings { summary(language: NL) } }
                findings { verdict finding { code } tests { result { verdict } } }
              }
            }
            """;

        var answer = await api.Host.ExecuteAsync(Query);

        Assert.Null(answer["errors"]?[0]?.ToJsonString());
    }

    [Fact]
    public async Task Answer_Should_BeAnother_When_ANewerCatalogIsServed()
    {
        const string Query = "{ patterns { crosstab(rows: LAYER, columns: CASE_STUDY) { n catalogVersion columns { attribute { key } } } } }";
        var (three, four) = (GeneratedSeed.Create(3, 1), GeneratedSeed.Create(4, 1));
        using var catalog = new SwitchedCatalog();
        await catalog.SwitchAsync(three);
        await using var host = await ApiHost.StartAsync(catalog.AddTo);
        var before = await host.QueryAsync(Query);

        await catalog.SwitchAsync(four);
        var after = await host.QueryAsync(Query);

        Assert.Equal(
            [(3, three.Version, 3), (4, four.Version, 4)],
            new[] { before, after }.Select(answer => answer["patterns"]!["crosstab"]!).Select(each => ((int)each["n"]!, (string)each["catalogVersion"]!, each["columns"]!.AsArray().Count)));
    }

    [Fact]
    public async Task Schema_Should_HaveNoPatterns_When_TheyAreOff()
    {
        await using var host = await ApiHost.StartWithoutSearchAsync(CaseStudyCatalog.TenCases, options => options.Patterns = false);

        var schema = host.Services.PrintCivilSocietySchema();

        string[] names = ["patterns", "Patterns", "PatternAttribute", "Crosstab", "Dimension", "Evidence", "PracticeProfileInput"];
        Assert.All(names, name => Assert.DoesNotMatch($@"\b{name}\b", schema));
        Assert.Contains($"type {nameof(Finding)} ", schema, StringComparison.Ordinal);
    }
}
