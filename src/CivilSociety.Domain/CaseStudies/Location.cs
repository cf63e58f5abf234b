using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Domain.CaseStudies;

/// <summary>A place where a case study takes place.</summary>
public sealed class Location : ICatalogItem
{
    private List<Location>? _parts;
    private List<VolunteerGroup>? _volunteerGroups;
    private List<ProfessionalRole>? _professionalRoles;
    private List<Fact>? _facts;
    private List<Figure>? _figures;

    /// <inheritdoc/>
    public required string Code { get; init => field = Check.Code(value); }

    /// <inheritdoc/>
    public required int Position { get; init => field = Check.AtLeast(0, value); }

    /// <summary>The case study.</summary>
    public required CaseStudy CaseStudy
    {
        get;
        init
        {
            field = value;
            value.Add(this);
        }
    }

    /// <summary>The name.</summary>
    public required string Name { get; init => field = Check.Text(value); }

    /// <summary>The municipality; null where the report does not say.</summary>
    public string? Municipality { get; init; }

    /// <summary>The district or neighborhood; null where the report does not say.</summary>
    public string? District { get; init; }

    /// <summary>What the report says about the place; null where it says nothing more.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>The larger place that it is in; null for none.</summary>
    public Location? Parent
    {
        get;
        init
        {
            field = value;
            value?.Add(this);
        }
    }

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

    /// <summary>The smaller places in it.</summary>
    public IReadOnlyList<Location> Parts => _parts ?? [];

    /// <summary>The groups of volunteers that work there.</summary>
    public IReadOnlyList<VolunteerGroup> VolunteerGroups => _volunteerGroups ?? [];

    /// <summary>The professional roles that work there.</summary>
    public IReadOnlyList<ProfessionalRole> ProfessionalRoles => _professionalRoles ?? [];

    /// <summary>The facts about it.</summary>
    public IReadOnlyList<Fact> Facts => _facts ?? [];

    /// <summary>The figures about it.</summary>
    public IReadOnlyList<Figure> Figures => _figures ?? [];

    internal void Add(Location part) => (_parts ??= []).Add(part);

    internal void Add(VolunteerGroup volunteerGroup) => (_volunteerGroups ??= []).Add(volunteerGroup);

    internal void Add(ProfessionalRole professionalRole) => (_professionalRoles ??= []).Add(professionalRole);

    internal void Add(Fact fact) => (_facts ??= []).Add(fact);

    internal void Add(Figure figure) => (_figures ??= []).Add(figure);
}
