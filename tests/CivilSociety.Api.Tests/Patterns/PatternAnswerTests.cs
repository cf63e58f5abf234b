using System.Text.Json.Nodes;
using CivilSociety.Catalog;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Texts;
using CivilSociety.Domain.Volunteers;
using static CivilSociety.Api.Tests.Patterns.PatternTexts;

namespace CivilSociety.Api.Tests.Patterns;

/// <summary>GraphQL on the database answers what the engine answers in C# on the catalog in memory: counts, cases, evidence, sentences.</summary>
public sealed class PatternAnswerTests(DatabaseApi api) : IClassFixture<DatabaseApi>
{
    private const string Profile =
        """
        {
          "layers": ["positive-climate"],
          "volunteerTypes": ["organized-fixed-task"],
          "presentFeatures": ["TRAINING"],
          "absentFeatures": ["CONTRACT"],
          "ageFrom": 4,
          "ageTo": 12.5
        }
        """;

    private static readonly Lazy<Task<PatternEngine>> LazyEngine = new(async () => new(await CodedCatalog.LoadAsync(CaseStudyCatalog.TenCases)));

    [Theory]
    [InlineData(PatternUnit.CaseStudies, "CASE_STUDIES")]
    [InlineData(PatternUnit.Statements, "STATEMENTS")]
    public async Task Crosstab_Should_AnswerAsTheEngineDoes(PatternUnit unit, string name)
    {
        var expected = (await LazyEngine.Value).Crosstab(new(Dimension.Layer, Dimension.PracticeFeature)
        {
            Unit = unit,
            Measure = CrosstabMeasure.ShareOfRow,
            Where = new() { CaseStudies = [.. CaseStudyCatalog.TenCases.CaseStudies.Where(each => each.Number <= 6).Select(each => each.Code)], Without = ["layer:legal-clinical"] },
        });

        var actual = await PatternAsync(
            "crosstab",
            $$"""
            (rows: LAYER, columns: PRACTICE_FEATURE, unit: {{name}}, measure: SHARE_OF_ROW, where: { number: { lte: 6 } }, without: ["layer:legal-clinical"]) {
              n catalogVersion summary(language: NL) cellCount
              rows { attribute { key } yes no unknown }
              cells(minCount: 1, first: 60) { row { key } column { key } value { ...B } association { ...A } }
            }
            """);

        Assert.Equal((expected.N, expected.CatalogVersion, expected.Summary(Language.Nl), expected.Cells.Count), ((int)actual["n"]!, (string)actual["catalogVersion"]!, (string)actual["summary"]!, (int)actual["cellCount"]!));
        AssertSame(expected.Rows.Select(Text), Each(actual["rows"], row => $"{Key(row["attribute"])} {row["yes"]} {row["no"]} {row["unknown"]}"));
        var cells = expected.Cells.Where(cell => cell.Association.Counts.Both > 0).Take(60).ToList();
        Assert.NotEmpty(cells);
        AssertSame(
            cells.Select(cell => $"{cell.Row.Key} {cell.Column.Key} {Text(cell.Value)}\n{Text(cell.Association)}"),
            Each(actual["cells"], cell => $"{Key(cell["row"])} {Key(cell["column"])} {BoundsOf(cell["value"])}\n{AssociationOf(cell["association"]!)}"));
    }

    [Fact]
    public async Task Cooccurrence_Should_AnswerAsTheEngineDoes()
    {
        var expected = (await LazyEngine.Value).Cooccurrence(new([Dimension.Factor, Dimension.VolunteerType])
        {
            Unit = PatternUnit.Statements,
            MinCount = 2,
            Where = new() { With = ["perspective:volunteer"] },
        });

        var actual = await PatternAsync(
            "cooccurrence",
            """
            (dimensions: [FACTOR, VOLUNTEER_TYPE], unit: STATEMENTS, minCount: 2, with: ["perspective:volunteer"]) {
              n pairCount summary attributes { attribute { key } yes no unknown }
              pairs(first: 40) { first { key } second { key } firstCount secondCount jaccard { ...B } lift { ...B } isUnequal association { ...A } }
            }
            """);

        Assert.Equal((expected.N, expected.Pairs.Count, expected.Summary(Language.En)), ((int)actual["n"]!, (int)actual["pairCount"]!, (string)actual["summary"]!));
        AssertSame(expected.Attributes.Select(Text), Each(actual["attributes"], each => $"{Key(each["attribute"])} {each["yes"]} {each["no"]} {each["unknown"]}"));
        AssertSame(
            expected.Pairs.Take(40).Select(pair =>
                $"{pair.First.Key} {pair.Second.Key} {pair.FirstCount} {pair.SecondCount} {Text(pair.Jaccard)} {Text(pair.Lift)} {pair.IsUnequal}\n{Text(pair.Association)}"),
            Each(actual["pairs"], pair =>
                $"{Key(pair["first"])} {Key(pair["second"])} {pair["firstCount"]} {pair["secondCount"]} {BoundsOf(pair["jaccard"])} {BoundsOf(pair["lift"])} {(bool)pair["isUnequal"]!}\n{AssociationOf(pair["association"]!)}"));
    }

