using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Volunteers;

/// <summary>A type of volunteer (report, sections 1.5 and 2.5.1).</summary>
public sealed class VolunteerType : ICatalogItem
{
    private List<VolunteerGroupTyping>? _groups;

    /// <inheritdoc/>
    public required string Code { get; init => field = Check.Code(value); }

    /// <inheritdoc/>
    public required int Position { get; init => field = Check.AtLeast(0, value); }

    /// <summary>The name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What distinguishes the type.</summary>
    public required LocalizedText Description { get; init; }

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

    /// <summary>The groups of volunteers of this type.</summary>
    public IReadOnlyList<VolunteerGroupTyping> Groups => _groups ?? [];

    internal void Add(VolunteerGroupTyping volunteerGroupTyping) => (_groups ??= []).Add(volunteerGroupTyping);
}
