using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Volunteers;

/// <summary>What one section says about who the people of a volunteer group or a professional role are.</summary>
public sealed class Characteristic : CitingItem
{
    /// <summary>The case study.</summary>
    public required CaseStudy CaseStudy { get => Related(field); init; }

    /// <summary>The volunteer group; null for a characteristic of a professional role.</summary>
    public VolunteerGroup? VolunteerGroup { get => Related(field); init; }

    /// <summary>The professional role; null for a characteristic of a volunteer group.</summary>
    public ProfessionalRole? ProfessionalRole { get => Related(field); init; }

    /// <summary>What it is about.</summary>
    public required CharacteristicAspect Aspect { get; init; }

    /// <summary>What is said, in our own words.</summary>
    public required LocalizedText Text { get; init; }
}
