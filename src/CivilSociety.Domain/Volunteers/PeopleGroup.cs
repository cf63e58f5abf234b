using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Partnerships;
using CivilSociety.Domain.Quantities;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Volunteers;

/// <summary>People in a case study: the shape that volunteer groups and professional roles share.</summary>
/// <typeparam name="T">Which of the two.</typeparam>
public abstract class PeopleGroup<T> : ICatalogItem
    where T : PeopleGroup<T>
{
    private List<T>? _parts;
    private List<GroupTask>? _tasks;
    private List<Figure>? _figures;
    private List<Practice>? _practices;

    private protected PeopleGroup()
    {
    }

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
            AddTo(value);
        }
    }

    /// <summary>The name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>How the people are engaged; null where the report does not say.</summary>
    public Engagement? Engagement { get; init; }

    /// <summary>The larger one that these people are part of; null for none.</summary>
    public T? Parent
    {
        get;
        init
        {
            field = value;
            value?.AddPart((T)this);
        }
    }

    /// <summary>The organization that the people belong to, where it is not the one that carries the case study; null otherwise.</summary>
    public Organization? Organization
    {
        get;
        init
        {
            field = value;
            AddTo(value);
        }
    }

    /// <summary>Where the people work; null where the report does not say.</summary>
    public Location? Location
    {
        get;
        init
        {
            field = value;
            AddTo(value);
        }
    }

    /// <summary>How many people; null where the report does not say.</summary>
    public Quantity? Count { get; init; }

    /// <summary>What the report says about gender; null where the report does not say.</summary>
    public LocalizedText? Gender { get; init; }

    /// <summary>Origin, occupation, motives; null where the report does not say.</summary>
    public LocalizedText? Background { get; init; }

    /// <summary>What the report says about education; null where the report does not say.</summary>
    public LocalizedText? Education { get; init; }

    /// <summary>The professional role that leads these people; null where the report does not say.</summary>
    public ProfessionalRole? ReportsToRole
    {
        get;
        init
        {
            field = value;
            AddTo(value);
        }
    }

    /// <summary>The section that says so.</summary>
    public required ReportSection Section
    {
        get;
        init
        {
            field = value;
            AddTo(value);
        }
    }

    /// <summary>The smaller ones that are part of this one.</summary>
    public IReadOnlyList<T> Parts => _parts ?? [];

    /// <summary>What these people do.</summary>
    public IReadOnlyList<GroupTask> Tasks => _tasks ?? [];

    /// <summary>Hours, ages, shares and other numbers.</summary>
    public IReadOnlyList<Figure> Figures => _figures ?? [];

    /// <summary>The practices that apply to these people in particular.</summary>
    public IReadOnlyList<Practice> Practices => _practices ?? [];

    internal void Add(GroupTask task) => (_tasks ??= []).Add(task);

    internal void Add(Figure figure) => (_figures ??= []).Add(figure);

    internal void Add(Practice practice) => (_practices ??= []).Add(practice);

    private protected abstract void AddTo(CaseStudy caseStudy);

    private protected abstract void AddTo(ReportSection section);

    private protected abstract void AddTo(Organization? organization);

    private protected abstract void AddTo(Location? location);

    private protected abstract void AddTo(ProfessionalRole? leader);

    private void AddPart(T part) => (_parts ??= []).Add(part);
}
