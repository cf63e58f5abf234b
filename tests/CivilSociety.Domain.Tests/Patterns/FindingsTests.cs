using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Tests.Patterns;

public sealed class FindingsTests
{
    private const string BorneOut = """{ "caseStudies": ["beta", "gamma"], "conclusion": ["layer:prevention"], "expected": "ALL" }""";
    private const string InPart = """{ "conclusion": ["practice-feature:contract"], "expected": "AT_LEAST", "minimum": 2 }""";
    private const string NotBorneOut = """{ "caseStudies": ["alpha"], "conclusion": ["practice-feature:training"], "expected": "NONE" }""";
    private const string Unstated = """{ "conclusion": ["practice-feature:roster"], "expected": "ALL" }""";

    [Theory]
    [InlineData(Verdict.BorneOut, BorneOut)]
    [InlineData(Verdict.PartlyBorneOut, InPart)]
    [InlineData(Verdict.NotBorneOut, NotBorneOut)]
    [InlineData(Verdict.CannotBeTested, Unstated)]
    [InlineData(Verdict.BorneOut, BorneOut, BorneOut)]
    [InlineData(Verdict.PartlyBorneOut, BorneOut, NotBorneOut)]
    [InlineData(Verdict.PartlyBorneOut, BorneOut, Unstated)]
    [InlineData(Verdict.PartlyBorneOut, InPart, NotBorneOut)]
    [InlineData(Verdict.NotBorneOut, NotBorneOut, NotBorneOut)]
    [InlineData(Verdict.NotBorneOut, NotBorneOut, Unstated)]
    [InlineData(Verdict.CannotBeTested, Unstated, Unstated)]
    public void Verdict_Should_BeThatOfTheTests_When_TheyAgree(Verdict expected, params string[] tests)
    {
        Assert.Equal(expected, Held(tests).Verdict);
    }

    [Fact]
    public void Finding_Should_CarryCountsCasesAndEvidence_When_ItHasTests()
    {
        var engine = PatternCatalogs.ThreeCasesWith(Findings("1.2", [InPart]));

        var finding = Assert.Single(engine.Findings());

        var test = Assert.Single(finding.Tests);
        Assert.Equal(("held", "held/1", "1.2", engine.Catalog.Version), (finding.Finding, test.Test, finding.Section, finding.CatalogVersion));
        Assert.Equal((1, 1, 1), (test.Result.Association.Counts.Both, test.Result.Association.Counts.OnlyFirst, test.Result.Association.Counts.NotStated));
        Assert.Equal(["beta"], test.Result.Association.SupportingCaseStudies);
        Assert.Equal(["alpha"], test.Result.Association.ContradictingCaseStudies);
        Assert.Equal(["gamma"], test.Result.Association.NotStatedCaseStudies);
        Assert.Equal("beta-contract", Assert.Single(test.Result.Association.Evidence).Code);
        Assert.Equal("alpha-contract", Assert.Single(test.Result.Association.Counterevidence).Code);
    }

    [Fact]
    public void OwnSectionCaseStudies_Should_BeThoseThatNothingElseSupports()
    {
        // Chapter 1 (1.2) places alpha and beta in the positive climate, and beta in prevention; beta's contract is in 3.5.1.
        const string layer = """{ "conclusion": ["layer:positive-climate"], "expected": "MOST" }""";
        const string layerAndContract = """{ "conclusion": ["layer:positive-climate", "practice-feature:contract"], "expected": "AT_LEAST", "minimum": 1 }""";
        const string contract = """{ "conclusion": ["practice-feature:contract"], "expected": "AT_LEAST", "minimum": 1 }""";
        const string statements = """{ "premise": ["layer:positive-climate"], "conclusion": ["factor:appreciation"], "expected": "AT_LEAST", "minimum": 1, "unit": "STATEMENTS" }""";

        Assert.Equal([["alpha", "beta"], ["beta"], [], []], Held("1.2", layer, layerAndContract, contract, statements).Tests.Select(test => test.OwnSectionCaseStudies));
        Assert.Equal([[], ["alpha"]], Held("2.5.3", layer, statements).Tests.Select(test => test.OwnSectionCaseStudies));
    }

    [Fact]
    public void Summary_Should_TellTheVerdictTheCountsAndWhatTheDataCannotTell()
    {
        var engine = PatternCatalogs.ThreeCasesWith(
            """
            [{
              "code": "held", "text": { "nl": "t", "en": "t" }, "section": "1.2", "untestable": { "nl": "De rest.", "en": "The rest." },
              "tests": [
                { "premise": ["layer:positive-climate"], "conclusion": ["practice-feature:contract"], "expected": "MORE_OFTEN" },
                { "caseStudies": ["alpha"], "conclusion": ["layer:positive-climate"], "expected": "ALL" }
              ]
            }]
            """);

        Assert.Equal(
            "Partly supported (1 of 2 tests supported). In 1 of the 2 case studies with layer 'Care for a positive climate for growing up and parenting', volunteers sign a contract. "
            + "Selection: Case alpha. In the only case study, the practice works in the layer 'Care for a positive climate for growing up and parenting'. That is too few to speak of a pattern. "
            + "In 1 case study section 1.2 itself is the only evidence. What the data cannot tell: The rest.",
            engine.Finding("held").Summary(Language.En));
        Assert.Equal(
            "Deels ondersteund (1 van de 2 toetsen ondersteund). In 1 van de 2 casussen met laag 'Zorg voor een positief opgroei- en opvoedklimaat' tekenen vrijwilligers een contract. "
            + "Selectie: Case alpha. In de enige casus werkt de praktijk in de laag 'Zorg voor een positief opgroei- en opvoedklimaat'. Dat is te weinig om van een patroon te spreken. "
            + "Bij 1 casus is paragraaf 1.2 zelf het enige bewijs. Wat de gegevens niet kunnen zeggen: De rest.",
            engine.Finding("held").Summary(Language.Nl));
    }

    [Fact]
    public void Summary_Should_GiveTheReason_When_ThereIsNoTest()
    {
        var finding = PatternCatalogs.ThreeCasesWith("""[{ "code": "open", "text": { "nl": "t", "en": "t" }, "section": "1.2", "untestable": { "nl": "Niet gecodeerd.", "en": "Not coded." } }]""").Finding("open");

        Assert.Equal((Verdict.CannotBeTested, "Cannot be tested. Not coded.", "Niet te toetsen. Niet gecodeerd."), (finding.Verdict, finding.Summary(Language.En), finding.Summary(Language.Nl)));
    }

    [Fact]
    public void Finding_Should_NameTheNearest_When_TheCodeIsUnknown()
    {
        var fault = Assert.Throws<UnknownNameException>(() => PatternCatalogs.TenCases.Finding("tos-hybird"));

        Assert.Equal(("finding", "tos-hybrid"), (fault.Kind, fault.Nearest[0]));
    }

    private static TestedFinding Held(params string[] tests) => Held("1.5", tests);

    private static TestedFinding Held(string section, params string[] tests) => PatternCatalogs.ThreeCasesWith(Findings(section, tests)).Finding("held");

    private static string Findings(string section, string[] tests) =>
        $$"""[{ "code": "held", "text": { "nl": "t", "en": "t" }, "section": "{{section}}", "tests": [{{string.Join(", ", tests)}}] }]""";
}
