using CivilSociety.Domain.Patterns.Hypotheses;

namespace CivilSociety.Domain.Patterns.Findings;

/// <summary>One test of a conclusion of the report, with its result.</summary>
/// <param name="Code">The code of the test.</param>
/// <param name="Section">The code of the section that draws the conclusion.</param>
/// <param name="Result">The hypothesis, the verdict, the counts, the cases for and against, and the evidence.</param>
public sealed record FindingTestResult(string Code, string Section, HypothesisTest Result)
{
    /// <summary>Supporting case studies of which nothing but the section that draws the conclusion says so: there the conclusion is held against itself.</summary>
    public IReadOnlyList<string> OwnSectionCaseStudies => Result.Association.SupportedBySectionAlone(Section);
}
