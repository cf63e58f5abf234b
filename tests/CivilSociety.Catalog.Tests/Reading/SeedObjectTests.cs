using System.Text.Json.Nodes;
using CivilSociety.Domain.Quantities;

namespace CivilSociety.Catalog.Tests.Reading;

public sealed class SeedObjectTests
{
    private readonly SeedCopy _seed = new();

    [Fact]
    public void Load_Should_ReportTheObject_When_APropertyIsMissing()
    {
        _seed.Change(SeedCopy.Layers, layers => layers["items"]![3]!.AsObject().Remove("level"));

        Assert.Contains(new(SeedCopy.Layers, "/items/3", "The property 'level' is missing.", "Add 'level'."), _seed.Faults);
    }

    [Fact]
    public void Load_Should_ReportTheObject_When_APropertyOfTheFileIsMissing()
    {
        _seed.Change(SeedCopy.Bor, bor => bor.AsObject().Remove("sources"));

        _seed.AssertOnlyFault(SeedCopy.Bor, "", "The property 'sources' is missing.", "Add 'sources'.");
    }

    [Fact]
    public void Load_Should_ReportTheText_When_ALanguageIsMissing()
    {
        _seed.Change(SeedCopy.Bor, bor => bor["statements"]![0]!["text"]!.AsObject().Remove("en"));

        _seed.AssertOnlyFault(SeedCopy.Bor, "/statements/0/text", "The property 'en' is missing.", "Add 'en'.");
    }

    [Fact]
    public void Load_Should_ReportTheProperty_When_ItIsUnknown()
    {
        _seed.Change(SeedCopy.Bor, bor => bor["statements"]![0]!["codings"] = Json.Parse("""[{ "factor": "shared-goal", "stance": "CONFIRMS", "note": "" }]"""));

        _seed.AssertOnlyFault(SeedCopy.Bor, "/statements/0/codings/0/note", "Unknown property 'note'.", "Known here: factor, stance, aspect.");
    }

    [Fact]
    public void Load_Should_EscapeThePointer_When_TheUnknownPropertyHasASlash()
    {
        _seed.Change(SeedCopy.Layers, layers => layers["items"]![0]!["a/b~c"] = 1);

        _seed.AssertOnlyFault(SeedCopy.Layers, "/items/0/a~1b~0c", "Unknown property 'a/b~c'.", "Known here: code, level, name, description, section.");
    }

    [Fact]
    public void Load_Should_ReportTheProperty_When_ItStandsTwice()
    {
        _seed.Write(SeedCopy.Layers, _seed.ReadText(SeedCopy.Layers).Replace("\"level\": 2", "\"level\": 2, \"level\": 2", StringComparison.Ordinal));

        _seed.AssertOnlyFault(SeedCopy.Layers, "/items/1/level", "The property 'level' occurs 2 times.", "Keep one.");
    }

    [Theory]
    [InlineData("name", "7", "This is 7.", "Expected an object: { ... }.")]
    [InlineData("name", "[]", "This is a list.", "Expected an object: { ... }.")]
    [InlineData("number", "\"9\"", "This is \"9\".", "Expected a whole number from 1 to 2147483647.")]
    [InlineData("number", "9.5", "This is 9.5.", "Expected a whole number from 1 to 2147483647.")]
    [InlineData("number", "true", "This is true.", "Expected a whole number from 1 to 2147483647.")]
    [InlineData("slug", "null", "This is null.", "Expected a text that is not blank.")]
    [InlineData("slug", "\" \"", "This is \" \".", "Expected a text that is not blank.")]
    [InlineData("slug", "{}", "This is an object.", "Expected a text that is not blank.")]
    [InlineData("facts", "{}", "This is an object.", "Expected a list: [ ... ].")]
    [InlineData("facts", "null", "This is null.", "Expected a list: [ ... ].")]
    public void Load_Should_ReportThePropertyOnce_When_ItIsOfTheWrongType(string property, string json, string problem, string remedy)
    {
        _seed.Change(SeedCopy.Bor, bor => bor[property] = JsonNode.Parse(json));

        Assert.Equal([new SeedFault(SeedCopy.Bor, $"/{property}", problem, remedy)], _seed.Faults.Where(fault => fault.File == SeedCopy.Bor));
    }

