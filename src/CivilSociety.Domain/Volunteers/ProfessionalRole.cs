using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Reports;

namespace CivilSociety.Domain.Volunteers;

/// <summary>A role on the paid side of a case study.</summary>
public sealed class ProfessionalRole : PeopleGroup<ProfessionalRole>
{
    private List<ProfessionalRole>? _leadsRoles;
    private List<VolunteerGroup>? _leadsGroups;

    /// <summary>The professional roles that this one leads.</summary>
    public IReadOnlyList<ProfessionalRole> LeadsRoles => _leadsRoles ?? [];

    /// <summary>The volunteer groups that this role leads.</summary>
    public IReadOnlyList<VolunteerGroup> LeadsGroups => _leadsGroups ?? [];

    internal void Lead(VolunteerGroup group) => (_leadsGroups ??= []).Add(group);

    private protected override void AddTo(CaseStudy caseStudy) => caseStudy.Add(this);

    private protected override void AddTo(ReportSection section) => section.Add(this);

    private protected override void AddTo(Organization? organization) => organization?.Add(this);

    private protected override void AddTo(Location? location) => location?.Add(this);

    private protected override void AddTo(ProfessionalRole? leader) => leader?.AddLed(this);

    private void AddLed(ProfessionalRole role) => (_leadsRoles ??= []).Add(role);
}
