using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Domain.Reports;

namespace CivilSociety.Catalog.Reading;

/// <summary>Reads the report's own conclusions, and the tests of each against the coded data; after everything else, whose attributes the tests use.</summary>
internal static class FindingReader
{
    public static void Read(SeedObject report, CatalogItems items)
    {
        var keys = new AttributeKeys(items);
        foreach (var finding in report.Objects("findings"))
        {
            var (code, text) = (finding.Code("code"), finding.Text("text"));
            var caseStudies = finding.References("caseStudies", items.CaseStudies);
            var (layers, factors) = (finding.References("layers", items.Layers), finding.References("factors", items.Factors));
            var section = finding.Reference("section", items.Sections);
            var (tests, untestable) = (finding.Objects("tests", required: false, filled: true).ToList(), finding.OptionalText("untestable"));
            if (tests.Count == 0 && untestable is null)
            {
                finding.Report("tests", "The finding has no test, and no reason why the data cannot tell.", "Add 'tests', 'untestable' or both.");
            }

            var item = finding.Build(() => new Finding
            {
                Code = code,
                Position = items.Findings.NextPosition,
                Text = text,
                CaseStudies = caseStudies,
                Layers = layers,
                Factors = factors,
                Section = section,
                Untestable = untestable,
            });
            items.Findings.Add(finding, code, item);
            foreach (var (index, test) in tests.Index())
            {
                ReadTest(test, index, item, keys, items);
            }
        }
    }

    private static void ReadTest(SeedObject test, int index, Finding? finding, AttributeKeys keys, CatalogItems items)
    {
        var caseStudies = test.References("caseStudies", items.CaseStudies);
        var (premise, conclusion) = (keys.Read(test, "premise", required: false), keys.Read(test, "conclusion", required: true));
        var (expected, minimum) = (test.Choice<Expectation>("expected"), test.OptionalInteger("minimum"));
        var unit = test.OptionalChoice<PatternUnit>("unit") ?? PatternUnit.CaseStudies;
        if (expected == Expectation.AtLeast != minimum is not null)
        {
            test.Report("minimum", "A minimum goes with AT_LEAST, and with nothing else.", "Add it there, or leave it out here.");
        }

        if (test.Build(() => new FindingTest
        {
            Code = $"{finding!.Code}/{index + 1}",
            Position = items.FindingTests.NextPosition,
            Finding = finding,
            CaseStudies = caseStudies,
            Premise = premise,
            Conclusion = conclusion,
            Expected = expected,
            Minimum = minimum,
            Unit = unit,
        }) is { } item)
        {
            items.FindingTests.Add(test, item.Code, item);
        }
    }
}
