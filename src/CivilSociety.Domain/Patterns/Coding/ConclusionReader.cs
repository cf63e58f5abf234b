using CivilSociety.Domain.Reports;

namespace CivilSociety.Domain.Patterns.Coding;

/// <summary>Reads the report's own conclusions, with what they come to in the coded data.</summary>
internal sealed class ConclusionReader(CatalogReader reader)
{
    public async Task<IReadOnlyList<CodedConclusion>> ReadAsync()
    {
        var findings = await reader.ListAsync<Finding>().ConfigureAwait(false);
        var sections = await reader.RelatedAsync(findings, (Finding finding) => finding.Section).ConfigureAwait(false);
        var caseStudies = await reader.ChildrenAsync(findings, (Finding finding) => finding.CaseStudies).ConfigureAwait(false);
        var layers = await reader.ChildrenAsync(findings, (Finding finding) => finding.Layers).ConfigureAwait(false);
        var factors = await reader.ChildrenAsync(findings, (Finding finding) => finding.Factors).ConfigureAwait(false);
        var tests = await reader.ChildrenAsync(findings, (Finding finding) => finding.Tests).ConfigureAwait(false);
        var selected = await reader.ChildrenAsync([.. tests.Values.SelectMany(each => each)], (FindingTest test) => test.CaseStudies).ConfigureAwait(false);
        return
        [
            .. findings.Select(finding => new CodedConclusion(
                finding.Code,
                finding.Text,
                sections[finding.Code].Code,
                CodesOf(caseStudies[finding.Code]),
                CodesOf(layers[finding.Code]),
                CodesOf(factors[finding.Code]),
                [.. tests[finding.Code].Select(test => new ConclusionTest(test.Code, HypothesisOf(test, CodesOf(selected[test.Code]))))],
                finding.Untestable)),
        ];
    }

    private static HypothesisRequest HypothesisOf(FindingTest test, IReadOnlyList<string> caseStudies) => new(test.Premise, test.Conclusion, test.Expected)
    {
        Minimum = test.Minimum ?? 1,
        Unit = test.Unit,
        Where = caseStudies.Count == 0 ? null : new() { CaseStudies = caseStudies },
    };

    private static IReadOnlyList<string> CodesOf(IEnumerable<ICatalogItem> items) => [.. items.Select(item => item.Code)];
}
