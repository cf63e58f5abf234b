using System.Globalization;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Patterns;
using CivilSociety.Domain.Patterns.Coding;
using CivilSociety.Tests.Shared;

namespace CivilSociety.Catalog.Tests;

/// <summary>The README's numbers about the catalog are counted, not typed.</summary>
public sealed class ReadmeTests
{
    private const string Begin = "<!-- counts: written by the test ReadmeTests -->\n";
    private const string End = "<!-- end of counts -->";

    [Fact]
    public void Counts_Should_BeThoseOfTheCatalog()
    {
        var path = Path.Combine(Repository.Root, "README.md");
        var readme = File.ReadAllText(path);
        var (begin, end) = (readme.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, readme.IndexOf(End, StringComparison.Ordinal));
        var expected = Counts(CaseStudyCatalog.TenCases);
        var actual = readme[begin..end];

        if (actual != expected)
        {
            File.WriteAllText(Path.Combine(Repository.Root, "README.received.md"), readme[..begin] + expected + readme[end..]);
        }

        Assert.True(actual == expected, $"README.md has other numbers than the catalog, which has:\n{expected}Take them over with: mv README.received.md README.md");
    }

    [Fact]
    public async Task Findings_Should_BeThoseThatTheEngineTests()
    {
        var findings = new PatternEngine(await CodedCatalog.LoadAsync(CaseStudyCatalog.TenCases)).Findings();
        string Row(string verdict, params Verdict[] verdicts)
        {
            var found = findings.Where(finding => verdicts.Contains(finding.Verdict)).ToList();
            int Resting(Func<int, bool> on) => found.Count(finding => finding.Tests.Count > 0 && on(finding.RestsOn.Count));
            return string.Create(
                CultureInfo.InvariantCulture,
                $"| {verdict} | {found.Count} | {Resting(count => count == 1)} | {Resting(count => count > 1)} | {Resting(count => count == 0)} | {found.Count(finding => finding.Tests.Count > 0 && finding.Untestable is not null)} |\n");
        }

        var table = "| Verdict | Conclusions | on one named case | on several named cases | on all cases | tested in part |\n| --- | ---: | ---: | ---: | ---: | ---: |\n"
            + Row("supported", Verdict.BorneOut)
            + Row("supported in part", Verdict.PartlyBorneOut)
            + Row("not supported", Verdict.NotBorneOut)
            + Row("cannot be tested", Verdict.CannotBeTested);

        Assert.Contains(table, await File.ReadAllTextAsync(Path.Combine(Repository.Root, "README.md")), StringComparison.Ordinal);
    }

    private static string Counts(CaseStudyCatalog catalog)
    {
        (string Kind, int Count)[] counts =
        [
            ("case studies", catalog.CaseStudies.Count),
            ("sections of the report", catalog.Sections.Count),
            ("statements", catalog.Statements.Count),
            ("of these success factors", catalog.Statements.Count(statement => statement.Kind == StatementKind.SuccessFactor)),
            ("codings with 21 factors", catalog.Statements.Sum(statement => statement.Codings.Count)),
            ("practices of volunteer management", catalog.CaseStudies.Sum(caseStudy => caseStudy.Practices.Count)),
            ("volunteer groups and roles", catalog.CaseStudies.Sum(caseStudy => caseStudy.VolunteerGroups.Count + caseStudy.ProfessionalRoles.Count)),
            ("partnerships", catalog.CaseStudies.Sum(caseStudy => caseStudy.Partnerships.Count)),
            ("organizations", catalog.Organizations.Count),
            ("facts", catalog.CaseStudies.Sum(caseStudy => caseStudy.Facts.Count)),
            ("figures", catalog.CaseStudies.Sum(caseStudy => caseStudy.Figures.Count)),
            ("discrepancies", catalog.CaseStudies.Sum(caseStudy => caseStudy.Discrepancies.Count)),
        ];
        return $"{string.Join(", ", counts.Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Count} {count.Kind}")))}.\n";
    }
}
