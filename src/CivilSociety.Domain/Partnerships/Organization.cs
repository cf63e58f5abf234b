using CivilSociety.Domain.CaseStudies;
using CivilSociety.Domain.Reports;
using CivilSociety.Domain.Texts;

namespace CivilSociety.Domain.Partnerships;

/// <summary>An organization that the report names.</summary>
public sealed class Organization : ICatalogItem
{
    private readonly List<CaseStudy> _caseStudies = [];

    /// <inheritdoc/>
    public required string Code { get; init => field = Check.Code(value); }

    /// <inheritdoc/>
    public required int Position { get; init => field = Check.AtLeast(0, value); }

    /// <summary>The name, as the report writes it.</summary>
    public required string Name { get; init => field = Check.Text(value); }

    /// <summary>What kind of organization; null where the report does not tell.</summary>
    public OrganizationKind? Kind { get; init; }

    /// <summary>What the report says of it; null where it says nothing.</summary>
    public LocalizedText? Description { get; init; }

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

    /// <summary>The case studies that the organization carries.</summary>
    public IReadOnlyList<CaseStudy> CaseStudies => _caseStudies;

    internal void Add(CaseStudy caseStudy) => _caseStudies.Add(caseStudy);
}
