using System.Text;

namespace CivilSociety.Catalog.Tests.Reading;

public sealed class SeedReaderTests
{
    private const string Expected = "report.json, vocabulary/layers.json, vocabulary/volunteer-types.json, vocabulary/collaboration-forms.json, vocabulary/organizations.json, vocabulary/labels.json, glossary.json, vocabulary/factors.json";

    private readonly SeedCopy _seed = new();

    [Fact]
    public void Load_Should_GiveACatalog_When_TheSeedIsWhole()
    {
        var catalog = CaseStudyCatalog.Load(_seed.Seed);

        Assert.Equal(CaseStudyCatalog.TenCases.Info, catalog.Info);
        Assert.NotSame(CaseStudyCatalog.TenCases, catalog);
    }

    [Fact]
    public void Load_Should_ReportTheFile_When_JsonBreaksOff()
    {
        _seed.Write(SeedCopy.Bor, "{\n  \"slug\": \"bor\",\n");

        var expected = new SeedFault(
            SeedCopy.Bor,
            "",
            "This is not valid JSON: Expected start of a property name or value, but instead reached end of data. LineNumber: 2 | BytePositionInLine: 0.",
            "Correct the text at the line and position given, counted from 0.");
        Assert.Equal([expected], _seed.Faults);
    }

    [Fact]
    public void Load_Should_ReportTheFile_When_ItIsNotUtf8()
    {
        _seed.Write(SeedCopy.Bor, Encoding.Latin1.GetBytes("{ \"slug\": \"caf\u00e9\" }"));

        var expected = new SeedFault(SeedCopy.Bor, "", "This is not UTF-8 text.", "Save the file as UTF-8.");
        Assert.Equal([expected], _seed.Faults);
    }

    [Fact]
    public void Load_Should_ReportTheFile_When_ItHoldsNoObject()
    {
        _seed.Write(SeedCopy.Bor, "[]");

        var expected = new SeedFault(SeedCopy.Bor, "", "This is a list.", "Expected an object: { ... }.");
        Assert.Equal([expected], _seed.Faults.Where(fault => fault.File == SeedCopy.Bor));
    }

    [Theory]
    [InlineData("report.json")]
    [InlineData("vocabulary/layers.json")]
    [InlineData("vocabulary/volunteer-types.json")]
    [InlineData("vocabulary/collaboration-forms.json")]
    [InlineData("vocabulary/organizations.json")]
    [InlineData("vocabulary/factors.json")]
    [InlineData("vocabulary/labels.json")]
    public void Load_Should_ReportTheFile_When_ItIsMissing(string path)
    {
        _seed.Remove(path);

        var expected = new SeedFault(path, "", "The file is missing.", "Add it to the seed folder.");
        Assert.Equal([expected], _seed.Faults);
    }