    [Theory]
    [InlineData(SimilarityCoefficient.Jaccard, "JACCARD")]
    [InlineData(SimilarityCoefficient.SimpleMatching, "SIMPLE_MATCHING")]
    public async Task Similar_Should_AnswerAsTheEngineDoes(SimilarityCoefficient coefficient, string name)
    {
        var expected = (await LazyEngine.Value).Similar(new("tos") { Coefficient = coefficient });

        var actual = await PatternAsync(
            "similar",
            $$"""
            (caseStudy: "tos", coefficient: {{name}}) {
              n summary
              caseStudies { caseStudy { slug } value { ...B } counts { ...C } shared { key } onlyAsked { key } onlyThis { key } notComparable { key } evidenceCount evidence(first: 20) { ...E } summary }
            }
            """);

        Assert.Equal((expected.N, expected.Summary(Language.En)), ((int)actual["n"]!, (string)actual["summary"]!));
        AssertSame(
            expected.CaseStudies.Select(each => Lines(
                each.CaseStudy, Text(each.Value), Text(each.Counts), Keys(each.Shared), Keys(each.OnlyAsked), Keys(each.OnlyThis), Keys(each.NotComparable), each.Evidence.Count, Text(each.Evidence), each.Summary(Language.En))),
            Each(actual["caseStudies"], each => Lines(
                (string)each["caseStudy"]!["slug"]!, BoundsOf(each["value"]), CountsOf(each["counts"]!), Keys(each["shared"]), Keys(each["onlyAsked"]), Keys(each["onlyThis"]), Keys(each["notComparable"]), (int)each["evidenceCount"]!, EvidenceOf(each["evidence"]), (string)each["summary"]!)));
    }

