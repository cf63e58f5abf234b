using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Quantities;
using CivilSociety.Domain.Texts;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Domain.CaseStudies;

/// <summary>A number that the report states, with what it counts.</summary>
public sealed class Figure : CitingItem
{
    /// <summary>The case study.</summary>
    public required CaseStudy CaseStudy { get => Related(field); init; }

    /// <summary>What is counted.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>What the figure is about.</summary>
    public required FigureAspect Aspect { get; init; }

    /// <summary>The number.</summary>
    public required Quantity Quantity { get; init; }

    /// <summary>The total that it is part of, and so not to be added to; null for none.</summary>
    public Figure? PartOf { get => Related(field); init; }

    /// <summary>The volunteer groups that it is a number of.</summary>
    public IReadOnlyList<VolunteerGroup> VolunteerGroups { get => RelatedList(field); init => field = [.. value]; }

    /// <summary>The professional roles that it is a number of.</summary>
    public IReadOnlyList<ProfessionalRole> ProfessionalRoles { get => RelatedList(field); init => field = [.. value]; }

    /// <summary>The practices that it is a number of.</summary>
    public IReadOnlyList<Practice> Practices { get => RelatedList(field); init => field = [.. value]; }

    /// <summary>The organization that it is about; null for none in particular.</summary>
    public Organization? Organization { get => Related(field); init; }

    /// <summary>The location that it is about; null for none in particular.</summary>
    public Location? Location { get => Related(field); init; }

    /// <summary>The numbers that are part of it.</summary>
    public IReadOnlyList<Figure> Parts { get => RelatedList(field); internal set; }
}
