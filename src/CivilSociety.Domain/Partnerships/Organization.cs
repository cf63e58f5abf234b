using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Domain.Partnerships;

/// <summary>An organization that the report names.</summary>
public sealed class Organization : ICatalogItem
{
    private List<Organization>? _parts;
    private List<CaseStudy>? _caseStudies;
    private List<Partnership>? _partnerships;
    private List<VolunteerGroup>? _volunteerGroups;
    private List<ProfessionalRole>? _professionalRoles;
    private List<Practice>? _practices;
    private List<Fact>? _facts;
    private List<Figure>? _figures;

    /// <inheritdoc/>
    public required string Code { get; init => field = Check.Code(value); }

    /// <inheritdoc/>
    public required int Position { get; init => field = Check.AtLeast(0, value); }

    /// <summary>The name, as the report writes it.</summary>
    public required string Name { get; init => field = Check.Text(value); }

    /// <summary>What kind of organization; null where the report does not tell.</summary>
    public OrganizationKind? Kind { get; init; }

    /// <summary>What the report says about it; null where it says nothing.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>The section that says so.</summary>
    public required ReportSection Section
    {
        get;
        init
        {
            field = value;
            value.Add(this);
        }
    }

    /// <summary>True when the report names a kind of organization, such as schools, and not one.</summary>
    public bool IsGeneric { get; init; }

    /// <summary>The year in which it was founded; null where the report does not say.</summary>
    public int? FoundedYear { get; init; }

    /// <summary>The organization that it is part of; null for none.</summary>
    public Organization? Parent
    {
        get;
        init
        {
            field = value;
            value?.Add(this);
        }
    }

    /// <summary>The organizations that are part of it.</summary>
    public IReadOnlyList<Organization> Parts => _parts ?? [];

    /// <summary>The case studies that the organization carries.</summary>
    public IReadOnlyList<CaseStudy> CaseStudies => _caseStudies ?? [];

    /// <summary>The partnerships of case studies with the organization.</summary>
    public IReadOnlyList<Partnership> Partnerships => _partnerships ?? [];

    /// <summary>The groups of volunteers that belong to it, in case studies that others carry.</summary>
    public IReadOnlyList<VolunteerGroup> VolunteerGroups => _volunteerGroups ?? [];

    /// <summary>The professional roles that belong to it, in case studies that others carry.</summary>
    public IReadOnlyList<ProfessionalRole> ProfessionalRoles => _professionalRoles ?? [];

    /// <summary>The practices that it provides for case studies.</summary>
    public IReadOnlyList<Practice> Practices => _practices ?? [];

    /// <summary>The facts about it.</summary>
    public IReadOnlyList<Fact> Facts => _facts ?? [];

    /// <summary>The figures about it.</summary>
    public IReadOnlyList<Figure> Figures => _figures ?? [];

    internal void Add(Organization part) => (_parts ??= []).Add(part);

    internal void Add(CaseStudy caseStudy) => (_caseStudies ??= []).Add(caseStudy);

    internal void Add(Partnership partnership) => (_partnerships ??= []).Add(partnership);

    internal void Add(VolunteerGroup volunteerGroup) => (_volunteerGroups ??= []).Add(volunteerGroup);

    internal void Add(ProfessionalRole professionalRole) => (_professionalRoles ??= []).Add(professionalRole);

    internal void Add(Practice practice) => (_practices ??= []).Add(practice);

    internal void Add(Fact fact) => (_facts ??= []).Add(fact);

    internal void Add(Figure figure) => (_figures ??= []).Add(figure);
}
