using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Quantities;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Volunteers;

/// <summary>One way in which volunteers are recruited, selected, trained, bound, paid or guided in a case study.</summary>
public sealed class Practice : CatalogItem
{
    /// <summary>The case study.</summary>
    public required CaseStudy CaseStudy { get => Related(field); init; }

    /// <summary>What the practice is about.</summary>
    public required PracticeCategory Category { get; init; }

    /// <summary>The yes-or-no trait that the practice decides; null for a detail that decides none.</summary>
    public PracticeFeatureCode? Feature { get; init; }

    /// <summary>Present or absent, as the report states.</summary>
    /// <exception cref="ArgumentException">Neither of the two: MIXED and NOT_STATED are derived, never coded.</exception>
    public required Presence Presence
    {
        get;
        init => field = value is Presence.Present or Presence.Absent ? value : throw new ArgumentException("A practice is present or absent.");
    }

    /// <summary>The weight of a criterion; null for anything else.</summary>
    public Requirement? Requirement { get; init; }

    /// <summary>What the practice is, in our own words.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Who provides it, where that is another organization; null otherwise.</summary>
    public Organization? Organization { get => Related(field); init; }

    /// <summary>How often; null where the report does not say.</summary>
    public Frequency? Frequency { get; init; }

    /// <summary>The volunteer groups that it applies to in particular; none when it applies to all.</summary>
    public IReadOnlyList<VolunteerGroup> VolunteerGroups { get => RelatedList(field); init => field = [.. value]; }

    /// <summary>The professional roles that it applies to in particular.</summary>
    public IReadOnlyList<ProfessionalRole> ProfessionalRoles { get => RelatedList(field); init => field = [.. value]; }

    /// <summary>The report section that it comes from.</summary>
    public required ReportSection Section { get => Related(field); init; }

    /// <summary>Sessions, durations, amounts and other numbers.</summary>
    public IReadOnlyList<Figure> Figures { get => RelatedList(field); internal set; }
}
