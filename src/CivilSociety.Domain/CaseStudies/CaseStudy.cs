using CivilSociety.Domain.Collaborations;
using CivilSociety.Domain.Factors;
using CivilSociety.Domain.Interventions;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Domain.CaseStudies;

/// <summary>One of the practices that the report studies, each in a chapter of its own.</summary>
public sealed class CaseStudy : CatalogItem
{
    /// <summary>The number, from 1, in the order of the chapters.</summary>
    public required int Number { get; init => field = Guard.AtLeast(1, value); }

    /// <summary>The chapter of the report.</summary>
    public required int ChapterNumber { get; init => field = Guard.AtLeast(1, value); }

    /// <summary>The name of the practice.</summary>
    public required LocalizedText Name { get; init => field = Guard.NameBeside(Aliases, value); }

    /// <summary>Other spellings, names and abbreviations, as the report or people write them.</summary>
    public IReadOnlyList<string> Aliases { get; init => field = Guard.Aliases(Name, [.. value]); } = [];

    /// <summary>The title of the chapter: as printed in Dutch, translated in English.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What the practice does, in a sentence or two.</summary>
    public required LocalizedText Summary { get; init; }

    /// <summary>The organization that carries the practice.</summary>
    public required Organization Organization { get => Related(field); init; }

    /// <summary>The project that the case study looks at.</summary>
    public Project Project { get => Related(field); internal set; } = null!;

    /// <summary>The sections of the chapter.</summary>
    public required IReadOnlyList<ReportSection> Sections { get => RelatedList(field); init => field = [.. value]; }

    /// <summary>Where the practice takes place.</summary>
    public IReadOnlyList<Location> Locations { get => RelatedList(field); internal set; }

    /// <summary>For whom the practice is.</summary>
    public IReadOnlyList<TargetGroup> TargetGroups { get => RelatedList(field); internal set; }

    /// <summary>The layers that it works in or wishes to, as chapter 1 and as its own chapter say; one question takes one status and the sections of one chapter.</summary>
    public IReadOnlyList<LayerPlacement> LayerPlacements { get => RelatedList(field); internal set; }

    /// <summary>The roles on the paid side.</summary>
    public IReadOnlyList<ProfessionalRole> ProfessionalRoles { get => RelatedList(field); internal set; }

    /// <summary>The groups of volunteers.</summary>
    public IReadOnlyList<VolunteerGroup> VolunteerGroups { get => RelatedList(field); internal set; }

    /// <summary>The forms of collaboration, with the section that ascribes them.</summary>
    public IReadOnlyList<CollaborationPlacement> CollaborationForms { get => RelatedList(field); internal set; }

    /// <summary>Who the people are: gender, background, education.</summary>
    public IReadOnlyList<Characteristic> Characteristics { get => RelatedList(field); internal set; }

    /// <summary>How volunteers are recruited, selected, trained, bound, paid and guided.</summary>
    public IReadOnlyList<Practice> Practices { get => RelatedList(field); internal set; }

    /// <summary>What the report says about the practice.</summary>
    public IReadOnlyList<Statement> Statements { get => RelatedList(field); internal set; }

    /// <summary>The factors for which chapter 1 names the case study.</summary>
    public IReadOnlyList<NamedCase> NamedCases { get => RelatedList(field); internal set; }

    /// <summary>Collaboration with other organizations: what each section says of each.</summary>
    public IReadOnlyList<Partnership> Partnerships { get => RelatedList(field); internal set; }

    /// <summary>The organizations that it works with, each once: those with a partnership that is not only desired, has not failed and has not ended.</summary>
    public IReadOnlyList<Organization> Partners { get => RelatedList(field); internal set; }

    /// <summary>The numbers that the report states.</summary>
    public IReadOnlyList<Figure> Figures { get => RelatedList(field); internal set; }

    /// <summary>What the report states of organization and project.</summary>
    public IReadOnlyList<Fact> Facts { get => RelatedList(field); internal set; }

    /// <summary>Where the report says two different things.</summary>
    public IReadOnlyList<Discrepancy> Discrepancies { get => RelatedList(field); internal set; }

    /// <summary>The interviews, documents, websites and footnotes behind the chapter.</summary>
    public IReadOnlyList<Source> Sources { get => RelatedList(field); internal set; }

    /// <summary>The cross-case conclusions that name the case study.</summary>
    public IReadOnlyList<Finding> Findings { get => RelatedList(field); internal set; }

    /// <summary>The tests of cross-case conclusions that look at the case study in particular.</summary>
    public IReadOnlyList<FindingTest> FindingTests { get => RelatedList(field); internal set; }

    /// <summary>The facts on the report as a whole that name the case study.</summary>
    public IReadOnlyList<Fact> ReportFacts { get => RelatedList(field); internal set; }

    /// <summary>The slug: kebab-case and stable.</summary>
    public CaseStudySlug Slug => CaseStudySlug.Parse(Code);
}
