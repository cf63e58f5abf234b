using CivilSociety.Domain.Texts;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Domain.CaseStudies;

/// <summary>A place where a case study takes place.</summary>
public sealed class Location : CitingItem
{
    /// <summary>The case study.</summary>
    public required CaseStudy CaseStudy { get => Related(field); init; }

    /// <summary>The name.</summary>
    public required LocalizedText Name { get; init => field = Guard.NameBeside(Aliases, value); }

    /// <summary>Other spellings, names and abbreviations, as the report or people write them.</summary>
    public IReadOnlyList<string> Aliases { get; init => field = Guard.Aliases(Name, [.. value]); } = [];

    /// <summary>The municipality; null where the report does not say.</summary>
    public string? Municipality { get; init; }

    /// <summary>The district or neighborhood; null where the report does not say.</summary>
    public string? District { get; init; }

    /// <summary>What the report says about the place; null where it says nothing more.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>The larger place that it is in; null for none.</summary>
    public Location? Parent { get => Related(field); init; }

    /// <summary>The smaller places in it.</summary>
    public IReadOnlyList<Location> Parts { get => RelatedList(field); internal set; }

    /// <summary>The groups of volunteers that work there.</summary>
    public IReadOnlyList<VolunteerGroup> VolunteerGroups { get => RelatedList(field); internal set; }

    /// <summary>The professional roles that work there.</summary>
    public IReadOnlyList<ProfessionalRole> ProfessionalRoles { get => RelatedList(field); internal set; }

    /// <summary>The facts about it.</summary>
    public IReadOnlyList<Fact> Facts { get => RelatedList(field); internal set; }

    /// <summary>The figures about it.</summary>
    public IReadOnlyList<Figure> Figures { get => RelatedList(field); internal set; }
}
