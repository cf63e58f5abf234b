using CivilSociety.Domain.Collaborations;

namespace CivilSociety.Domain.Volunteers;

/// <summary>A concrete group of volunteers in a case study.</summary>
public sealed class VolunteerGroup : PeopleGroup<VolunteerGroup>
{
    /// <summary>The volunteer group that leads these people; null for none.</summary>
    public VolunteerGroup? ReportsToGroup { get => Related(field); init; }

    /// <summary>The volunteer groups that this one leads.</summary>
    public IReadOnlyList<VolunteerGroup> LeadsGroups { get => RelatedList(field); internal set; }

    /// <summary>The types that the report gives to the group.</summary>
    public IReadOnlyList<VolunteerGroupTyping> Types { get => RelatedList(field); internal set; }

    /// <summary>The forms of collaboration that the report ascribes to this group in particular.</summary>
    public IReadOnlyList<CollaborationPlacement> CollaborationForms { get => RelatedList(field); internal set; }
}
