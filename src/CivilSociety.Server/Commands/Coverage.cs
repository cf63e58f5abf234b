using System.Globalization;
using CivilSociety.Catalog;
using CivilSociety.Domain.Reports;

namespace CivilSociety.Server.Commands;

/// <summary>How much of the catalog cites each section of the report.</summary>
internal sealed class Coverage
{
    private readonly List<(string Title, IReadOnlyList<SectionCoverage> Sections)> _chapters;

    private Coverage(List<(string Title, IReadOnlyList<SectionCoverage> Sections)> chapters) => _chapters = chapters;

    public static Coverage Of(CaseStudyCatalog catalog)
    {
        var caseStudies = catalog.CaseStudies.ToDictionary(caseStudy => caseStudy.ChapterNumber);
        return new([.. catalog.Sections
            .Select(SectionCoverage.Of)
            .GroupBy(section => section.Section.Chapter)
            .Select(chapter => (
                chapter.Key is not { } number ? "Appendices and back cover"
                    : caseStudies.TryGetValue(number, out var caseStudy) ? $"Chapter {number}: {caseStudy.Code}"
                    : $"Chapter {number}",
                (IReadOnlyList<SectionCoverage>)[.. chapter]))]);
    }

    public void Write(TextWriter output)
    {
        foreach (var (title, sections) in _chapters)
        {
            output.WriteLine(title);
            foreach (var section in sections.Where(section => section.Total > 0))
            {
                output.WriteLine($"  {section.Section.Code,-14}{section.Total,5}  {section.Kinds}");
            }

            output.WriteLine();
        }

        var silent = _chapters.SelectMany(chapter => chapter.Sections).Where(section => section.Total == 0).ToList();
        output.WriteLine(silent.Count == 0 ? "Every section is cited." : "Cited by nothing (headings without a text of their own among them):");
        foreach (var section in silent)
        {
            output.WriteLine($"  {section.Section.Code,-14}{section.Section.Title.Nl}");
        }
    }

    private sealed record SectionCoverage(ReportSection Section, int Total, string Kinds)
    {
        public static SectionCoverage Of(ReportSection section)
        {
            (string Kind, int Count)[] counts =
            [
                ("statements", section.Statements.Count),
                ("facts", section.Facts.Count),
                ("practices", section.Practices.Count),
                ("partnerships", section.Partnerships.Count),
                ("groups", section.VolunteerGroups.Count + section.ProfessionalRoles.Count + section.VolunteerGroupTypings.Count),
                ("characteristics", section.Characteristics.Count),
                ("tasks", section.GroupTasks.Count),
                ("figures", section.Figures.Count),
                ("placements", section.LayerPlacements.Count + section.CollaborationPlacements.Count),
                ("places", section.Locations.Count + section.TargetGroups.Count + section.Projects.Count),
                ("discrepancies", section.DiscrepancyValues.Count),
                ("sources", section.Sources.Count),
                ("organizations", section.Organizations.Count),
                ("findings", section.Findings.Count + section.Definitions.Count + section.Publications.Count),
                ("vocabulary", section.Factors.Count + section.NamedCases.Count + section.Layers.Count + section.VolunteerTypes.Count + section.CollaborationForms.Count),
            ];
            var named = counts.Where(count => count.Count > 0).Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Count} {count.Kind}"));
            return new(section, counts.Sum(count => count.Count), string.Join(", ", named));
        }
    }
}