    [Fact]
    public void Load_Should_ReportTheElement_When_ItIsOfTheWrongType()
    {
        _seed.Change(SeedCopy.Bor, bor => bor["practices"]![0]!["groups"] = Json.Parse("[7]"));

        _seed.AssertOnlyFault(SeedCopy.Bor, "/practices/0/groups/0", "This is 7.", "Expected the code of a professional role or volunteer group.");
    }

    [Fact]
    public void Load_Should_ReportTheFlag_When_ItIsText()
    {
        _seed.Change(SeedCopy.Bor, bor => bor["statements"]![0]!["noneMentioned"] = "no");

        _seed.AssertOnlyFault(SeedCopy.Bor, "/statements/0/noneMentioned", "This is \"no\".", "Expected true or false.");
    }

    [Fact]
    public void Load_Should_ReportTheChoice_When_ItIsUnknown()
    {
        _seed.Change(SeedCopy.Bor, bor => bor["statements"]![0]!["kind"] = "STRONG");

        _seed.AssertOnlyFault(
            SeedCopy.Bor,
            "/statements/0/kind",
            "This is \"STRONG\".",
            "Expected one of STRENGTH, IMPROVEMENT, SUCCESS_FACTOR, TIP, CONTRIBUTION, OBSERVATION.");
    }

    [Theory]
    [InlineData("\"Strength\"", "\"Strength\"")]
    [InlineData("0", "0")]
    public void Load_Should_ReportTheChoice_When_ItIsNotWrittenAsACode(string json, string given)
    {
        _seed.Change(SeedCopy.Bor, bor => bor["statements"]![0]!["kind"] = JsonNode.Parse(json));

        _seed.AssertOnlyFault(
            SeedCopy.Bor,
            "/statements/0/kind",
            $"This is {given}.",
            "Expected one of STRENGTH, IMPROVEMENT, SUCCESS_FACTOR, TIP, CONTRIBUTION, OBSERVATION.");
    }

    [Fact]
    public void Load_Should_ReportTheElement_When_AChoiceInAListIsUnknown()
    {
        _seed.Change(SeedCopy.Bor, bor => bor["statements"]![0]!["levels"] = Json.Parse("""["CHAIN", "EXTERNAL"]"""));

        _seed.AssertOnlyFault(SeedCopy.Bor, "/statements/0/levels/1", "This is \"EXTERNAL\".", "Expected one of INTERNAL, CHAIN.");
    }

    [Fact]
    public void Load_Should_ReportTheReference_When_TheCodeIsUnknown()
    {
        _seed.Change(SeedCopy.Bor, bor => bor["layerPlacements"]![0]!["layer"] = "preventions");

        _seed.AssertOnlyFault(
            SeedCopy.Bor,
            "/layerPlacements/0/layer",
            "There is no layer 'preventions'.",
            "Nearest known: 'prevention', 'positive-climate', 'legal-clinical'.");
    }

    [Fact]
    public void Load_Should_ReportTheReference_When_TheSectionDoesNotExist()
    {
        _seed.Change(SeedCopy.Bor, bor => bor["statements"]![0]!["section"] = "10.9");

        _seed.AssertOnlyFault(SeedCopy.Bor, "/statements/0/section", "There is no section '10.9'.", "Nearest known: '10.1', '10.2', '10.3'.");
    }

    [Fact]
    public void Load_Should_ReportTheElement_When_ACodeInAListIsUnknown()
    {
        _seed.Change(SeedCopy.Report, report => report["findings"]![0]!["factors"] = Json.Parse("""["shared-goal", "shared-goals"]"""));

        _seed.AssertOnlyFault(
            SeedCopy.Report,
            "/findings/0/factors/1",
            "There is no factor 'shared-goals'.",
            "Nearest known: 'shared-goal', 'appreciation', 'one-sided-use'.");
    }

