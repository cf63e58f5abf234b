using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Collaborations;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Reports;

namespace CivilSociety.Domain.Volunteers;

/// <summary>A concrete group of volunteers in a case study.</summary>
public sealed class VolunteerGroup : PeopleGroup<VolunteerGroup>
{
    private List<VolunteerGroup>? _leadsGroups;
    private List<VolunteerGroupTyping>? _types;
    private List<CollaborationPlacement>? _collaborationForms;

    /// <summary>The volunteer group that leads these people; null for none.</summary>
    public VolunteerGroup? ReportsToGroup
    {
        get;
        init
        {
            field = value;
            value?.AddLed(this);
        }
    }

    /// <summary>The volunteer groups that this one leads.</summary>
    public IReadOnlyList<VolunteerGroup> LeadsGroups => _leadsGroups ?? [];

    /// <summary>The types that the report gives to the group.</summary>
    public IReadOnlyList<VolunteerGroupTyping> Types => _types ?? [];

    /// <summary>The forms of collaboration that the report ascribes to this group in particular.</summary>
    public IReadOnlyList<CollaborationPlacement> CollaborationForms => _collaborationForms ?? [];

    internal void Add(VolunteerGroupTyping typing) => (_types ??= []).Add(typing);

    internal void Add(CollaborationPlacement placement) => (_collaborationForms ??= []).Add(placement);

    private protected override void AddTo(CaseStudy caseStudy) => caseStudy.Add(this);

    private protected override void AddTo(ReportSection section) => section.Add(this);

    private protected override void AddTo(Organization? organization) => organization?.Add(this);

    private protected override void AddTo(Location? location) => location?.Add(this);

    private protected override void AddTo(ProfessionalRole? leader) => leader?.Lead(this);

    private void AddLed(VolunteerGroup group) => (_leadsGroups ??= []).Add(group);
}
