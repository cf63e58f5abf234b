using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Quantities;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Volunteers;

/// <summary>People in a case study: the shape that volunteer groups and professional roles share.</summary>
/// <typeparam name="T">Which of the two.</typeparam>
public abstract class PeopleGroup<T> : CitingItem
    where T : PeopleGroup<T>
{
    private protected PeopleGroup()
    {
    }

    /// <summary>The case study.</summary>
    public required CaseStudy CaseStudy { get => Related(field); init; }

    /// <summary>The name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>How the people are engaged; null where the report does not say.</summary>
    public Engagement? Engagement { get; init; }

    /// <summary>The larger one that these people are part of; null for none.</summary>
    public T? Parent { get => Related(field); init; }

    /// <summary>The organization that the people belong to, where it is not the one that carries the case study; null otherwise.</summary>
    public Organization? Organization { get => Related(field); init; }

    /// <summary>Where the people work; null where the report does not say.</summary>
    public Location? Location { get => Related(field); init; }

    /// <summary>How many people, by the first of the figures that says so; null where the report does not say.</summary>
    public Quantity? Count { get; init; }

    /// <summary>The professional role that leads these people; null where the report does not say.</summary>
    public ProfessionalRole? ReportsToRole { get => Related(field); init; }

    /// <summary>The smaller ones that are part of this one.</summary>
    public IReadOnlyList<T> Parts { get => RelatedList(field); internal set; }

    /// <summary>Who these people are: gender, background, education.</summary>
    public IReadOnlyList<Characteristic> Characteristics { get => RelatedList(field); internal set; }

    /// <summary>What these people do.</summary>
    public IReadOnlyList<GroupTask> Tasks { get => RelatedList(field); internal set; }

    /// <summary>Numbers of people, hours, ages, shares and other numbers.</summary>
    public IReadOnlyList<Figure> Figures { get => RelatedList(field); internal set; }

    /// <summary>The practices that apply to these people in particular.</summary>
    public IReadOnlyList<Practice> Practices { get => RelatedList(field); internal set; }
}