    [Theory]
    [InlineData("""{ "unit": "HOUR" }""", "A quantity needs a value, a minimum or a maximum.", "Correct the values.")]
    [InlineData("""{ "min": 2, "max": 1.5, "unit": "HOUR" }""", "The minimum 2 is over the maximum 1.5.", "Correct the values.")]
    [InlineData("""{ "max": 2, "precision": "ABOUT", "unit": "HOUR" }""", "A quantity without a minimum has the precision AT_MOST or LESS_THAN.", "Correct the values.")]
    [InlineData("""{ "min": 2, "precision": "EXACT", "unit": "HOUR" }""", "A quantity without a maximum has the precision AT_LEAST or MORE_THAN.", "Correct the values.")]
    [InlineData("""{ "value": 2, "precision": "LESS_THAN", "unit": "HOUR" }""", "A quantity with the precision LESS_THAN has a maximum only.", "Correct the values.")]
    [InlineData("""{ "max": 2, "precision": "MORE_THAN", "unit": "HOUR" }""", "A quantity with the precision MORE_THAN has a minimum only.", "Correct the values.")]
    [InlineData("""{ "value": 2, "min": 1, "unit": "HOUR" }""", "A quantity has a value or ends, not both.", "Keep 'value', or 'min' and 'max'.")]
    public void Load_Should_ReportTheQuantity_When_ItContradictsItself(string json, string problem, string remedy)
    {
        _seed.Change(SeedCopy.Bor, bor => bor["figures"]![0]!["quantity"] = JsonNode.Parse(json));

        _seed.AssertOnlyFault(SeedCopy.Bor, "/figures/0/quantity", problem, remedy);
    }

    [Theory]
    [InlineData("""{ "value": 2, "unit": "HOUR" }""", 2d, 2d, Precision.Exact)]
    [InlineData("""{ "min": 2, "max": 3, "unit": "HOUR" }""", 2d, 3d, Precision.Exact)]
    [InlineData("""{ "min": 2, "unit": "HOUR" }""", 2d, null, Precision.AtLeast)]
    [InlineData("""{ "max": 3, "unit": "HOUR" }""", null, 3d, Precision.AtMost)]
    [InlineData("""{ "value": 2.5, "precision": "JUST_UNDER", "unit": "HOUR" }""", 2.5, 2.5, Precision.JustUnder)]
    [InlineData("""{ "max": 6, "precision": "LESS_THAN", "unit": "HOUR" }""", null, 6d, Precision.LessThan)]
    [InlineData("""{ "min": 50, "precision": "MORE_THAN", "unit": "HOUR" }""", 50d, null, Precision.MoreThan)]
    public void Load_Should_ReadTheQuantity_When_ItsEndsAndPrecisionAgree(string json, double? min, double? max, Precision precision)
    {
        _seed.Change(SeedCopy.Bor, bor => bor["figures"]![0]!["quantity"] = JsonNode.Parse(json));
        var code = (string)_seed.Read(SeedCopy.Bor)["figures"]![0]!["code"]!;

        var figure = CaseStudyCatalog.Load(_seed.Seed).CaseStudies[8].Figures.Single(figure => figure.Code == code);

        Assert.Equal(new(min, max, precision, Unit.Hour), figure.Quantity);
    }

    [Fact]
    public void Load_Should_ReportTheItem_When_ItsCodeIsNone()
    {
        _seed.Change(SeedCopy.Bor, bor => bor["statements"]![0]!["code"] = "BOR 1");

        _seed.AssertOnlyFault(
            SeedCopy.Bor,
            "/statements/0/code",
            "'BOR 1' is not a code.",
            "Expected lower-case letters and digits in parts joined by '-'.");
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("-1e400")]
    [InlineData("-1")]
    [InlineData("-0.5")]
    [InlineData("2147483648")]
    public void Load_Should_ReportTheNumber_When_NothingCanBeCountedSo(string json)
    {
        _seed.Change(SeedCopy.Bor, bor => bor["figures"]![0]!["quantity"] = Json.Parse($$"""{ "value": {{json}}, "unit": "PERSON" }"""));

        _seed.AssertOnlyFault(SeedCopy.Bor, "/figures/0/quantity/value", $"This is {json}.", "Expected a number from 0 to 2147483647.");
    }

