using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Reports;

namespace CivilSociety.Domain.Factors;

/// <summary>A case study that chapter 1 itself names for a factor.</summary>
public sealed class NamedCase : ICatalogItem
{
    /// <inheritdoc/>
    public required string Code { get; init => field = Check.Code(value); }

    /// <inheritdoc/>
    public required int Position { get; init => field = Check.AtLeast(0, value); }

    /// <summary>The factor.</summary>
    public required Factor Factor
    {
        get;
        init
        {
            field = value;
            value.Add(this);
        }
    }

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

    /// <summary>In what role it is named.</summary>
    public required NamedCaseRole Role { get; init; }

    /// <summary>The side of the factor; null where the factor has one only.</summary>
    public FactorAspect? Aspect { get; init; }

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
