using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Quantities;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Volunteers;

/// <summary>One way in which volunteers are recruited, selected, trained, bound, paid or guided in a case study.</summary>
public sealed class Practice : CitingItem
{
    // A presence that is not given yet contradicts nothing.
    private bool _hasPresence;

    /// <summary>The case study.</summary>
    public required CaseStudy CaseStudy { get => Related(field); init; }

    /// <summary>What the practice is about.</summary>
    public required PracticeCategory Category { get; init; }

    /// <summary>The yes-or-no trait that the practice decides; null for a detail that decides none.</summary>
    /// <exception cref="ArgumentException">The practice is only desired: a wish decides no trait.</exception>
    public PracticeFeatureCode? Feature
    {
        get;
        init
        {
            field = value;
            Check();
        }
    }

    /// <summary>Present or absent, as the report states; absent is also what is wished, has failed or has ended.</summary>
    /// <exception cref="ArgumentException">Neither of the two: MIXED and NOT_STATED are derived, never coded; or present with a status.</exception>
    public required Presence Presence
    {
        get;
        init
        {
            field = value is Presence.Present or Presence.Absent ? value : throw new ArgumentException("A practice is present or absent.");
            _hasPresence = true;
            Check();
        }
    }

    /// <summary>Why the practice is not in use; null where it is, or where the report only denies it.</summary>
    /// <exception cref="ArgumentException">The practice is present, or decides a trait and is only desired.</exception>
    public PracticeStatus? Status
    {
        get;
        init
        {
            field = value;
            Check();
        }
    }

    /// <summary>The weight of a criterion; null for anything else.</summary>
    public Requirement? Requirement { get; init; }

    /// <summary>What the practice is, in our own words.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>The practice of the same case study that it is a part of, as a rule is of a contract; null for none.</summary>
    public Practice? Parent { get => Related(field); init; }

    /// <summary>The practices that are part of it.</summary>
    public IReadOnlyList<Practice> Parts { get => RelatedList(field); internal set; }

    /// <summary>Who provides it, where that is another organization; null otherwise.</summary>
    public Organization? Organization { get => Related(field); init; }

    /// <summary>How often; null where the report does not say.</summary>
    public Frequency? Frequency { get; init; }

    /// <summary>The volunteer groups that it applies to in particular; none when it applies to all.</summary>
    public IReadOnlyList<VolunteerGroup> VolunteerGroups { get => RelatedList(field); init => field = [.. value]; }

    /// <summary>The professional roles that it applies to in particular.</summary>
    public IReadOnlyList<ProfessionalRole> ProfessionalRoles { get => RelatedList(field); init => field = [.. value]; }

    /// <summary>Sessions, durations, amounts and other numbers.</summary>
    public IReadOnlyList<Figure> Figures { get => RelatedList(field); internal set; }

    // Properties are given in any order.
    private void Check()
    {
        if (Status is { } status && _hasPresence && Presence == Presence.Present)
        {
            throw new ArgumentException($"A practice that is {status.ToString().ToLowerInvariant()} is absent, not present.");
        }

        if (Status == PracticeStatus.Desired && Feature is not null)
        {
            throw new ArgumentException("A practice that is only desired decides no trait.");
        }
    }
}
