using CivilSociety.Domain.Reports;

namespace CivilSociety.Domain.Volunteers;

/// <summary>A type that the report gives to a group of volunteers; a group can have several.</summary>
public sealed class VolunteerGroupTyping : ICatalogItem
{
    /// <inheritdoc/>
    public required string Code { get; init => field = Check.Code(value); }

    /// <inheritdoc/>
    public required int Position { get; init => field = Check.AtLeast(0, value); }

    /// <summary>The group.</summary>
    public required VolunteerGroup Group
    {
        get;
        init
        {
            field = value;
            value.Add(this);
        }
    }

    /// <summary>The type.</summary>
    public required VolunteerType Type
    {
        get;
        init
        {
            field = value;
            value.Add(this);
        }
    }

    /// <summary>Whose initiative the volunteering is; null where the report does not say.</summary>
    public Initiative? Initiative { get; init; }

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