    [Theory]
    [InlineData("tos", null)]
    [InlineData(null, "training-and-selection")]
    [InlineData("tos", "training-and-selection")]
    public async Task Perspectives_Should_AnswerAsTheEngineDoes(string? caseStudy, string? factor)
    {
        var expected = (await LazyEngine.Value).Perspectives(new() { CaseStudy = caseStudy, Factor = factor });

        var actual = await PatternAsync(
            "perspectives",
            """
            (caseStudy: $caseStudy, factor: $factor) {
              n summary silent
              voices { perspective statements(first: 200) { code } caseStudies { slug } factors(first: 50) { attribute { key } factor { code } stance statements(first: 25) { code } } summary }
              disagreements(first: 30) {
                caseStudy { slug } factor { key } aspect confirmingPerspectives opposingPerspectives
                confirming(first: 100) { stance statement { code } } opposing(first: 100) { stance statement { code } } summary
              }
              gapCount
              gaps(first: 30) { caseStudy { slug } factor { key } aspect confirmingPerspectives missingPerspectives confirming(first: 100) { stance statement { code } } missing(first: 100) { stance statement { code } } summary }
            }
            """,
            new { caseStudy, factor },
            "($caseStudy: String, $factor: String)");

        Assert.Equal((expected.N, expected.Summary(Language.En)), ((int)actual["n"]!, (string)actual["summary"]!));
        AssertSame(expected.Silent.Select(Name), Each(actual["silent"], each => (string)each!));
        AssertSame(
            expected.Voices.Select(voice => Lines(
                Name(voice.Perspective),
                string.Join(' ', voice.Statements.Select(statement => statement.Code)),
                string.Join(' ', voice.CaseStudies),
                string.Join('\n', voice.Factors.Select(each => $"{each.Attribute.Key} {each.Factor} {Name(each.Stance)} {string.Join(' ', each.Statements)}")),
                voice.Summary(Language.En))),
            Each(actual["voices"], voice => Lines(
                (string)voice["perspective"]!,
                Join(voice["statements"], "code"),
                Join(voice["caseStudies"], "slug"),
                string.Join('\n', Each(voice["factors"], each => $"{Key(each["attribute"])} {each["factor"]!["code"]} {each["stance"]} {Join(each["statements"], "code")}")),
                (string)voice["summary"]!)));
        AssertSame(
            expected.Disagreements.Select(each => Lines(
                each.CaseStudy, each.Factor.Key, each.Aspect is { } aspect ? Name(aspect) : "", string.Join(' ', each.ConfirmingPerspectives.Select(Name)), string.Join(' ', each.OpposingPerspectives.Select(Name)),
                string.Join('\n', each.Confirming.Concat(each.Opposing).Select(position => $"{Name(position.Stance)} {position.Statement.Code}")),
                each.Summary(Language.En))),
            Each(actual["disagreements"], each => Lines(
                (string)each["caseStudy"]!["slug"]!, Key(each["factor"]), (string?)each["aspect"] ?? "", string.Join(' ', each["confirmingPerspectives"]!.AsArray()), string.Join(' ', each["opposingPerspectives"]!.AsArray()),
                string.Join('\n', Each(each["confirming"], Position).Concat(Each(each["opposing"], Position))),
                (string)each["summary"]!)));

        Assert.Equal(expected.Gaps.Count, (int)actual["gapCount"]!);
        AssertSame(
            expected.Gaps.Select(each => Lines(
                each.CaseStudy, each.Factor.Key, each.Aspect is { } aspect ? Name(aspect) : "", string.Join(' ', each.ConfirmingPerspectives.Select(Name)), string.Join(' ', each.MissingPerspectives.Select(Name)),
                string.Join('\n', each.Confirming.Concat(each.Missing).Select(position => $"{Name(position.Stance)} {position.Statement.Code}")),
                each.Summary(Language.En))),
            Each(actual["gaps"], each => Lines(
                (string)each["caseStudy"]!["slug"]!, Key(each["factor"]), (string?)each["aspect"] ?? "", string.Join(' ', each["confirmingPerspectives"]!.AsArray()), string.Join(' ', each["missingPerspectives"]!.AsArray()),
                string.Join('\n', Each(each["confirming"], Position).Concat(Each(each["missing"], Position))),
                (string)each["summary"]!)));

        static string Position(JsonNode position) => $"{position["stance"]} {position["statement"]!["code"]}";
    }

    [Fact]
    public async Task BlindSpots_Should_AnswerAsTheEngineDoes()
    {
        var expected = (await LazyEngine.Value).BlindSpots(new([Dimension.Layer, Dimension.CollaborationForm, Dimension.PracticeFeature]));

        var actual = await PatternAsync(
            "blindSpots",
            """
            (dimensions: [LAYER, COLLABORATION_FORM, PRACTICE_FEATURE]) {
              n summary neverObservedCount neverForCertain neverObserved(first: 40) { ...A }
              absent(first: 100) { attribute { key } yes no unknown }
              inOneCase(first: 50) { attribute { key } caseStudy { slug } notStated evidence(first: 20) { ...E } }
              unheardAnywhere unheard { caseStudy { slug } perspectives }
            }
            """);

        Assert.Equal(
            (expected.N, expected.Summary(Language.En), expected.NeverObserved.Count, expected.NeverForCertain),
            ((int)actual["n"]!, (string)actual["summary"]!, (int)actual["neverObservedCount"]!, (int)actual["neverForCertain"]!));
        AssertSame(expected.NeverObserved.Take(40).Select(Text), Each(actual["neverObserved"], AssociationOf));
        AssertSame(expected.Absent.Select(Text), Each(actual["absent"], each => $"{Key(each["attribute"])} {each["yes"]} {each["no"]} {each["unknown"]}"));
        AssertSame(
            expected.InOneCase.Select(each => $"{each.Attribute.Key} {each.CaseStudy} {each.NotStated}\n{Text(each.Evidence)}"),
            Each(actual["inOneCase"], each => $"{Key(each["attribute"])} {each["caseStudy"]!["slug"]} {each["notStated"]}\n{EvidenceOf(each["evidence"])}"));
        AssertSame(expected.UnheardAnywhere.Select(Name), Each(actual["unheardAnywhere"], each => (string)each!));
        AssertSame(
            expected.Unheard.Select(each => $"{each.CaseStudy} {string.Join(' ', each.Perspectives.Select(Name))}"),
            Each(actual["unheard"], each => $"{each["caseStudy"]!["slug"]} {string.Join(' ', each["perspectives"]!.AsArray())}"));
    }

