using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Collaborations;

/// <summary>A form of collaboration between professionals and volunteers (report, section 1.5).</summary>
public sealed class CollaborationForm : ICatalogItem
{
    private List<CollaborationPlacement>? _placements;

    /// <inheritdoc/>
    public required string Code { get; init => field = Check.Code(value); }

    /// <inheritdoc/>
    public required int Position { get; init => field = Check.AtLeast(0, value); }

    /// <summary>The name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What distinguishes the form.</summary>
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

    /// <summary>The case studies with this form.</summary>
    public IReadOnlyList<CollaborationPlacement> Placements => _placements ?? [];

    internal void Add(CollaborationPlacement collaborationPlacement) => (_placements ??= []).Add(collaborationPlacement);
}
