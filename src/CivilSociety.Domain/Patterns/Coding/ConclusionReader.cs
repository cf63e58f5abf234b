using CivilSociety.Domain.Reports;

namespace CivilSociety.Domain.Patterns.Coding;

/// <summary>Reads the report's own conclusions, with what they come to in the coded data.</summary>
internal sealed class ConclusionReader(CatalogReader reader)
{
    public async Task<IReadOnlyList<CodedConclusion>> ReadAsync()
    {
        var findings = await reader.ListAsync<Finding>(each => each.Section, each => each.CaseStudies, each => each.Layers, each => each.Factors).ConfigureAwait(false);
        var tests = (await reader.ListAsync<FindingTest>(each => each.Finding, each => each.CaseStudies).ConfigureAwait(false)).ToLookup(test => test.Finding.Code, StringComparer.Ordinal);
        return
        [
            .. findings.Select(finding => new CodedConclusion(
                finding.Code,
                finding.Text,
                finding.Section.Code,
                CodesOf(finding.CaseStudies),
                CodesOf(finding.Layers),
                CodesOf(finding.Factors),
                [.. tests[finding.Code].Select(test => new ConclusionTest(test.Code, HypothesisOf(test)))],
                finding.Untestable)),
        ];
    }

    private static HypothesisRequest HypothesisOf(FindingTest test) => new(test.Premise, test.Conclusion, test.Expected)
    {
        Minimum = test.Minimum ?? 1,
        Unit = test.Unit,
        Where = test.CaseStudies.Count == 0 ? null : new() { CaseStudies = CodesOf(test.CaseStudies) },
    };

    private static IReadOnlyList<string> CodesOf(IEnumerable<CatalogItem> items) => [.. items.OrderBy(item => item.Position).Select(item => item.Code)];
}
