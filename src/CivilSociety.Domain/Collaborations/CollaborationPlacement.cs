using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;
using CivilSociety.Domain.Volunteers;

namespace CivilSociety.Domain.Collaborations;

/// <summary>A form of collaboration that one section of the report ascribes to a case study or to one of its groups.</summary>
public sealed class CollaborationPlacement : ICatalogItem
{
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

    /// <summary>The form.</summary>
    public required CollaborationForm Form
    {
        get;
        init
        {
            field = value;
            value.Add(this);
        }
    }

    /// <summary>Whether the report uses the word or describes the form.</summary>
    public required Basis Basis { get; init; }

    /// <summary>The group that the form is of; null for the practice as a whole.</summary>
    public VolunteerGroup? Group
    {
        get;
        init
        {
            field = value;
            value?.Add(this);
        }
    }

    /// <summary>When the form holds, where it changes over time; null otherwise.</summary>
    public LocalizedText? Period { get; init; }

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
