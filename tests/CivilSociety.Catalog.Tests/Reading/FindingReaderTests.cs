using System.Text.Json.Nodes;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Reports;

namespace CivilSociety.Catalog.Tests.Reading;

public sealed class FindingReaderTests
{
    private readonly SeedCopy _seed = new();

    [Fact]
    public void Load_Should_GiveTheTestAsWritten()
    {
        var test = Assert.Single(Finding("freedom-within-framework").Tests);

        Assert.Equal("freedom-within-framework/1", test.Code);
        Assert.Empty(test.CaseStudies);
        Assert.Equal(["volunteer-type:organized-fixed-task", "factor-aspect:freedom"], test.Premise);
        Assert.Equal(["factor-stance:freedom-versus-framework/confirms"], test.Conclusion);
        Assert.Equal((Expectation.Most, null, PatternUnit.Statements), (test.Expected, test.Minimum, test.Unit));
    }

    [Fact]
    public void Load_Should_CountCaseStudies_When_TheTestNamesNoUnit()
    {
        Assert.Equal([(PatternUnit.CaseStudies, "tos")], Finding("tos-hybrid").Tests.Select(test => (test.Unit, Assert.Single(test.CaseStudies).Code)));
    }

    [Theory]
    [InlineData("""{ "conclusion": ["layer:preventoin"], "expected": "ALL" }""", "/conclusion/0", "There is no attribute 'layer:preventoin'.", "Nearest known: 'layer:prevention', 'chapter-layer:prevention', 'primary-layer:prevention'.")]
    [InlineData("""{ "premise": ["layer:prevention", "Prevention"], "conclusion": ["layer:prevention"], "expected": "ALL" }""", "/premise/1", "There is no attribute 'Prevention'.", "Nearest known: 'layer:prevention', 'initiative:own', 'perspective:intern'.")]
    [InlineData("""{ "conclusion": [], "expected": "ALL" }""", "/conclusion", "The list is empty.", "Expected one entry or more.")]
    [InlineData("""{ "expected": "ALL" }""", "", "The property 'conclusion' is missing.", "Add 'conclusion'.")]
    [InlineData("""{ "conclusion": ["layer:prevention"], "expected": "OFTEN" }""", "/expected", "This is \"OFTEN\".", "Expected one of ALL, MOST, AT_LEAST, NONE, MORE_OFTEN.")]
    [InlineData("""{ "conclusion": ["layer:prevention"], "expected": "AT_LEAST" }""", "/minimum", "A minimum goes with AT_LEAST, and with nothing else.", "Add it there, or leave it out here.")]
    [InlineData("""{ "conclusion": ["layer:prevention"], "expected": "MOST", "minimum": 3 }""", "/minimum", "A minimum goes with AT_LEAST, and with nothing else.", "Add it there, or leave it out here.")]
    [InlineData("""{ "conclusion": ["layer:prevention"], "expected": "ALL", "unit": "PEOPLE" }""", "/unit", "This is \"PEOPLE\".", "Expected one of CASE_STUDIES, STATEMENTS.")]
    [InlineData("""{ "conclusion": ["layer:prevention"], "expected": "ALL", "note": "x" }""", "/note", "Unknown property 'note'.", "Known here: caseStudies, premise, conclusion, expected, minimum, unit.")]
    [InlineData("""{ "caseStudies": ["tos", "hwd"], "conclusion": ["layer:prevention"], "expected": "ALL" }""", "/caseStudies/1", "There is no case study 'hwd'.", "Nearest known: 'okd', 'bor', 'mim'.")]
    public void Load_Should_ReportTheFault_When_TheTestIsWrong(string test, string place, string problem, string remedy)
    {
        _seed.Change(SeedCopy.Report, report => report["findings"]![0]!["tests"] = new JsonArray(Json.Parse(test)));

        Assert.Equal([new(SeedCopy.Report, $"/findings/0/tests/0{place}", problem, remedy)], _seed.Faults);
    }

    [Fact]
    public void Load_Should_ReportTheFinding_When_ItHasNeitherTestNorReason()
    {
        _seed.Change(SeedCopy.Report, report => report["findings"]![0]!.AsObject().Remove("tests"));

        Assert.Equal(
            [new(SeedCopy.Report, "/findings/0/tests", "The finding has no test, and no reason why the data cannot tell.", "Add 'tests', 'untestable' or both.")],
            _seed.Faults);
    }

    [Fact]
    public void Load_Should_RefuseNoKey_When_AVocabularyHasFaultsItself()
    {
        _seed.Change(SeedCopy.Factors, factors => factors["items"]![0]!["effect"] = "HELPING");

        Assert.Equal([new(SeedCopy.Factors, "/items/0/effect", "This is \"HELPING\".", "Expected one of ACTIVATING, HINDERING.")], _seed.Faults);
    }

    private static Finding Finding(string code) => CaseStudyCatalog.TenCases.Sections.SelectMany(section => section.Findings).Single(finding => finding.Code == code);
}
