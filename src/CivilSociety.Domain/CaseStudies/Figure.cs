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

    /// <summary>The volunteer group that it is about; null for none.</summary>
    public VolunteerGroup? VolunteerGroup { get => Related(field); init; }

    /// <summary>The professional role that it is about; null for none.</summary>
    public ProfessionalRole? ProfessionalRole { get => Related(field); init; }

    /// <summary>The practice that it is about; null for none.</summary>
    public Practice? Practice { get => Related(field); init; }

    /// <summary>The organization that it is about; null for none in particular.</summary>
    public Organization? Organization { get => Related(field); init; }

    /// <summary>The location that it is about; null for none in particular.</summary>
    public Location? Location { get => Related(field); init; }
}
