using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Volunteers;

/// <summary>A task or responsibility of a volunteer group or a professional role.</summary>
public sealed class GroupTask : ICatalogItem
{
    /// <inheritdoc/>
    public required string Code { get; init => field = Check.Code(value); }

    /// <inheritdoc/>
    public required int Position { get; init => field = Check.AtLeast(0, value); }

    /// <summary>The volunteer group; null for a task of a professional role.</summary>
    public VolunteerGroup? VolunteerGroup
    {
        get;
        init
        {
            field = value;
            value?.Add(this);
        }
    }

    /// <summary>The professional role; null for a task of a volunteer group.</summary>
    public ProfessionalRole? ProfessionalRole
    {
        get;
        init
        {
            field = value;
            value?.Add(this);
        }
    }

    /// <summary>What is done.</summary>
    public required LocalizedText Text { get; init; }

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
}
