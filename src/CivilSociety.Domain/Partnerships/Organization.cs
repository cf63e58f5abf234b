using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Quantities;
using CivilSociety.Domain.Texts;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Domain.Partnerships;

/// <summary>An organization that the report names.</summary>
public sealed class Organization : CitingItem
{
    /// <summary>The name: a proper one may be the same in both languages, that of a kind is translated.</summary>
    public required LocalizedText Name { get; init => field = Guard.NameBeside(Aliases, value); }

    /// <summary>Other spellings, names and abbreviations, as the report or people write them.</summary>
    public IReadOnlyList<string> Aliases { get; init => field = Guard.Aliases(Name, [.. value]); } = [];

    /// <summary>What kind of organization; null where the report does not tell.</summary>
    public OrganizationKind? Kind { get; init; }

    /// <summary>What the report says about it; null where it says nothing.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>True when the report names a kind of organization, such as schools, and not one.</summary>
    public bool IsGeneric { get; init; }

    /// <summary>The year in which it was founded; null where the report does not say.</summary>
    public int? FoundedYear { get; init; }

    /// <summary>How exact the report is about the year in which it was founded; null where there is no such year.</summary>
    public YearPrecision? FoundedYearPrecision { get => FoundedYear is null ? null : field ?? YearPrecision.Exact; init; }

    /// <summary>The organization that it is part of; null for none.</summary>
    public Organization? Parent { get => Related(field); init; }

    /// <summary>The organizations that are part of it.</summary>
    public IReadOnlyList<Organization> Parts { get => RelatedList(field); internal set; }

    /// <summary>The case studies that the organization carries.</summary>
    public IReadOnlyList<CaseStudy> CaseStudies { get => RelatedList(field); internal set; }

    /// <summary>The partnerships of case studies with the organization.</summary>
    public IReadOnlyList<Partnership> Partnerships { get => RelatedList(field); internal set; }

    /// <summary>The case studies that it is a partner of.</summary>
    public IReadOnlyList<CaseStudy> PartnerOf { get => RelatedList(field); internal set; }

    /// <summary>The groups of volunteers that belong to it, in case studies that others carry.</summary>
    public IReadOnlyList<VolunteerGroup> VolunteerGroups { get => RelatedList(field); internal set; }

    /// <summary>The professional roles that belong to it, in case studies that others carry.</summary>
    public IReadOnlyList<ProfessionalRole> ProfessionalRoles { get => RelatedList(field); internal set; }

    /// <summary>The practices that it provides for case studies.</summary>
    public IReadOnlyList<Practice> Practices { get => RelatedList(field); internal set; }

    /// <summary>The facts about it.</summary>
    public IReadOnlyList<Fact> Facts { get => RelatedList(field); internal set; }

    /// <summary>The figures about it.</summary>
    public IReadOnlyList<Figure> Figures { get => RelatedList(field); internal set; }
}
