using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Quantities;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Partnerships;

/// <summary>Collaboration of a case study with another organization.</summary>
public sealed class Partnership : ICatalogItem
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

    /// <summary>The partner.</summary>
    public required Organization Organization
    {
        get;
        init
        {
            field = value;
            value.Add(this);
        }
    }

    /// <summary>What the partner does for the practice, or the practice for the partner: one or more.</summary>
    public required IReadOnlyList<PartnerRole> Roles { get; init => field = [.. value]; }

    /// <summary>How firm it is; null where the report does not say.</summary>
    public PartnershipStatus? Status { get; init; }

    /// <summary>What the collaboration consists of.</summary>
    public required LocalizedText Content { get; init; }

    /// <summary>How often; null where the report does not say.</summary>
    public Frequency? Frequency { get; init; }

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
