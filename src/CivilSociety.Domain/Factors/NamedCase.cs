using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Reports;

namespace CivilSociety.Domain.Factors;

/// <summary>A case study that chapter 1 itself names for a factor.</summary>
public sealed class NamedCase : CatalogItem
{
    /// <summary>The factor.</summary>
    public required Factor Factor { get => Related(field); init; }

    /// <summary>The case study.</summary>
    public required CaseStudy CaseStudy { get => Related(field); init; }

    /// <summary>In what role it is named.</summary>
    public required NamedCaseRole Role { get; init; }

    /// <summary>The side of the factor; null where the factor has one only.</summary>
    public FactorAspect? Aspect { get; init; }

    /// <summary>The report section that it comes from.</summary>
    public required ReportSection Section { get => Related(field); init; }
}