    [Theory]
    [InlineData("1799")]
    [InlineData("2013")]
    [InlineData("1e999")]
    public void Load_Should_ReportTheYear_When_TheReportCannotSpeakOfIt(string json)
    {
        _seed.Change(SeedCopy.Bor, bor => bor["project"]!["startYear"] = Json.Parse(json));

        _seed.AssertOnlyFault(SeedCopy.Bor, "/project/startYear", $"This is {json}.", "Expected a whole number from 1800 to 2012.");
    }

    [Theory]
    [InlineData("perspectives", """["VOLUNTEER", "PROFESSIONAL", "VOLUNTEER"]""", "/statements/0/perspectives/2", "VOLUNTEER")]
    [InlineData("levels", """["CHAIN", "CHAIN"]""", "/statements/0/levels/1", "CHAIN")]
    public void Load_Should_ReportTheElement_When_ItStandsInTheListTwice(string property, string json, string place, string code)
    {
        _seed.Change(SeedCopy.Bor, bor => bor["statements"]![0]![property] = Json.Parse(json));

        _seed.AssertOnlyFault(SeedCopy.Bor, place, $"'{code}' stands in the list twice.", "Keep one.");
    }

    [Fact]
    public void Load_Should_ReportTheElement_When_ACaseStudyStandsInTheListTwice()
    {
        _seed.Change(SeedCopy.Report, report => report["findings"]![0]!["caseStudies"] = Json.Parse("""["tos", "tos"]"""));

        _seed.AssertOnlyFault(SeedCopy.Report, "/findings/0/caseStudies/1", "'tos' stands in the list twice.", "Keep one.");
    }

    [Theory]
    [InlineData("3.1", "chapter 3")]
    [InlineData("appendix-2", "no chapter")]
    public void Load_Should_ReportTheSection_When_ItIsOfAnotherChapter(string section, string chapter)
    {
        _seed.Change(SeedCopy.Bor, bor => bor["statements"]![0]!["section"] = section);

        _seed.AssertOnlyFault(SeedCopy.Bor, "/statements/0/section", $"The section '{section}' is of {chapter}.", "Expected one of chapter 10, which is the case study's, or of chapter 1.");
    }

    [Fact]
    public void Load_Should_ReportTheChapter_When_NothingIsCitedOfIt()
    {
        _seed.Change(SeedCopy.Bor, bor => bor["chapter"] = 12);

        var fault = Assert.Single(_seed.Faults);
        Assert.Equal((SeedCopy.Bor, "/chapter", "Nothing in the case study cites a section of chapter 12."), (fault.File, fault.JsonPointer, fault.Problem));
    }

    [Fact]
    public void Load_Should_ReportTheTopic_When_ItIsOneOfTheReport()
    {
        _seed.Change(SeedCopy.Bor, bor => bor["facts"]![0]!["topic"] = "METHOD");

        var fault = Assert.Single(_seed.Faults);
        Assert.Equal((SeedCopy.Bor, "/facts/0/topic", "METHOD is a topic of the report as a whole."), (fault.File, fault.JsonPointer, fault.Problem));
    }

    [Fact]
    public void Load_Should_CutTheProblem_When_ACodeIsVeryLong()
    {
        _seed.Change(SeedCopy.Bor, bor => bor["statements"]![0]!["section"] = new string('1', 1_000_000));

        Assert.Equal($"There is no section '{new string('1', 479)}...", Assert.Single(_seed.Faults).Problem);
    }
}
