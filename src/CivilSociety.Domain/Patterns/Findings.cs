using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Patterns.Wording;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Patterns;

/// <summary>A conclusion of the report across case studies, tested against the coded data.</summary>
/// <param name="Finding">The conclusion.</param>
/// <param name="Text">The conclusion, in our own words.</param>
/// <param name="Section">The section that draws it.</param>
/// <param name="Tests">Its tests with their results; empty where the data cannot tell.</param>
/// <param name="Untestable">What of it the coded data cannot tell, and why; null when the tests say it all.</param>
/// <param name="CatalogVersion">The version of the catalog.</param>
public sealed record TestedFinding(
    Ref<Finding> Finding,
    LocalizedText Text,
    Ref<ReportSection> Section,
    IReadOnlyList<FindingTestResult> Tests,
    LocalizedText? Untestable,
    string CatalogVersion)
{
    /// <summary>The verdict of its tests: theirs when they agree; supported in part when at least one of them is, even in part; otherwise not supported.</summary>
    public Verdict Verdict => Tests.Select(test => test.Result.Verdict).Distinct().ToList() switch
    {
        [] => Verdict.CannotBeTested,
        [var only] => only,
        var verdicts when verdicts.Any(verdict => verdict is Verdict.BorneOut or Verdict.PartlyBorneOut) => Verdict.PartlyBorneOut,
        _ => Verdict.NotBorneOut,
    };

    /// <summary>The named case studies that the verdict rests on; empty where a test looks at all case studies, and where there is no test.</summary>
    public IReadOnlyList<Ref<CaseStudy>> RestsOn => Tests.Any(test => test.Result.Request.Where?.CaseStudies is null)
        ? []
        : [.. Tests.SelectMany(test => test.Result.Request.Where!.CaseStudies!).Distinct(StringComparer.Ordinal).Select(code => (Ref<CaseStudy>)code)];

    /// <summary>The verdict, what it rests on, the counts behind it, and what the data cannot tell.</summary>
    public string Summary(Language language) => FindingText.Of(this, language);

    internal static TestedFinding Of(CodedCatalog catalog, CodedConclusion conclusion) => new(
        conclusion.Code,
        conclusion.Text,
        conclusion.Section,
        [.. conclusion.Tests.Select(test => new FindingTestResult(test.Code, conclusion.Section, HypothesisTest.Of(catalog, test.Hypothesis)))],
        conclusion.Untestable,
        catalog.Version);
}

/// <summary>One test of a conclusion of the report, with its result.</summary>
/// <param name="Test">The test as it was authored.</param>
/// <param name="Section">The section that draws the conclusion.</param>
/// <param name="Result">The verdict, the counts, the cases for and against, and the evidence.</param>
public sealed record FindingTestResult(Ref<FindingTest> Test, Ref<ReportSection> Section, HypothesisTest Result)
{
    /// <summary>Supporting case studies whose only evidence is the section that draws the conclusion: there the conclusion is tested against itself.</summary>
    public IReadOnlyList<Ref<CaseStudy>> OwnSectionCaseStudies => Result.Association.SupportedBySectionAlone(Section);
}