    [Theory]
    [InlineData("bor")]
    [InlineData("cjg-den-bosch")]
    [InlineData("tos")]
    public void Load_Should_ReportTheFile_When_TheCaseStudyThatOthersReferToIsMissing(string slug)
    {
        _seed.Remove($"case-studies/{slug}.json");

        var fault = Assert.Single(_seed.Faults);
        Assert.Equal(($"case-studies/{slug}.json", "", "The file is missing."), (fault.File, fault.JsonPointer, fault.Problem));
        Assert.StartsWith("Add it to the seed folder, or correct what refers to it, such as ", fault.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("report.json", "{ }", "")]
    [InlineData("report.json", "[]", "")]
    [InlineData("vocabulary/layers.json", "7", "")]
    [InlineData("vocabulary/factors.json", "{ \"items\": 7 }", "/items")]
    [InlineData("vocabulary/organizations.json", "{", "")]
    public void Load_Should_ReportNothingThatFollows_When_AFileHoldsNoItems(string path, string content, string place)
    {
        _seed.Write(path, content);

        Assert.All(_seed.Faults, fault => Assert.Equal((path, place), (fault.File, fault.JsonPointer)));
    }

    [Fact]
    public void Load_Should_GiveACatalog_When_AFileHasAByteOrderMark()
    {
        _seed.Write(SeedCopy.Bor, "\uFEFF" + _seed.ReadText(SeedCopy.Bor));

        Assert.Equal(10, CaseStudyCatalog.Load(_seed.Seed).CaseStudies.Count);
    }

    [Theory]
    [InlineData("report.JSON", "report.json")]
    [InlineData("Vocabulary/layers.json", "vocabulary/layers.json")]
    [InlineData("Case-Studies/bor.json", "case-studies/bor.json")]
    public void Load_Should_ReportTheName_When_ItIsInTheWrongCase(string path, string expected)
    {
        var content = _seed.ReadText(expected);
        _seed.Remove(expected).Write(path, content);

        _seed.AssertOnlyFault(path, "", "The name is in the wrong case.", $"Name it '{expected}'.");
    }

    [Theory]
    [InlineData("reports.json")]
    [InlineData("vocabulary/Factors.json")]
    [InlineData("notes/bor.json")]
    public void Load_Should_ReportTheFile_When_ItIsUnknown(string path)
    {
        _seed.Write(path, "{}");

        _seed.AssertOnlyFault(path, "", "This is not a file of a seed.", $"Expected {Expected} and case-studies/<slug>.json.");
    }

    [Fact]
    public void Load_Should_ReportTheSlug_When_ItIsNotTheNameOfTheFile()
    {
        var okd = _seed.ReadText(SeedCopy.Okd);
        _seed.Remove(SeedCopy.Okd).Write("case-studies/exodus.json", okd);

        var expected = new SeedFault("case-studies/exodus.json", "/slug", "The slug 'okd' is not the name of the file.", "Name the file 'okd.json', or correct the slug.");
        Assert.Equal([expected], _seed.Faults);
    }

    [Fact]
    public void Load_Should_ReportAllFaults_When_ThereAreSeveralInSeveralFiles()
    {
        var code = (string)_seed.Read(SeedCopy.Tos)["statements"]![1]!["code"]!;
        _seed
            .Write("readme.json", "{}")
            .Change(SeedCopy.Report, report => report["findings"]![0]!["text"]!["en"] = " ")
            .Change(SeedCopy.Layers, layers => layers["items"]![0]!["colour"] = "green")
            .Change(SeedCopy.Bor, bor => bor["figures"]![0]!["quantity"] = Json.Parse("""{ "min": 3, "max": 2, "unit": "PERSON" }"""))
            .Change(SeedCopy.Bor, bor => bor["figures"]![1]!["quantity"] = Json.Parse("""{ "min": 5, "max": 4, "unit": "PERSON" }"""))
            .Change(SeedCopy.Okd, okd => okd["number"] = 9)
            .Change(SeedCopy.Okd, okd => okd["statements"]![0]!["codings"] = Json.Parse("""[{ "factor": "shared-goal", "aspect": "FREEDOM", "stance": "CONFIRMS" }]"""))
            .Change(SeedCopy.Tos, tos => tos["statements"]![0]!["code"] = code)
            .Change(SeedCopy.Tos, tos => tos["statements"]![0]!["section"] = "2.9")
            .Change(SeedCopy.Tos, tos => tos["practices"]![0]!["presence"] = "MIXED");

        SeedFault[] expected =
        [
            new(SeedCopy.Bor, "/figures/0/quantity", "The minimum 3 is over the maximum 2.", "Correct the values."),
            new(SeedCopy.Bor, "/figures/1/quantity", "The minimum 5 is over the maximum 4.", "Correct the values."),
            new(SeedCopy.Okd, "/number", "The number 9 is already that of 'bor'.", "Give each case study a number of its own."),
            new(SeedCopy.Okd, "/statements/0/codings/0/aspect", "The factor 'shared-goal' has no such aspect.", "Leave it out: the factor has none."),
            new(SeedCopy.Tos, "/practices/0", "A practice is present or absent.", "Correct the values."),
            new(SeedCopy.Tos, "/statements/0/section", "There is no section '2.9'.", "Nearest known: '2.1', '2.2', '2.3'."),
            new(SeedCopy.Tos, "/statements/1", $"The statement '{code}' is already defined at {SeedCopy.Tos}#/statements/0.", "Give each a code of its own."),
            new("readme.json", "", "This is not a file of a seed.", $"Expected {Expected} and case-studies/<slug>.json."),
            new(SeedCopy.Report, "/findings/0/text/en", "This is \" \".", "Expected a text that is not blank."),
            new(SeedCopy.Layers, "/items/0/colour", "Unknown property 'colour'.", "Known here: code, level, name, description, section."),
        ];
        Assert.Equal(expected, _seed.Faults);
    }
}
