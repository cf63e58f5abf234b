namespace CivilSociety.Domain.Volunteers;

/// <summary>A role on the paid side of a case study.</summary>
public sealed class ProfessionalRole : PeopleGroup<ProfessionalRole>
{
    /// <summary>The professional roles that this one leads.</summary>
    public IReadOnlyList<ProfessionalRole> LeadsRoles { get => RelatedList(field); internal set; }

    /// <summary>The volunteer groups that this role leads.</summary>
    public IReadOnlyList<VolunteerGroup> LeadsGroups { get => RelatedList(field); internal set; }
}
