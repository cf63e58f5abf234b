using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Quantities;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Volunteers;

/// <summary>A concrete group of volunteers in a case study.</summary>
public sealed class VolunteerGroup : ICatalogItem
{
    private readonly List<VolunteerGroupTyping> _types = [];

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
    public required LocalizedText Name { get; init; }

    /// <summary>How the people are engaged; null where the report does not say.</summary>
    public Engagement? Engagement { get; init; }

    /// <summary>How many people; null where the report does not say.</summary>
    public Quantity? Count { get; init; }

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

    /// <summary>The types that the report gives to the group.</summary>
    public IReadOnlyList<VolunteerGroupTyping> Types => _types;

    internal void Add(VolunteerGroupTyping volunteerGroupTyping) => _types.Add(volunteerGroupTyping);
}