    [Fact]
    public async Task Advice_Should_AnswerAsTheEngineDoes()
    {
        var expected = (await LazyEngine.Value).Advice(new()
        {
            Layers = ["positive-climate"],
            VolunteerTypes = ["organized-fixed-task"],
            PresentFeatures = [PracticeFeatureCode.Training],
            AbsentFeatures = [PracticeFeatureCode.Contract],
            AgeFrom = 4,
            AgeTo = 12.5,
            CaseStudies = 4,
            Items = 7,
        });

        var actual = await PatternAsync(
            "advice",
            """
            (profile: $profile, caseStudies: 4, items: 7) {
              n catalogVersion summary
              nearest { caseStudy { slug } likeness { ...B } counts { ...C } matches { ...T } missing { ...T } extra { ...T } notStated { ...T } evidence(first: 20) { ...E } summary }
              lessons { ...I } hindrances { ...I } missed { ...I }
              warnings { finding { code } text section { code } factor { key } statements(first: 50) { code } counterstatements(first: 50) { code } verdict summary }
            }
            """,
            new { profile = JsonNode.Parse(Profile) },
            "($profile: PracticeProfileInput!)");

        Assert.Equal((expected.N, expected.CatalogVersion, expected.Summary(Language.En)), ((int)actual["n"]!, (string)actual["catalogVersion"]!, (string)actual["summary"]!));
        AssertSame(
            expected.Nearest.Select(each => Lines(
                each.CaseStudy, Text(each.Likeness), Text(each.Counts), Traits(each.Matches), Traits(each.Missing), Traits(each.Extra), Traits(each.NotStated), Text(each.Evidence), each.Summary(Language.En))),
            Each(actual["nearest"], each => Lines(
                (string)each["caseStudy"]!["slug"]!, BoundsOf(each["likeness"]), CountsOf(each["counts"]!), TraitsOf(each["matches"]), TraitsOf(each["missing"]), TraitsOf(each["extra"]), TraitsOf(each["notStated"]), EvidenceOf(each["evidence"]), (string)each["summary"]!)));
        AssertSame(expected.Lessons.Select(Item), Each(actual["lessons"], ItemOf));
        AssertSame(expected.Hindrances.Select(Item), Each(actual["hindrances"], ItemOf));
        AssertSame(expected.Missed.Select(Item), Each(actual["missed"], ItemOf));
        Assert.NotEmpty(expected.Warnings);
        AssertSame(
            expected.Warnings.Select(each => Lines(
                each.Finding, each.Text.En, each.Section, each.Factor.Key, Codes(each.Statements), Codes(each.Counterstatements), Name(each.Verdict), each.Summary(Language.En))),
            Each(actual["warnings"], each => Lines(
                (string)each["finding"]!["code"]!, (string)each["text"]!, (string)each["section"]!["code"]!, Key(each["factor"]), Join(each["statements"], "code"), Join(each["counterstatements"], "code"), (string)each["verdict"]!, (string)each["summary"]!)));

        static string Codes(IEnumerable<CodedStatement> statements) => string.Join(' ', statements.Select(statement => statement.Code));

        static string Traits(IEnumerable<Domain.Patterns.ProfileTrait> traits) => string.Join('\n', traits.Select(each => $"{each.Attribute.Key} {each.IsPresent} {each.Label(Language.En)}"));

        static string TraitsOf(JsonNode? traits) => string.Join('\n', Each(traits, each => $"{Key(each["attribute"])} {(bool)each["isPresent"]!} {each["label"]}"));

        static string Item(Domain.Patterns.AdviceItem item) => Lines(
            item.Factor?.Key ?? "", string.Join(' ', item.CaseStudies), item.Statements.Count, Codes(item.Statements), item.Counterstatements.Count, Codes(item.Counterstatements), string.Join('\n', item.Reasons.Select(reason => reason.En)), item.Summary(Language.En));

        static string ItemOf(JsonNode item) => Lines(
            (string?)item["factor"]?["key"] ?? "", Join(item["caseStudies"], "slug"), (int)item["statementCount"]!, Join(item["statements"], "code"), (int)item["counterstatementCount"]!, Join(item["counterstatements"], "code"), string.Join('\n', item["reasons"]!.AsArray()), (string)item["summary"]!);
    }

    private async Task<JsonNode> PatternAsync(string field, string rest, object? variables = null, string declared = "") =>
        (await api.Host.QueryAsync($"query Q{declared} {{ patterns {{ {field}{rest} }} }}\n{FragmentsFor(rest)}", variables))["patterns"]![field]!;
}
